import type { PolicyChanges } from '../../policy/own-policy.ts';
import type { PresetId } from '../../policy/preset-by-id.ts';
import type { PolicyProblem } from '../../policy/read-policy-file.ts';
import type { HintCategory } from '../../shared/hint.ts';
import type { Policy } from '../../shared/policy.ts';
import type { Channel, ManagedName, Settings } from '../../shared/settings.ts';
import type { PageData } from '../page-data.ts';

export interface SettingsData extends PageData {
  settings: Settings;
  /** What IT controls. */
  locked: ManagedName[];
  /** The policies to choose among. */
  policies: { id: Policy['id']; municipality: string }[];
  /** The one that is chosen. */
  policy?: Policy | undefined;
  savedAt?: Date | undefined;
  /** True before the first settings: then only what is needed is asked for. */
  isFirstRun?: boolean | undefined;
  /** The address of the exercise. */
  guide: string;
  /** True when the first run has just been finished: the exercise is then offered. */
  hasJustBegun?: boolean | undefined;
  /** What is wrong in the policy file that was read, or in what was written; the policy in force stays. */
  policyProblems?: PolicyProblem[] | undefined;
  /** True when a policy file has just been read and its policy is the one that is chosen. */
  isPolicyRead?: boolean | undefined;
  /** What stands in the fields for a new channel. */
  newChannel: { name: string; url: string };
  newChannelError?: string | undefined;
  /** The channel that was taken out last, which can be put back while the page is open. */
  removedChannel?: Channel | undefined;
  /** The address of the channel whose details are open. */
  openChannel?: string | undefined;
  /** Who has said to watch a channel today, by the channel's address; undefined before that is known. */
  watchers?: Record<string, string> | undefined;
  /** True where the browser lets a click in the panel take a picture. */
  canCaptureByClick: boolean;
  commandKey: string;
}

/** The answers of the first run. */
export interface FirstAnswers {
  /** `other`: a municipality whose guideline does not come with the extension. Undefined where IT has decided. */
  policy: Policy['id'] | 'other' | undefined;
  /** For `other`: the municipality, and whose guideline its own is begun from. */
  municipality: string;
  basis: PresetId;
  name: string;
}

/** A hint at a comment that is tried, with its words as they stand there. */
export interface FoundHint {
  category: HintCategory;
  rule: string;
  words: string[];
}

export interface SettingsActions {
  change(change: Partial<Settings>): void;
  draftChannel(channel: { name: string; url: string }): void;
  addChannel(): void;
  removeChannel(channel: Channel): void;
  putChannelBack(): void;
  /** Opens a channel's details, or closes them. */
  openChannel(url: string | undefined): void;
  changeChannel(url: string, change: Partial<Channel>): void;
  /** Begins an own policy from the one in force. */
  makeOwnPolicy(): void;
  changeOwnPolicy(changes: PolicyChanges): void;
  lockPolicy(isLocked: boolean): void;
  exportPolicy(): void;
  importPolicy(file: Blob): void;
  finishFirstRun(answers: FirstAnswers): void;
  /** The hints that a comment would get now. */
  tryHints(text: string): Promise<FoundHint[]>;
  /** Asks the browser for leave to take pictures by a click; must be called straight from a click. */
  allowCapture(): void;
  withdrawCapture(): void;
}

export interface SettingsProps {
  data: SettingsData;
  actions: SettingsActions;
}

/** True where the policy cannot be changed: IT manages it, or it has been locked here. */
export function isPolicyFixed({ settings, locked }: SettingsData): boolean {
  return isPolicyManaged({ settings, locked }) || settings.lockPolicy === true;
}

/** True where no own policy can be made or changed: the policy is fixed, or IT has written the own one. */
export function isOwnPolicyFixed(data: SettingsData): boolean {
  return isPolicyFixed(data) || data.locked.includes('customPolicy');
}

/** True where IT says which policy is in force, or that the chosen one stays. */
export function isPolicyManaged({ settings, locked }: Pick<SettingsData, 'settings' | 'locked'>): boolean {
  const isKept = locked.includes('lockPolicy') && settings.lockPolicy === true && settings.policyId !== undefined;
  return isKept || locked.includes('policyId');
}
