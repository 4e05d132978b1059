import type { Item } from './item.ts';
import type { Policy } from './policy.ts';
import type { Settings } from './settings.ts';

/** What the content script needs to know, whole and afresh at every change: the background keeps no copy of it. */
export interface PanelState {
  settings: Settings;
  policy: Policy | undefined;
  /** Items of comments on this page, by the platform's comment id. */
  items: Record<string, Item>;
  counts: { open: number; notHandedOver: number };
  /** What waits, first due first. */
  todo: TodoItem[];
  /** The key that saves evidence as this browser names it, for example "Alt+Shift+S"; empty where none is set. */
  evidenceKey: string;
  /** True where a picture can be taken by a click alone, because `<all_urls>` has been granted. */
  canAlwaysCapture: boolean;
  lastBackupAt?: string | undefined;
}

/** Something that waits for the moderator. */
export interface TodoItem {
  id: string;
  kind: 'answer' | 'remove' | 'hand-over' | 'finish';
  /** Number of the item, where there is one. */
  number?: string | undefined;
  commentId?: string | undefined;
  permalink?: string | undefined;
  channel: string;
  /** UTC ISO; undefined where the policy sets no hours. */
  due?: string | undefined;
  since: string;
  isUncertain: boolean;
}
