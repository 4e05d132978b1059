/**
 * Gives the memory of large bytes back at once; they are empty afterwards. The browser would wait with it until some 64 MB
 * have gathered (Chromium, November 2026). Older browsers have no such call, and do wait.
 */
export function letGo(bytes: Uint8Array): void {
  const { buffer } = bytes;
  // What shares its memory with others is not ours to give back.
  if (bytes.byteLength < 50_000 || bytes.byteLength !== buffer.byteLength) return;
  (buffer as { transfer?(length: number): ArrayBuffer }).transfer?.(0);
}
