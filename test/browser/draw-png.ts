import { encode } from 'fast-png';

/** A small picture, 80 × 40, that is another one for another number. */
export function drawPicture(n: number): Uint8Array {
  const data = Uint8Array.from({ length: 80 * 40 * 3 }, (_, at) => (at * (n + 3) + n) % 251);
  return encode({ width: 80, height: 40, channels: 3, data });
}
