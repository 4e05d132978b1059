/** Bytes that become one line of 76 characters, and how many lines are made at a time. */
const lineBytes = 57;
const linesAtATime = 4096;

/** A file as base64 in lines of 76 characters (RFC 2045, 6.8), as parts of a Blob: never the whole of it as one text. */
export async function toBase64Lines(blob: Blob): Promise<string[]> {
  const parts: string[] = [];
  for (let at = 0; at < blob.size; at += lineBytes * linesAtATime) {
    const bytes = new Uint8Array(await blob.slice(at, at + lineBytes * linesAtATime).arrayBuffer());
    const lines: string[] = [];
    for (let from = 0; from < bytes.length; from += lineBytes) {
      lines.push(btoa(String.fromCharCode(...bytes.subarray(from, from + lineBytes))), '\r\n');
    }
    parts.push(lines.join(''));
  }
  return parts;
}
