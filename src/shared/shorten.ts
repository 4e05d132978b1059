/** The beginning of a text that is longer than `most` characters, with a sign that it goes on; no emoji is halved. */
export function shorten(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, '')}…` : text;
}
