import type { Channel } from '../../shared/settings.ts';

/** Paths that every visitor has; an account never begins so. */
const shared = new Set([
  'p',
  'reel',
  'reels',
  'stories',
  'explore',
  'groups',
  'events',
  'watch',
  'marketplace',
  'login',
]);

/**
 * Reads an account's address as the moderator pastes it, with or without `https://` and whatever stands after the account.
 * @returns what is known of the channel, or undefined where the address is not an account on Facebook or Instagram
 */
export function readChannelAddress(text: string): Pick<Channel, 'platform' | 'url' | 'id' | 'handle'> | undefined {
  const typed = text.trim();
  const whole = /^https?:\/\//i.test(typed) ? typed : `https://${typed}`;
  if (!URL.canParse(whole)) return undefined;
  const { hostname, pathname, searchParams } = new URL(whole);
  const platform = /^(?:[a-z-]+\.)?(facebook|instagram)\.com$/i.exec(hostname)?.[1]?.toLowerCase();
  if (platform !== 'facebook' && platform !== 'instagram') return undefined;
  const [first = '', , third] = pathname.split('/').filter(Boolean);
  const base = `https://www.${platform}.com`;
  if (first === 'profile.php') return numbered(base, searchParams.get('id'));
  if (first === 'pages' || first === 'people') return numbered(base, third ?? null);
  if (!/^[\w.-]{1,100}$/.test(first) || shared.has(first.toLowerCase())) return undefined;
  return { platform, url: `${base}/${first}`, handle: first };
}

function numbered(base: string, id: string | null): Pick<Channel, 'platform' | 'url' | 'id'> | undefined {
  return id && /^\d{1,30}$/.test(id) ? { platform: 'facebook', url: `${base}/profile.php?id=${id}`, id } : undefined;
}
