/**
 * A text inside an XML 1.0 element or attribute: markup escaped, and what XML has no place for (control characters, half
 * surrogates) replaced by U+FFFD.
 */
function toXmlText(text: string): string {
  return text
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** An element with its attributes; children are XML already, a text is escaped. Empty attributes are left out. */
export function element(
  name: string,
  attributes: Record<string, string | undefined>,
  content: string | string[] = [],
): string {
  const written = Object.entries(attributes)
    .filter((pair): pair is [string, string] => pair[1] !== undefined)
    .map(([key, value]) => ` ${key}="${toXmlText(value)}"`)
    .join('');
  const inner = typeof content === 'string' ? toXmlText(content) : content.join('');
  return inner === '' ? `<${name}${written}/>` : `<${name}${written}>${inner}</${name}>`;
}
