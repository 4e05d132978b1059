import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { makeQueue } from '../shared/make-queue.ts';
import { instant } from './ask-parts.ts';
import { readUsable } from './read-usable.ts';

const maybe = v.optional(instant);

const channelDuties = v.object({
  registeredAt: instant,
  reviewedAt: maybe,
  watcherNamedAt: maybe,
  snapshotAt: maybe,
  publishedAt: maybe,
});

const dutiesSchema = v.object({
  /** By the channel's address. */
  channels: v.optional(v.record(v.string(), channelDuties), {}),
  /** By the item's running number. */
  followedUp: v.optional(v.record(v.string(), instant), {}),
  /** When the policy was taken into use or last looked through. */
  policy: v.optional(v.object({ id: v.string(), at: instant })),
  /** What has been notified of, and when. Keys without personal data. */
  told: v.optional(v.record(v.string(), instant), {}),
});

/** The stored instants from which every reminder is worked out anew. The journal has the same as entries. */
export type Duties = v.InferOutput<typeof dutiesSchema>;

const key = 'duties';
const inTurn = makeQueue();

/** The stored instants, without those that cannot be read: they alone are asked for anew. */
export async function readDuties(): Promise<Duties> {
  const stored = (await browser.storage.local.get(key))[key] ?? {};
  return v.parse(dutiesSchema, readUsable(dutiesSchema, stored).value ?? {});
}

/** Changes the stored instants, one change after the other, and returns them as they are then. */
export function changeDuties(change: (duties: Duties) => Duties): Promise<Duties> {
  return inTurn(async () => {
    const before = await readDuties();
    const after = change(before);
    if (after !== before) await browser.storage.local.set({ [key]: after });
    return after;
  });
}
