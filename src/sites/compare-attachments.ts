import type { Attachment } from '../shared/reading.ts';
import { toUrl } from './read-link.ts';

/** Hosts that name a picture by its numbers: `480…_912…_771…_n.jpg`, the same whatever its size, host and token. */
const numbered = /(?:^|\.)(?:fbcdn\.net|cdninstagram\.com)$/;
const numbers = /^(\d{6,}(?:_\d{6,})+)_[a-z]\.[a-z0-9]+$/;
/** GIFs of Giphy's are known by the piece before the file's name (November 2026). */
const giphy = /(?:^|\.)giphy\.com$/;
const giphyId = /\/([A-Za-z0-9]{8,})\/[^/]+$/;

/**
 * Whether a comment shows the same pictures and files now as when evidence was saved. Addresses are new at each load, so
 * `other` is said only where what names a picture was known of all of them both times; `unsure` where one came, went, or
 * cannot be told from another by its address, as a sticker that lies still in one file and moves in another. Pure.
 */
export function compareAttachments(
  saved: readonly Attachment[],
  shown: readonly Attachment[],
): 'same' | 'other' | 'unsure' {
  const isStillThere = (one: Attachment) => shown.some((other) => isSame(one, other));
  if (saved.length === shown.length && saved.every(isStillThere)) return 'same';
  const isNamed = [...saved, ...shown].every(({ kind, url }) => kind !== 'sticker' && namesOf(url).length > 0);
  return isNamed && saved.length <= shown.length && !saved.every(isStillThere) ? 'other' : 'unsure';
}

function isSame(one: Attachment, other: Attachment): boolean {
  if (one.url !== undefined && one.url === other.url) return true;
  const names = namesOf(other.url);
  return namesOf(one.url).some((name) => names.includes(name));
}

/** What names the picture at an address, on whatever host and with whatever token; none where nothing does. */
function namesOf(address: string | undefined): string[] {
  const url = address === undefined ? undefined : toUrl(address, address);
  if (!url) return [];
  const file = url.pathname.slice(url.pathname.lastIndexOf('/') + 1);
  if (numbered.test(url.hostname)) return numbers.exec(file)?.[1]?.split('_') ?? [];
  const id = giphy.test(url.hostname) ? giphyId.exec(url.pathname)?.[1] : undefined;
  return id === undefined ? [] : [id];
}
