import type { Channel } from '../shared/settings.ts';
import type { SnapshotFrame } from '../shared/snapshot-frame.ts';

/** First words of an address that do not name an account. */
const kinds =
  /^(?:photo|photo\.php|photos|permalink\.php|story\.php|profile\.php|reel|reels|watch|videos?|groups|stories|events|share|sharer|p|tv|media|hashtag|explore|search)$/i;

/** The account that an address names: by its number, or by its word, which Facebook reads with or without dots. */
function readAccount(address: string): { id?: string; handle?: string } {
  if (!URL.canParse(address)) return {};
  const { pathname, searchParams } = new URL(address);
  const [first = '', ...rest] = pathname.split('/').filter(Boolean);
  const id = first === 'people' ? rest[1] : /^\d{8,}$/.test(first) ? first : (searchParams.get('id') ?? undefined);
  if (id !== undefined) return { id };
  const handle = first === 'pg' ? (rest[0] ?? '') : first;
  return kinds.test(handle) ? {} : { handle: handle.toLowerCase().replaceAll('.', '') };
}

/**
 * False where a screen is certainly of another account than the channel, or of the other platform; true also where its
 * address does not say, as that of a photo.
 */
export function showsChannel({ site, url }: Pick<SnapshotFrame, 'site' | 'url'>, channel: Channel): boolean {
  if (site !== channel.platform) return false;
  const shown = readAccount(url);
  const own = readAccount(channel.url);
  const ids = [own.id, channel.id].filter((id) => id !== undefined);
  const handles = [own.handle, channel.handle?.toLowerCase().replaceAll('.', '')].filter(
    (handle) => handle !== undefined,
  );
  if (shown.id !== undefined) return ids.length === 0 || ids.includes(shown.id);
  if (shown.handle !== undefined) return handles.length === 0 || handles.includes(shown.handle);
  return true;
}
