import type { Policy } from '../../shared/policy.ts';
import type { Channel, Settings } from '../../shared/settings.ts';
import type { PageTopProps } from '../../ui/PageTop.tsx';

/** What IT can control. */
export type Lockable = 'municipality' | 'unit' | 'policyId' | 'channels' | 'contacts' | 'language';

export interface SettingsData {
  now: Date;
  top: Pick<PageTopProps, 'links' | 'who'>;
  settings: Settings;
  locked: Lockable[];
  /** The policies to choose among. */
  policies: { id: Policy['id']; municipality: string }[];
  /** The one that is chosen. */
  policy?: Policy | undefined;
  savedAt?: Date | undefined;
  problem?: { says: string; whatToDo: string } | undefined;
  /** What stands in the fields for a new channel. */
  newChannel: { name: string; url: string };
  newChannelError?: string | undefined;
  /** True where the browser lets a click in the panel take a picture. */
  canCaptureByClick: boolean;
  commandKey: string;
}

export interface SettingsActions {
  change(change: Partial<Settings>): void;
  draftChannel(channel: { name: string; url: string }): void;
  addChannel(): void;
  removeChannel(channel: Channel): void;
  /** Asks the browser for leave to take pictures by a click; must be called straight from a click. */
  allowCapture(): void;
  withdrawCapture(): void;
}

export interface SettingsProps {
  data: SettingsData;
  actions: SettingsActions;
}
