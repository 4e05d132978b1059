/** What RFC 3986 has no place for after the host, though browsers take it: `|`, `^`, brackets, a second `#`, a bare `%`. */
const misplaced = /[^A-Za-z0-9\-._~:/?@!$&'()*+,;=%]|%(?![0-9A-Fa-f]{2})/g;

const toCodes = (part: string) =>
  part.replace(misplaced, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);

/**
 * An address as the schema wants it (RFC 3986), or null: what is no web address stays out. Signs that have no place in one
 * are written as their codes, and a name and password before the host are left out: the page's author chose them.
 */
export function toWebAddress(url: string | undefined): string | null {
  if (!url || !URL.canParse(url)) return null;
  const { protocol, origin, pathname, search, hash } = new URL(url);
  if (protocol !== 'https:' && protocol !== 'http:') return null;
  return `${origin}${toCodes(pathname + search)}${hash ? `#${toCodes(hash.slice(1))}` : ''}`;
}
