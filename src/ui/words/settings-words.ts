import { sayFrom, type Words } from '../say.ts';
import { settingsEn } from './settings-en.ts';
import { settingsSv } from './settings-sv.ts';

/** The settings page's words. */
export const settingsWords: Words<keyof typeof settingsSv> = { sv: settingsSv, en: settingsEn };

export const saySettings = sayFrom(settingsWords);
