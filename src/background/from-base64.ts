/** `Uint8Array.fromBase64` where the browser has it (Firefox 133, Chromium 140): a screen takes it a tenth of a millisecond. */
const native = (Uint8Array as unknown as { fromBase64?: (text: string) => Uint8Array }).fromBase64;

/** The bytes that a base64 text stands for. Throws where it is none. */
export function fromBase64(text: string): Uint8Array {
  return native ? native.call(Uint8Array, text) : Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
}
