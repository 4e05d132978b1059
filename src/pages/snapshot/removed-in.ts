import { periodOf } from '../../handover/half-year-period.ts';
import { isRemoval } from '../../shared/is-removal.ts';
import type { Item } from '../../shared/item.ts';
import type { Channel } from '../../shared/settings.ts';

/**
 * Comments of this channel that were removed or hidden in the half-year; those under secrecy apart, and a count of those on
 * the platform whose channel is none of the registered: the name that they were saved under has been changed since.
 */
export function removedIn(
  items: Item[],
  channel: Channel,
  period: string,
  channels: Channel[],
): { open: Item[]; secret: Item[]; unplaced: number } {
  const removed = items.filter(
    ({ action, platform }) => isRemoval(action) && platform === channel.platform && periodOf(action.at) === period,
  );
  const own = removed.filter((item) => item.channel === channel.name);
  const isPlaced = (item: Item) =>
    channels.some(({ name, platform }) => name === item.channel && platform === item.platform);
  return {
    open: own.filter(({ secret }) => !secret),
    secret: own.filter(({ secret }) => secret),
    unplaced: removed.filter((item) => !isPlaced(item)).length,
  };
}
