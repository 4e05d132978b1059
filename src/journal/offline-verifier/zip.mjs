import { refuse } from './strict-json.mjs';

const broken = 'ZIP-filen är avbruten eller skadad';
const most = { files: 200_000, directory: 64 * 1024 * 1024 };

async function viewOf(blob, from, to) {
  if (from < 0 || to > blob.size || to < from) refuse(broken);
  return new DataView(await blob.slice(from, to).arrayBuffer());
}

/** A 64-bit number, which no real file needs more than 53 bits of. */
function readLong(view, at) {
  const value = view.getBigUint64(at, true);
  return value > 2n ** 50n ? refuse(broken) : Number(value);
}

/** Where the list of contents lies and how many files it names, in the plain and the 64-bit form. */
async function findDirectory(blob) {
  const from = Math.max(0, blob.size - 65_557);
  const tail = await viewOf(blob, from, blob.size);
  for (let at = tail.byteLength - 22; at >= 0; at--) {
    if (tail.getUint32(at, true) !== 0x06054b50) continue;
    const locator = at - 20;
    if (locator >= 0 && tail.getUint32(locator, true) === 0x07064b50) {
      const start = readLong(tail, locator + 8);
      const end = await viewOf(blob, start, start + 56);
      if (end.getUint32(0, true) !== 0x06064b50) refuse(broken);
      return { files: readLong(end, 32), size: readLong(end, 40), start: readLong(end, 48) };
    }
    return {
      files: tail.getUint16(at + 10, true),
      size: tail.getUint32(at + 12, true),
      start: tail.getUint32(at + 16, true),
    };
  }
  return refuse('filen är ingen hel ZIP-fil');
}

/** Sizes and place that did not fit in 32 bits stand in an extra field, in this order. */
function readLongFields(view, at, length, fields) {
  for (let part = at; part + 4 <= at + length; part += 4 + view.getUint16(part + 2, true)) {
    if (view.getUint16(part, true) !== 1) continue;
    let place = part + 4;
    for (const name of ['size', 'packed', 'start']) {
      if (fields[name] !== 0xffffffff) continue;
      fields[name] = readLong(view, place);
      place += 8;
    }
  }
  return fields;
}

/** The bytes of a stream in pieces. */
export async function* piecesOf(stream) {
  const reader = stream.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

async function* unpack(blob, { start, packed, size, method }) {
  const local = await viewOf(blob, start, start + 30);
  if (local.getUint32(0, true) !== 0x04034b50) refuse(broken);
  const from = start + 30 + local.getUint16(26, true) + local.getUint16(28, true);
  if (from + packed > blob.size) refuse(broken);
  const stream = blob.slice(from, from + packed).stream();
  let length = 0;
  try {
    for await (const piece of piecesOf(
      method === 8 ? stream.pipeThrough(new DecompressionStream('deflate-raw')) : stream,
    )) {
      length += piece.length;
      if (length > size) refuse('en fil i ZIP-filen är större än den säger sig vara');
      yield piece;
    }
  } catch (error) {
    if (error instanceof TypeError || error?.code) refuse(broken);
    throw error;
  }
  if (length !== size) refuse(broken);
}

/**
 * The files of a ZIP, stored or deflated, each { path, size, pieces() }. Nothing is unpacked until it is read. Refuses
 * paths that lead out, names that stand twice, encryption, and files that would swell to far more than they take up.
 */
export async function readZip(blob) {
  const { files, size, start } = await findDirectory(blob);
  if (files > most.files || size > most.directory) refuse('ZIP-filen har för många filer');
  const view = await viewOf(blob, start, start + size);
  const found = new Map();
  for (let at = 0, n = 0; n < files; n++) {
    if (at + 46 > size || view.getUint32(at, true) !== 0x02014b50) refuse(broken);
    const [nameLength, extraLength] = [view.getUint16(at + 28, true), view.getUint16(at + 30, true)];
    const end = at + 46 + nameLength + extraLength + view.getUint16(at + 32, true);
    if (end > size) refuse(broken);
    const path = new TextDecoder().decode(new Uint8Array(view.buffer, at + 46, nameLength));
    const fields = readLongFields(view, at + 46 + nameLength, extraLength, {
      size: view.getUint32(at + 24, true),
      packed: view.getUint32(at + 20, true),
      start: view.getUint32(at + 42, true),
    });
    const file = { ...fields, method: view.getUint16(at + 10, true) };
    if (view.getUint16(at + 8, true) & 1) refuse('ZIP-filen är krypterad');
    if (file.method !== 0 && file.method !== 8) refuse('ZIP-filen är packad på ett sätt som inte går att läsa');
    if (path.split(/[\\/]/).includes('..') || /^[\\/]|^[a-z]:|\0/i.test(path))
      refuse('ZIP-filen har en otillåten sökväg');
    if (file.size > file.packed * 200 + 4096) refuse('en fil i ZIP-filen sväller orimligt mycket');
    if (found.has(path)) refuse('ZIP-filen har två filer med samma namn');
    if (!path.endsWith('/')) found.set(path, { path, size: file.size, pieces: () => unpack(blob, file) });
    at = end;
  }
  const total = [...found.values()].reduce((sum, file) => sum + file.size, 0);
  if (total > blob.size * 200) refuse('ZIP-filen sväller orimligt mycket');
  return [...found.values()];
}

/** The files of a ZIP, or what is no ZIP as a journal.jsonl alone. */
export async function readBlob(blob) {
  const start = new Uint8Array(await blob.slice(0, 2).arrayBuffer());
  if (start[0] === 0x50 && start[1] === 0x4b) return readZip(blob);
  return [{ path: 'journal.jsonl', size: blob.size, pieces: () => piecesOf(blob.stream()) }];
}
