import { readKnown, sayFault, sayVerdict, verifyFiles } from './files.mjs';
import { piecesOf, readBlob } from './zip.mjs';

/** A part of a file on disk, read as a browser reads a Blob. */
function openPart(node, path, from, to) {
  return {
    size: to - from,
    slice: (start, end) => openPart(node, path, from + start, Math.min(to, from + end)),
    stream: () =>
      node.Readable.toWeb(
        to > from ? node.createReadStream(path, { start: from, end: to - 1 }) : node.Readable.from([]),
      ),
    async arrayBuffer() {
      const handle = await node.open(path);
      try {
        const bytes = new Uint8Array(to - from);
        await handle.read(bytes, 0, bytes.length, from);
        return bytes.buffer;
      } finally {
        await handle.close();
      }
    },
  };
}

/** The files of a folder, a ZIP or a single journal.jsonl. */
async function openFiles(node, path) {
  const { size, isFolder } = await node
    .stat(path)
    .then((found) => ({ size: found.size, isFolder: found.isDirectory() }));
  if (isFolder) {
    const found = await node.readdir(path, { recursive: true, withFileTypes: true });
    const files = found
      .filter((file) => file.isFile())
      .map((file) => node.join(file.parentPath ?? file.path, file.name));
    return Promise.all(
      files.map(async (file) => {
        const part = openPart(node, file, 0, (await node.stat(file)).size);
        const pieces = () => piecesOf(part.stream());
        return { path: node.relative(path, file).replaceAll('\\', '/'), size: part.size, pieces };
      }),
    );
  }
  return readBlob(openPart(node, path, 0, size));
}

/** Runs as a command; gives its exit code: 0 holds, 1 broken, 2 could not be read. */
async function run([path, known]) {
  const [{ createReadStream }, { open, readdir, stat }, { join, relative }, { Readable }] = await Promise.all([
    import('node:fs'),
    import('node:fs/promises'),
    import('node:path'),
    import('node:stream'),
  ]);
  const node = { createReadStream, open, readdir, stat, join, relative, Readable };
  if (!path) {
    console.error('Skriv: node verify.mjs FIL-ELLER-MAPP [ANTAL:HUVUD]');
    return 2;
  }
  try {
    const verdict = await verifyFiles(await openFiles(node, path), known ? [readKnown(known)] : []);
    console.log(sayVerdict(verdict).join('\n'));
    return verdict.integrity === 'holds' && verdict.completeness !== 'broken' ? 0 : 1;
  } catch (error) {
    console.error(sayFault(error));
    return 2;
  }
}

if (typeof process !== 'undefined') process.exitCode = await run(process.argv.slice(2));
