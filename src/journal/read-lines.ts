import { longestLine } from './read-line.ts';

/**
 * The lines of a UTF-8 stream, without their ends. A line longer than `longestLine` comes cut off one character above it,
 * so that `verifyJournal` names it while memory stays bounded.
 */
export async function* readLines(stream: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  const reader = stream.getReader();
  const decoder = new TextDecoder();
  let rest = '';
  try {
    for (;;) {
      const { done, value } = await reader.read();
      const [first = '', ...others] = (done ? decoder.decode() : decoder.decode(value, { stream: true })).split('\n');
      if (rest.length <= longestLine) rest = (rest + first).slice(0, longestLine + 1);
      for (const line of others) {
        yield rest;
        rest = line;
      }
      if (done) break;
    }
    if (rest !== '') yield rest;
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}
