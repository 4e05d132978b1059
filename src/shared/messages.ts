import browser, { type Runtime } from 'webextension-polyfill';
import type { TextsRead, TextsToRead } from './comment-readout.ts';
import { isRecord } from './is-record.ts';
import type { Action, CaseKind, Item, Outcome } from './item.ts';
import type { FrameGeometry, FramePart, PageFacts } from './page-facts.ts';
import type { PanelState } from './panel-state.ts';
import type { Comment, Platform } from './reading.ts';
import { noAnswer, workerGone } from './request-failures.ts';
import type { Result } from './result.ts';
import type { Channel, Settings } from './settings.ts';
import type { SnapshotFrame, SnapshotOccasion } from './snapshot-frame.ts';
import type { DraftRequests, WayRequests } from './way-sheet.ts';
import type { WeedingAsk, WeedingDone } from './weeding.ts';
import type { WorkRequests } from './work-file.ts';

/**
 * Everything that crosses from one part of the extension to another. Messages are JSON: never a Blob or an ArrayBuffer,
 * which arrive as `{}`. Pictures are named by their digest and stay in the database.
 */

/** What a content script may ask the background. It runs in a page that is not ours, so every ask is checked there. */
export interface PageRequests extends WayRequests, DraftRequests {
  /** Puts the script that draws the panel beside the one that asks. */
  'load-panel': (ask: null) => null;
  /** The state of the panel; `commentIds` are the comments on the page. */
  'read-state': (ask: { commentIds: string[] }) => PanelState;
  /** What each comment may be and when it falls due. */
  'read-hints': (ask: TextsToRead) => TextsRead;
  /** Chooses the ground, and opens the item first where there is none. */
  'choose-ground': (ask: { comment: Comment; channel: string; groundId: string; facts: PageFacts }) => Item;
  /**
   * Takes the picture of the tab that asks, saves it, reads it back. `how` is what the moderator asked for: the screen, a
   * picture redrawn from the page, or text alone, for a reason. Where no picture may be taken none is.
   */
  'save-evidence': (ask: {
    number: string;
    comment: Comment;
    facts: PageFacts;
    how: 'screen' | 'redrawn' | 'text';
    reason?: string | undefined;
  }) => Item;
  /** Writes a note beside the item, or the name of someone who saw the comment too. */
  'add-note': (ask: { number: string; text: string; witness?: string | undefined }) => Item;
  /** Lets a removal through without evidence, for a reason. */
  'override-gate': (ask: { comment: Comment; channel: string; reason: string; facts: PageFacts }) => Item;
  /**
   * The evidence no longer holds for what the page shows: the gate closes again. `textDigest` is of the text that is shown:
   * where evidence of that very text has been saved meanwhile, or is being saved, the gate stays as it is.
   */
  'close-gate': (
    ask:
      | { number: string; why: 'text-changed' | 'text-unfolded'; textDigest: string }
      | { number: string; why: 'kept' },
  ) => Item;
  /** `happenedAt`: when it was done, or seen, UTC ISO; now where left out. It is kept where it is written down later. */
  'record-action': (ask: {
    number: string;
    what: Action;
    how: 'observed' | 'said';
    happenedAt?: string | undefined;
  }) => Item;
  'observe-outcome': (ask: { number: string; what: Outcome; happenedAt?: string | undefined }) => Item;
  /** The moderator decided to do nothing with a comment, or says that it is answered. */
  'settle-comment': (ask: { comment: Comment; channel: string; what: 'none' | 'answered'; facts: PageFacts }) => Item;
  /** Comments that ask for an answer, for the reminders: no text and no name; and the ids of those that do not. */
  'note-waiting': (ask: {
    channel: string;
    comments: { id: string; permalink?: string | undefined; from?: string | undefined; to?: string | undefined }[];
    asksNot?: string[] | undefined;
  }) => null;
  /** A duty that comes back is done: the daily review, a follow-up … Does nothing for one that is done already. */
  'finish-todo': (ask: { id: string }) => null;
  /** The crop that belongs to an item, small enough to show in the panel, as a data URL. */
  'read-thumbnail': (ask: { number: string }) => string;
  'register-channel': (ask: { channel: Channel }) => Settings;
  /** Remembers what stands on a button that removes or hides. */
  'learn-word': (ask: { kind: 'delete' | 'hide'; word: string }) => Settings;
  'open-page': (ask: {
    page: 'journal' | 'handover' | 'snapshot' | 'settings' | 'help' | 'work';
    item?: string | undefined;
  }) => null;
}

/** What only our own pages may ask. */
export interface ExtensionRequests extends WorkRequests {
  'read-settings': (ask: null) => Settings;
  'write-settings': (ask: { settings: Settings }) => Settings;
  /** Changes what the archive needs to know, and nothing else. */
  'write-archive': (ask: Pick<Settings, 'archive'>) => Settings;
  'record-handover': (ask: {
    numbers: string[];
    package: string;
    sha256: string;
    how: 'file' | 'folder' | 'email';
  }) => null;
  'enter-receipt': (ask: {
    numbers: string[];
    package?: string | undefined;
    caseNumber: string;
    caseKind?: CaseKind | undefined;
  }) => null;
  /** The decision that these are not registered. `reason` is a code; `note` what the moderator wrote beside it. */
  'register-not': (ask: { numbers: string[]; reason: string; note?: string | undefined }) => null;
  /** Photographs a tab for the half-year snapshot and keeps the screen in the draft. The tab must be a site's page. */
  'take-snapshot-frame': (ask: { tabId: number }) => SnapshotFrame;
  /** The archive package was saved: journals it and ticks the duty off. */
  'record-snapshot': (ask: {
    channelUrl: string;
    platform: Platform;
    occasion: SnapshotOccasion;
    period: string;
    package: string;
    sha256: string;
    frames: string[];
  }) => null;
  /** A copy was handed out. Who asked and why is neither asked nor written (TF 2:18). */
  'record-disclosure': (ask: {
    numbers: string[];
    sha256: string;
    masks: number;
    provision?: string | undefined;
  }) => null;
  'sign-checkpoint': (ask: null) => null;
  /** A backup is whole and handed to the browser: how much of the journal is in it. */
  'record-backup': (ask: { count: number; head: string; pictures: number }) => null;
  /** Reads a backup that lies in the extension's own file space (OPFS) into an empty journal. */
  'restore-backup': (ask: { name: string; mayLackPictures?: boolean | undefined }) => null;
  /** Writes what is right beside the entry that was wrong, which stays as it is. */
  'add-correction': (ask: { number: string; corrects: number; fact: string; is: string; reason: string }) => null;
  /** Works the rows of the list out anew where they are not what the entries say; gives the items that they were of. */
  'mend-rows': (ask: null) => string[];
  'set-hold': (ask: { number: string; kind: 'disclosure' | 'legal'; isSet: boolean; reason: string }) => null;
  /** Destroys under a decision what the page has shown; `list` is the digest of exactly that. */
  weed: (ask: WeedingAsk) => WeedingDone;
}

/** What the background tells the content script of a tab. */
export interface TabMessages {
  /** The toolbar icon was clicked. */
  'toggle-panel': null;
  /** The keyboard command was pressed; the tab may be captured now. */
  'save-evidence-pressed': null;
  /** Journal or settings changed. */
  'state-changed': null;
}

/** What the background asks of the tab whose evidence it is saving. */
export interface TabRequests {
  /** Brings a part into view, or only says where things are; null where the comment is no longer there. */
  'show-part': (ask: { part: FramePart | undefined }) => FrameGeometry | null;
}

export type Requests = PageRequests & ExtensionRequests;
export type Ask<K extends keyof Requests> = Parameters<Requests[K]>[0];
export type Answer<K extends keyof Requests> = ReturnType<Requests[K]>;

/** Asks the background. Never throws: a worker that is gone or an extension that was updated is a failure like others. */
export async function request<K extends keyof Requests>(type: K, ask: Ask<K>): Promise<Result<Answer<K>>> {
  try {
    const answer: Result<Answer<K>> | undefined = await browser.runtime.sendMessage({ type, ask });
    if (answer !== undefined) return answer;
  } catch (error) {
    if (!isExtensionAlive()) {
      return workerGone;
    }
    console.warn('modereringsjournalen: request', type, error);
  }
  return noAnswer;
}

/** False in a content script that was left behind when the extension was updated, reloaded or removed. */
export function isExtensionAlive(): boolean {
  try {
    return browser.runtime.id !== undefined;
  } catch {
    return false;
  }
}

/** Tells one tab something. Returns false where nobody listens there. */
export async function tellTab(tabId: number, type: keyof TabMessages): Promise<boolean> {
  try {
    return (await browser.tabs.sendMessage(tabId, { type })) === true;
  } catch {
    return false;
  }
}

/** Asks the content script in a tab's top page. Resolves to undefined where nobody answers. */
export async function askTab<K extends keyof TabRequests>(
  tabId: number,
  type: K,
  ask: Parameters<TabRequests[K]>[0],
): Promise<unknown> {
  try {
    return await browser.tabs.sendMessage(tabId, { type, ask }, { frameId: 0 });
  } catch {
    return undefined;
  }
}

/** Answers what the background asks of this tab, until the signal. */
export function answerBackground<K extends keyof TabRequests>(
  type: K,
  answer: (ask: Parameters<TabRequests[K]>[0]) => Promise<ReturnType<TabRequests[K]>>,
  signal: AbortSignal,
): void {
  const listener = (message: unknown): Promise<ReturnType<TabRequests[K]>> | undefined => {
    const isForUs = isRecord(message) && message.type === type;
    return isForUs ? answer(message.ask as Parameters<TabRequests[K]>[0]) : undefined;
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => {
    if (isExtensionAlive()) browser.runtime.onMessage.removeListener(listener);
  });
}

/** Listens for what the background tells this tab, until the signal. */
export function listenToBackground(handlers: { [K in keyof TabMessages]: () => void }, signal: AbortSignal): void {
  const listener = (message: unknown): Promise<true> | undefined => {
    const type = isRecord(message) ? message.type : undefined;
    if (typeof type !== 'string' || !Object.hasOwn(handlers, type)) return undefined;
    handlers[type as keyof TabMessages]();
    return Promise.resolve(true);
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => {
    if (isExtensionAlive()) browser.runtime.onMessage.removeListener(listener);
  });
}

export type Sender = Runtime.MessageSender;
