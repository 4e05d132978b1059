import type { Channel } from '../../shared/settings.ts';

/** First parts of a path that are the platform's own; an account never begins so. */
const ownPaths = {
  facebook: `about ads bookmarks business checkpoint dialog events friends fundraisers gaming groups hashtag help home jobs
    latest legal login marketplace me media memories messages notifications permalink photo photos places plugins policies
    privacy recover reel reels saved search settings share sharer stories story video videos watch`,
  instagram: `_u about accounts api archive challenge developer direct directory explore graphql legal locations login p
    privacy reel reels s session share stories tags terms tv web your_activity`,
};

/** The machines that show accounts: the site itself, its forms for phones, and its forms in a language. */
const shows = /^(?:(?:www|m|mbasic|touch|web|[a-z]{2}-[a-z]{2})\.)?(facebook|instagram)\.com$/i;

/**
 * Reads an account's address as the moderator pastes it, with or without `https://` and whatever stands after the account.
 * @returns what is known of the channel, or undefined where the address is not an account on Facebook or Instagram
 */
export function readChannelAddress(text: string): Pick<Channel, 'platform' | 'url' | 'id' | 'handle'> | undefined {
  const typed = text.trim();
  const whole = /^https?:\/\//i.test(typed) ? typed : `https://${typed}`;
  if (!URL.canParse(whole)) return undefined;
  const { hostname, pathname, searchParams } = new URL(whole);
  if (hostname === 'business.facebook.com') return numbered(searchParams.get('asset_id'));
  const platform = shows.exec(hostname)?.[1]?.toLowerCase();
  if (platform !== 'facebook' && platform !== 'instagram') return undefined;
  const [first = '', second = '', third = ''] = pathname.split('/').filter(Boolean);
  if (platform === 'facebook') {
    // A page without a name of its own, and a post of one.
    if (first.endsWith('.php')) return numbered(searchParams.get('id'));
    if (first === 'pages' || first === 'people') return numbered(third);
    if (first === 'p') return numbered(/-(\d+)$/.exec(second)?.[1]);
  }
  if (!/^[\w.-]{1,100}$/.test(first) || ownPaths[platform].split(/\s+/).includes(first.toLowerCase())) return undefined;
  return { platform, url: `https://www.${platform}.com/${first}`, handle: first };
}

function numbered(id: string | null | undefined): Pick<Channel, 'platform' | 'url' | 'id'> | undefined {
  const url = `https://www.facebook.com/profile.php?id=${id}`;
  return id && /^\d{1,30}$/.test(id) ? { platform: 'facebook', url, id } : undefined;
}

/** True where two addresses are those of one account, however its name is spelt. */
export function isSameAccount(a: Pick<Channel, 'platform' | 'handle' | 'id'>, b: typeof a): boolean {
  if (a.platform !== b.platform) return false;
  if (a.handle && b.handle) return a.handle.toLowerCase() === b.handle.toLowerCase();
  return a.id !== undefined && a.id === b.id;
}
