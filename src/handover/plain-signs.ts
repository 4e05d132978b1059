/**
 * A text for a table or a mail, which no program that opens it can be misled by: signs that turn the direction of reading are
 * named by code point, control characters and half surrogates are U+FFFD. The exact text stands in `handling.json`.
 */
export function toPlainSigns(text: string): string {
  return text
    .replace(/[^\t\n\r\u{20}-\u{7E}\u{A0}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
    .replace(
      /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g,
      (sign) => `[U+${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}]`,
    );
}
