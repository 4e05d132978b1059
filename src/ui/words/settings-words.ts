import { sayFrom, type Words } from '../say.ts';
import { settingsEn } from './settings-en.ts';
import { settingsFaultEn } from './settings-fault-en.ts';
import { settingsFaultSv } from './settings-fault-sv.ts';
import { settingsPolicyEn } from './settings-policy-en.ts';
import { settingsPolicySv } from './settings-policy-sv.ts';
import { settingsSv } from './settings-sv.ts';

const wordsSv = { ...settingsSv, ...settingsPolicySv, ...settingsFaultSv };

/** The settings page's words. */
export const settingsWords: Words<keyof typeof wordsSv> = {
  sv: wordsSv,
  en: { ...settingsEn, ...settingsPolicyEn, ...settingsFaultEn },
};

export const saySettings = sayFrom(settingsWords);
