/**
 * A sentence of ours with its weighty words between asterisks.
 * Only for our own words: `text` is a message before its values are put in, so that a page's asterisks stay asterisks.
 */
export function Rich({ text, values = {} }: { text: string; values?: Record<string, string> }) {
  const fill = (part: string) => part.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
  return <>{text.split('*').map((part, at) => (at % 2 === 1 ? <strong>{fill(part)}</strong> : fill(part)))}</>;
}
