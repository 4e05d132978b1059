import type { ChannelIdentity } from '../shared/reading.ts';
import { isHidingSort } from '../sites/is-hiding-sort.ts';
import { createPageReader, type PageReader } from '../sites/page-reader.ts';
import type { SessionState } from './session-state.ts';

/** At most this often is it asked which surface is in front, milliseconds. */
const surfaceEvery = 400;
/** Nor does asking take more than this share of the time: it looks through the whole page. */
const mostShare = 1 / 40;

export interface SurfaceFollower {
  reader(): PageReader;
  /** Asks now which surface is in front, and puts it into the state. */
  look(): void;
  /** Asks at once where that is not too often, else a little later. */
  lookSoon(): void;
}

/**
 * Keeps `state.surface` up to date.
 * @param onLook is called after each look; `isNew` where another surface, another address or
 * another account is in front
 */
export function followSurface(
  window: Window,
  state: SessionState,
  onLook: (isNew: boolean) => void,
  signal: AbortSignal,
): SurfaceFollower {
  const words = () => state.panel?.settings.extraWords;
  const makeReader = () => createPageReader(window.document, window.location.href, { words: words() });
  let reader = makeReader();
  let front: string | undefined;
  let next = Number.NEGATIVE_INFINITY;
  let isWaiting = false;

  const look = (): void => {
    const start = performance.now();
    reader = makeReader();
    const read = reader.surface();
    const address = window.location.pathname + window.location.search;
    const nowFront = [read.site, read.surface, address].join(' ');
    const isNew = nowFront !== front || isOtherChannel(state.surface?.channel, read.channel);
    front = nowFront;
    state.surface = isNew ? read : { ...read, warnings: state.surface?.warnings ?? [] };
    state.hidingSort = read.sort !== undefined && isHidingSort(read.sort, words()) ? read.sort : undefined;
    const end = performance.now();
    next = end + Math.max(surfaceEvery, (end - start) / mostShare);
    onLook(isNew);
  };

  const lookSoon = (): void => {
    if (isWaiting) return;
    const wait = next - performance.now();
    if (wait <= 0) {
      look();
      return;
    }
    isWaiting = true;
    setTimeout(() => {
      isWaiting = false;
      if (!signal.aborted) look();
    }, wait);
  };

  return { reader: () => reader, look, lookSoon };
}

/**
 * True where it is known to be another account. What a page shows of one comes bit by bit, a handle first and its number
 * or name later: that makes it no other.
 */
export function isOtherChannel(before: ChannelIdentity | undefined, now: ChannelIdentity | undefined): boolean {
  const known = (['id', 'handle', 'name'] as const).find((fact) => before?.[fact] && now?.[fact]);
  return known !== undefined && before?.[known] !== now?.[known];
}
