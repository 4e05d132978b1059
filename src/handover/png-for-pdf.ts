import { decode, encode } from 'fast-png';

/** What the header of a PNG says: the bytes after its signature are fixed (PNG specification, 11.2.1). */
function readHeader(png: Uint8Array) {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  return { bits: view.getUint8(24), colorType: view.getUint8(25), isInterlaced: view.getUint8(28) === 1 };
}

/** True where a chunk of this name stands before the pixels. */
function hasChunk(png: Uint8Array, name: string): boolean {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  let at = 8;
  while (at + 8 <= png.length) {
    const chunk = String.fromCharCode(...png.subarray(at + 4, at + 8));
    if (chunk === name) return true;
    if (chunk === 'IDAT') return false;
    at += 12 + view.getUint32(at);
  }
  return false;
}

/** The pixels of a PNG of any form, 8-bit RGB on white. */
export function readPixels(png: Uint8Array): { width: number; height: number; data: Uint8Array } {
  const { width, height, data, depth, channels, palette, transparency } = decode(png);
  const isPlain = depth === 8 && channels === 3 && !palette && !transparency;
  if (isPlain && data instanceof Uint8Array) return { width, height, data };
  const rgb = new Uint8Array(width * height * 3);
  const most = 2 ** depth - 1;
  const colors = channels - (channels === 2 || channels === 4 ? 1 : 0);
  // Of fewer than 8 bits several lie in one byte, and each row begins a new one.
  const perByte = Math.max(1, 8 / depth);
  const rowLength = Math.ceil((width * channels) / perByte);
  const sampleAt = (row: number, at: number) => {
    const byte = data[row * rowLength + Math.floor(at / perByte)] ?? 0;
    return depth < 8 ? (byte >> (8 - depth * ((at % perByte) + 1))) & most : byte;
  };
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    const [row, from] = [Math.floor(pixel / width), (pixel % width) * channels];
    const key = Array.from({ length: colors }, (_, channel) => sampleAt(row, from + channel));
    const entry = palette?.[key[0] ?? 0];
    const isKeyed =
      transparency !== undefined && !palette && key.every((value, channel) => value === transparency[channel]);
    const alpha = entry
      ? (entry[3] ?? 255) / 255
      : isKeyed
        ? 0
        : colors < channels
          ? sampleAt(row, from + colors) / most
          : 1;
    for (let channel = 0; channel < 3; channel += 1) {
      const value = entry ? (entry[channel] ?? 0) / 255 : (key[colors === 1 ? 0 : channel] ?? 0) / most;
      rgb[pixel * 3 + channel] = Math.round((value * alpha + 1 - alpha) * 255);
    }
  }
  return { width, height, data: rgb };
}

/**
 * A PNG as PDF/A-1 can hold it: no transparency, no interlace, at most 8 bits. What a browser captures is that already and
 * comes back as the same object, so that its pixels go into the PDF byte for byte; other pictures are redrawn on white.
 * @throws where the bytes are no PNG
 */
export function toOpaquePng(png: Uint8Array): Uint8Array {
  if (png.length < 33 || png[0] !== 0x89 || png[1] !== 0x50) throw new Error('not a PNG');
  const { bits, colorType, isInterlaced } = readHeader(png);
  const isOpaque = (colorType === 0 || colorType === 2 || colorType === 3) && !hasChunk(png, 'tRNS');
  if (isOpaque && bits <= 8 && !isInterlaced) return png;
  return encode({ ...readPixels(png), depth: 8, channels: 3 });
}
