import { changeOwnPolicy, ownPolicyFrom } from '../../policy/own-policy.ts';
import { policyInForce } from '../../policy/policy-in-force.ts';
import { readPolicy } from '../../policy/read-policy-file.ts';
import { writePolicyFile } from '../../policy/write-policy-file.ts';
import type { Settings } from '../../shared/settings.ts';
import { saySettings } from '../../ui/words/settings-words.ts';
import { askBackground } from '../ask-background.ts';
import type { Page } from '../open-page.tsx';
import { saveFile } from '../save-file.ts';
import { askForCapture, mayCaptureByClick, withdrawCapture } from './capture-grant.ts';
import { settingsFromAnswers, settingsFromFile } from './change-policy.ts';
import { isSameAccount, readChannelAddress } from './read-channel-address.ts';
import { isSaving, saveSettings } from './save-settings.ts';
import type { SettingsActions } from './settings-data.ts';
import type { SettingsState } from './settings-state.ts';
import { tryHints } from './try-hints.ts';

/** IT or the panel has changed something: what this page has not saved yet is newer. */
export async function reloadSettings({ draw }: Page<SettingsState>): Promise<void> {
  if (isSaving()) return;
  const settings = await askBackground('read-settings', null);
  if (!isSaving()) draw({ settings });
}

/** Reads who has said to watch today: that is said in the panel. Without the journal nobody is known to have said so. */
export async function readWatchers({ draw }: Page<SettingsState>): Promise<void> {
  const { watchers } = await askBackground('read-state', { commentIds: [] });
  draw({ watchers });
}

/** What the page's fields and buttons do. */
export function settingsActions({ state, draw, run }: Page<SettingsState>): SettingsActions {
  const save = async (): Promise<void> => {
    const inForce = await saveSettings(state.settings);
    // "Sparat" is only said of what stands on the page now. What IT changed meanwhile is in force from here.
    draw({ problem: undefined, ...(isSaving() ? {} : { settings: inForce, savedAt: new Date() }) });
  };
  /** Shows the change at once, and saves it. */
  const change = (part: Partial<Settings>): void => {
    draw({ settings: { ...state.settings, ...part }, savedAt: undefined, isPolicyRead: false });
    run(save());
  };
  const importPolicy = async (file: Blob): Promise<void> => {
    const bytes = await file.arrayBuffer();
    const read = settingsFromFile(state.settings, bytes);
    if ('change' in read) change(read.change);
    draw({ policyProblems: 'problems' in read ? read.problems : undefined, isPolicyRead: 'change' in read });
  };
  const readGrant = async (): Promise<void> => draw({ canCaptureByClick: await mayCaptureByClick() });

  return {
    change,
    draftChannel: (newChannel) => draw({ newChannel, newChannelError: undefined }),
    addChannel() {
      const { newChannel, settings } = state;
      const read = readChannelAddress(newChannel.url);
      if (!read) return draw({ newChannelError: saySettings('newUrlWrong') });
      const known = settings.channels.find((one) => isSameAccount(one, read));
      if (known) return draw({ newChannelError: saySettings('newUrlKnown', { name: known.name }) });
      const channel = { ...read, name: newChannel.name.trim() || read.handle || read.url };
      state.newChannel = { name: '', url: '' };
      change({ channels: [...settings.channels, channel] });
    },
    removeChannel(gone) {
      state.removedChannel = gone;
      change({ channels: state.settings.channels.filter(({ url }) => url !== gone.url) });
    },
    putChannelBack() {
      const back = state.removedChannel;
      if (!back) return;
      state.removedChannel = undefined;
      change({ channels: [...state.settings.channels.filter(({ url }) => url !== back.url), back] });
    },
    openChannel: (url) => draw({ openChannel: url }),
    changeChannel: (url, part) =>
      change({ channels: state.settings.channels.map((one) => (one.url === url ? { ...one, ...part } : one)) }),
    makeOwnPolicy() {
      const policy = policyInForce(state.settings);
      if (policy) change({ policyId: 'egen', customPolicy: ownPolicyFrom(policy, state.settings.customPolicy) });
    },
    changeOwnPolicy(changes) {
      const before = state.settings.customPolicy;
      if (!before) return;
      const reading = readPolicy(changeOwnPolicy(before, changes));
      state.policyProblems = 'problems' in reading ? reading.problems : undefined;
      if ('policy' in reading) change({ customPolicy: reading.policy });
      else draw();
    },
    lockPolicy: (isLocked) => change({ lockPolicy: isLocked }),
    exportPolicy() {
      const policy = policyInForce(state.settings);
      if (!policy) return;
      const { name, text } = writePolicyFile(policy);
      run(saveFile(new Blob([text], { type: 'application/json' }), name));
    },
    importPolicy: (file) => run(importPolicy(file)),
    finishFirstRun(answers) {
      Object.assign(state, { isFirstRun: false, hasJustBegun: true });
      change(settingsFromAnswers(state.settings, answers));
    },
    tryHints(text) {
      const found = tryHints(text);
      run(found);
      return found;
    },
    allowCapture: () => run(askForCapture().then(readGrant)),
    withdrawCapture: () => run(withdrawCapture().then(readGrant)),
  };
}
