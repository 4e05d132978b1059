import { sha256Hex } from '../shared/digest.ts';
import { readLine } from './read-line.ts';

export interface PictureVerdict {
  integrity: 'holds' | 'broken';
  /** How many are named in the journal and not there. */
  absent: number;
  firstBroken?: { seq: number; sha256: string; why: string };
}

/** The digests of the pictures that a payload speaks of. */
export function picturesIn(payload: unknown): string[] {
  const pictures = payload !== null && typeof payload === 'object' && 'pictures' in payload ? payload.pictures : [];
  if (!Array.isArray(pictures)) return [];
  return pictures.map((picture) => picture?.sha256).filter((sha256) => typeof sha256 === 'string');
}

/** Checks the pictures that a line names, and gives the verdict on all that were checked so far. */
export interface PictureCheck {
  verdict: PictureVerdict;
  check(line: { entry: { seq: number }; payload?: unknown }): Promise<void>;
}

/** Begins a check of pictures, one in memory at a time. `read` gives the bytes for a digest. */
export function checkPictures(
  read: (sha256: string) => Promise<Uint8Array | undefined>,
  { signal }: { signal?: AbortSignal } = {},
): PictureCheck {
  const verdict: PictureVerdict = { integrity: 'holds', absent: 0 };
  const fail = (seq: number, sha256: string, why: string) => {
    verdict.integrity = 'broken';
    if (!verdict.firstBroken || seq < verdict.firstBroken.seq) verdict.firstBroken = { seq, sha256, why };
  };
  return {
    verdict,
    async check({ entry, payload }) {
      for (const sha256 of picturesIn(payload)) {
        signal?.throwIfAborted();
        const bytes = await read(sha256);
        if (!bytes) {
          verdict.absent++;
          fail(entry.seq, sha256, `En bild till post ${entry.seq} saknas.`);
          continue;
        }
        if ((await sha256Hex(bytes)) !== sha256) fail(entry.seq, sha256, `En bild till post ${entry.seq} är ändrad.`);
      }
    },
  };
}

/** Checks every picture that the journal's payloads name. Lines that cannot be read are the business of `verifyJournal`. */
export async function verifyPictures(
  lines: AsyncIterable<string> | Iterable<string>,
  read: (sha256: string) => Promise<Uint8Array | undefined>,
  options: { signal?: AbortSignal } = {},
): Promise<PictureVerdict> {
  const { verdict, check } = checkPictures(read, options);
  for await (const text of lines) {
    const found = readLine(text);
    if ('line' in found) await check(found.line);
  }
  return verdict;
}
