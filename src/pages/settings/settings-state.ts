import { policyInForce } from '../../policy/policy-in-force.ts';
import { presetById, presetIds } from '../../policy/preset-by-id.ts';
import type { Settings } from '../../shared/settings.ts';
import type { PageState } from '../open-page.tsx';
import { type PageData, pageData } from '../page-data.ts';
import { pageUrl } from '../page-top.ts';
import { readCommandKey } from '../read-command-key.ts';
import { mayCaptureByClick } from './capture-grant.ts';
import type { SettingsData } from './settings-data.ts';

/** What follows from the settings. */
type Derived = 'locked' | 'policies' | 'policy' | 'guide';

/** What the page knows between two drawings. */
export interface SettingsState extends PageState, Omit<SettingsData, keyof PageData | 'settings' | Derived> {}

export async function loadSettings(settings: Settings): Promise<SettingsState> {
  return {
    settings,
    isFirstRun: settings.policyId === undefined || settings.operator.name === '',
    newChannel: { name: '', url: '' },
    canCaptureByClick: await mayCaptureByClick(),
    commandKey: await readCommandKey(),
  };
}

/** The state as the view shows it. */
export function describeSettings(state: SettingsState): SettingsData {
  const { settings } = state;
  const { customPolicy } = settings;
  return {
    ...state,
    ...pageData(state),
    locked: settings.managed ?? [],
    policies: [
      ...presetIds.map((id) => ({ id, municipality: presetById(id).municipality })),
      ...(customPolicy ? [{ id: customPolicy.id, municipality: customPolicy.municipality }] : []),
    ],
    policy: policyInForce(settings),
    guide: pageUrl('guide'),
  };
}
