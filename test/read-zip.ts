import { inflateRawSync } from 'node:zlib';

/**
 * The files of a ZIP, read by its central directory, apart from the code that wrote it.
 * @throws Error where it is no ZIP
 */
export function readZip(zip: Uint8Array): { name: string; bytes: Uint8Array }[] {
  const buffer = Buffer.from(zip.buffer, zip.byteOffset, zip.byteLength);
  const end = buffer.lastIndexOf(Buffer.from('504b0506', 'hex'));
  if (end < 0) throw new Error('not a ZIP');
  const count = buffer.readUInt16LE(end + 10);
  const files: { name: string; bytes: Uint8Array }[] = [];
  for (let at = buffer.readUInt32LE(end + 16), n = 0; n < count; n += 1) {
    const method = buffer.readUInt16LE(at + 10);
    const size = buffer.readUInt32LE(at + 20);
    const nameLength = buffer.readUInt16LE(at + 28);
    const start = buffer.readUInt32LE(at + 42);
    const name = buffer.toString('utf8', at + 46, at + 46 + nameLength);
    const data = start + 30 + buffer.readUInt16LE(start + 26) + buffer.readUInt16LE(start + 28);
    const raw = buffer.subarray(data, data + size);
    files.push({ name, bytes: method === 0 ? raw : inflateRawSync(raw) });
    at += 46 + nameLength + buffer.readUInt16LE(at + 30) + buffer.readUInt16LE(at + 32);
  }
  return files;
}
