import type { ChannelIdentity, Site } from '../shared/reading.ts';
import type { Channel } from '../shared/settings.ts';

/**
 * The registered channel that a surface belongs to. Numbers decide where both sides have one, then handles, then
 * addresses; never the name, which anyone may take. Unknown means asleep (DESIGN 4, step 0).
 */
export function matchChannel(
  identity: ChannelIdentity | undefined,
  site: Site | undefined,
  channels: Channel[],
): Channel | undefined {
  if (!identity || !site) return undefined;
  return channels.find((channel) => {
    if (channel.status === 'not-approved' || channel.status === 'closed') return false;
    if (site !== 'business-suite' && channel.platform !== site) return false;
    if (identity.id && channel.id) return identity.id === channel.id;
    const handle = channel.handle ?? handleOf(channel.url);
    if (identity.handle && handle) return identity.handle.toLowerCase() === handle.toLowerCase();
    const address = handleOf(identity.url);
    return address !== undefined && address.toLowerCase() === handle?.toLowerCase();
  });
}

/** The first part of an account's path; none for the addresses that every account shares. */
function handleOf(url: string | undefined): string | undefined {
  if (!url) return undefined;
  try {
    const { pathname } = new URL(url);
    const first = pathname.split('/')[1];
    return first && !/^(profile\.php|pages|people|groups|p|reel)$/i.test(first) ? first : undefined;
  } catch {
    return undefined;
  }
}
