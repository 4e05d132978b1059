/** How each byte changes the remainder, a table for each of eight places in a row (slicing by 8, as zlib has it). */
const tables: Int32Array[] = [new Int32Array(256)];
for (let byte = 0; byte < 256; byte += 1) {
  let rest = byte;
  for (let bit = 0; bit < 8; bit += 1) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
  tables[0]?.fill(rest, byte, byte + 1);
}
for (let place = 1; place < 8; place += 1) {
  tables.push(Int32Array.from(tables[place - 1] ?? [], (rest) => (rest >>> 8) ^ (tables[0]?.[rest & 0xff] ?? 0)));
}
const [t0, t1, t2, t3, t4, t5, t6, t7] = tables as [
  Int32Array,
  Int32Array,
  Int32Array,
  Int32Array,
  Int32Array,
  Int32Array,
  Int32Array,
  Int32Array,
];

/** An entry of a table; every index is a byte. */
const at = (table: Int32Array, index: number): number => table[index & 0xff] as number;

/**
 * CRC-32 as ZIP has it (IEEE 802.3). Own code: zip.js has one and does not give it out.
 * @param before what the bytes before these gave; 0 at the start
 * @returns an unsigned number
 */
export function crc32(bytes: Uint8Array, before = 0): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let rest = ~before;
  let from = 0;
  for (; from + 8 <= bytes.length; from += 8) {
    const low = rest ^ view.getInt32(from, true);
    const high = view.getInt32(from + 4, true);
    rest =
      at(t7, low) ^
      at(t6, low >>> 8) ^
      at(t5, low >>> 16) ^
      at(t4, low >>> 24) ^
      at(t3, high) ^
      at(t2, high >>> 8) ^
      at(t1, high >>> 16) ^
      at(t0, high >>> 24);
  }
  for (; from < bytes.length; from += 1) rest = (rest >>> 8) ^ at(t0, rest ^ (bytes[from] as number));
  return ~rest >>> 0;
}
