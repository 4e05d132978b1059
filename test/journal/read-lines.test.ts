import { expect, it } from 'vitest';
import { longestLine } from '../../src/journal/read-line.ts';
import { readLines } from '../../src/journal/read-lines.ts';
import { verifyJournal } from '../../src/journal/verify.ts';
import { collect } from './sample-story.ts';

/** A stream of the bytes of a text, in pieces of a size. */
function streamOf(text: string, size: number): ReadableStream<Uint8Array> {
  const bytes = Buffer.from(text);
  let at = 0;
  return new ReadableStream({
    pull(controller) {
      if (at >= bytes.length) return controller.close();
      controller.enqueue(bytes.subarray(at, at + size));
      at += size;
    },
  });
}

it.each([1, 3, 1000])('gives the lines as they are, read %i bytes at a time', async (size) => {
  expect(await collect(readLines(streamOf('å\n\n😀 ö\nslut', size)))).toEqual(['å', '', '😀 ö', 'slut']);
  expect(await collect(readLines(streamOf('å\n', size)))).toEqual(['å']);
});

it('never holds more of a line than a little, however long it is, and the verdict says so', async () => {
  const piece = new Uint8Array(1_000_000).fill(120);
  let pieces = 0;
  const endless = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (pieces++ < 200) controller.enqueue(piece);
      else controller.close();
    },
  });
  let longest = 0;
  const lines = readLines(endless);
  async function* watched() {
    for await (const line of lines) {
      longest = Math.max(longest, line.length);
      yield line;
    }
  }
  expect(await verifyJournal(watched())).toMatchObject({ integrity: 'broken', firstBroken: { seq: 0 } });
  expect(longest).toBe(longestLine + 1);
});
