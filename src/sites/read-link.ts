import type { SiteData } from './site-data.ts';

/** What an address says. */
export interface LinkFacts {
  url: URL;
  kind: 'post' | 'profile' | 'comment' | 'other';
  shape: string;
  /** The account's number or handle, for a profile. */
  id?: string | undefined;
  handle?: string | undefined;
  group?: string | undefined;
  /** The post's own key. */
  post?: string | undefined;
  /** The comment it points at. */
  commentId?: string | undefined;
  parentId?: string | undefined;
  /** True where the number stood there as it is; false where it was packed in base64. */
  isBareId?: boolean | undefined;
}

/** A comment's number out of one of its two encodings: digits, or base64 of `comment:<post>_<comment>`. */
export function readCommentNumber(
  value: string,
): { id: string; isBare: boolean; post?: string | undefined } | undefined {
  if (/^\d+$/.test(value)) return { id: value, isBare: true };
  if (value.length > 400) return undefined;
  try {
    const packed = atob(decodeURIComponent(value).replaceAll('-', '+').replaceAll('_', '/').replaceAll(' ', '+'));
    const numbers = /^comment:(?:(\d+)_)?(?:\d+_)*(\d+)$/.exec(packed);
    if (numbers?.[2]) return { id: numbers[2], isBare: false, post: numbers[1] };
  } catch {
    // Not base64: the link names no comment.
  }
  return undefined;
}

/** The absolute address, or undefined where it is none. */
export function toUrl(href: string, base: string): URL | undefined {
  if (href === '') return undefined;
  try {
    const url = new URL(href, base);
    return url.protocol === 'https:' || url.protocol === 'http:' ? url : undefined;
  } catch {
    return undefined;
  }
}

const mostKnown = 1000;
/** What was read lately: a comment's links are asked for several times, and most of them stand there twice. */
const known = new Map<string, LinkFacts | undefined>();

/** What a link on the page leads to; undefined for addresses that are none and for those of other hosts. */
export function readLink(href: string, base: string, data: SiteData): LinkFacts | undefined {
  const key = `${data.site} ${base} ${href}`;
  if (known.has(key)) return known.get(key);
  if (known.size >= mostKnown) known.clear();
  const facts = readAnew(href, base, data);
  known.set(key, facts);
  return facts;
}

function readAnew(href: string, base: string, data: SiteData): LinkFacts | undefined {
  const url = toUrl(href, base);
  if (!url || !data.ownHosts.test(url.hostname)) return undefined;
  const facts: LinkFacts = { url, kind: 'other', shape: 'other' };
  const address = url.pathname + url.search;
  const first = url.pathname.split('/')[1] ?? '';
  for (const shape of data.shapes) {
    const match = shape.pattern.exec(address);
    if (!match) continue;
    const groups = match.groups ?? {};
    if (shape.kind === 'profile' && groups.handle && data.notAccounts.test(first)) continue;
    facts.kind = shape.kind;
    facts.shape = shape.name;
    facts.id = groups.id;
    facts.handle = groups.handle;
    facts.group = groups.group;
    facts.post = groups.post;
    if (shape.kind === 'comment') {
      facts.commentId = groups.reply ?? groups.comment;
      facts.parentId = groups.reply ? groups.comment : undefined;
      facts.isBareId = true;
    }
    break;
  }
  const comment = url.searchParams.get('comment_id');
  if (comment) {
    const reply = url.searchParams.get('reply_comment_id');
    const self = readCommentNumber(reply ?? comment);
    facts.commentId = self?.id;
    facts.isBareId = self?.isBare;
    if (reply) facts.parentId = readCommentNumber(comment)?.id;
  }
  return facts;
}

/** The address without tracking, everything else as the page has it. */
export function cleanUrl(url: URL, data: SiteData, without?: RegExp, path = url.pathname): string {
  const kept = url.search
    .slice(1)
    .split('&')
    .filter((pair) => {
      const name = decodeName(pair.split('=', 1)[0] ?? '');
      return name !== '' && !data.tracking.test(name) && !without?.test(name);
    });
  return url.origin + path + (kept.length > 0 ? `?${kept.join('&')}` : '');
}

function decodeName(name: string): string {
  if (!name.includes('%')) return name;
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** The post that a comment's permalink stands under. */
export function postUrlOf(url: URL, data: SiteData): string {
  return cleanUrl(url, data, data.commentParameters, url.pathname.replace(data.commentPath, ''));
}

/** The profile's address, with nothing that tells where the link stood. */
export function profileUrlOf(link: LinkFacts, data: SiteData): string {
  if (link.shape === 'profile-id') return `${link.url.origin}${link.url.pathname}?id=${link.id}`;
  if (link.shape === 'account-tab') return `${link.url.origin}/${link.handle}/`;
  return cleanUrl(link.url, data, /./);
}

/** Where an outgoing link leads: the platform's redirect taken away, tracking stripped; undefined where it stays inside. */
export function outgoingUrl(href: string, base: string, data: SiteData): string | undefined {
  const inside = readLink(href, base, data)?.url;
  if (inside && !data.redirect.pattern.test(inside.hostname + inside.pathname)) return undefined;
  let url = inside ?? toUrl(href, base);
  for (let step = 0; url && step < 3 && data.redirect.pattern.test(url.hostname + url.pathname); step++) {
    const target = url.searchParams.get(data.redirect.parameter);
    if (!target) return undefined;
    url = toUrl(target, base);
  }
  if (!url || data.ownHosts.test(url.hostname)) return undefined;
  const kept = url.search
    .slice(1)
    .split('&')
    .filter((pair) => pair !== '' && !/^fbclid(=|$)/.test(pair));
  return url.origin + url.pathname + (kept.length > 0 ? `?${kept.join('&')}` : '') + url.hash;
}

/** Whether two accounts are the same; undefined where they cannot be compared. */
export function isSameAccount(
  a: { id?: string | undefined; handle?: string | undefined },
  b: { id?: string | undefined; handle?: string | undefined },
): boolean | undefined {
  if (a.id && b.id) return a.id === b.id;
  if (a.handle && b.handle) return a.handle.toLowerCase() === b.handle.toLowerCase();
  return undefined;
}
