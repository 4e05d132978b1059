import * as v from 'valibot';
import { isReason } from '../shared/is-reason.ts';
import type { Comment } from '../shared/reading.ts';
import { channelSchema } from './settings-schema.ts';

/**
 * What a request from a page must look like before it is believed. A content script runs beside the page's own scripts in
 * a process that is not ours, so sizes are bounded too.
 */
const text = (most: number) => v.pipe(v.string(), v.maxLength(most));
const maybe = (most: number) => v.optional(text(most));
const instant = v.pipe(v.string(), v.isoTimestamp());
const number = v.pipe(v.string(), v.regex(/^\d{4}-\d{4,}$/));
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000));
const box = v.object({ x: v.number(), y: v.number(), width: v.number(), height: v.number() });

export const commentId = v.pipe(v.string(), v.minLength(1), v.maxLength(200));

export const commentSchema = v.object({
  id: commentId,
  kind: v.picklist(['comment', 'reply', 'message']),
  own: v.optional(v.boolean()),
  hidden: v.optional(v.boolean()),
  author: maybe(2_000),
  authorUrl: maybe(4_000),
  text: text(200_000),
  truncated: v.boolean(),
  permalink: maybe(4_000),
  parentId: maybe(200),
  postUrl: maybe(4_000),
  postText: maybe(200_000),
  postedAt: v.optional(v.object({ shown: text(200), from: instant, to: instant })),
  attachments: v.pipe(
    v.array(
      v.object({
        kind: v.picklist(['image', 'video', 'gif', 'sticker', 'file']),
        alt: maybe(4_000),
        url: maybe(4_000),
      }),
    ),
    v.maxLength(100),
  ),
  links: v.pipe(v.array(text(4_000)), v.maxLength(500)),
  found: v.record(text(50), text(200)),
});

const channelIdentity = v.object({ id: maybe(100), handle: maybe(200), name: maybe(500), url: maybe(4_000) });

export const factsSchema = v.object({
  site: v.picklist(['facebook', 'instagram', 'business-suite']),
  surface: text(100),
  pageUrl: text(4_000),
  pageTitle: text(500),
  sort: maybe(200),
  channel: v.optional(channelIdentity),
  actingAs: v.optional(v.object({ name: text(500), kind: v.picklist(['page', 'person']) })),
  interfaceLanguage: text(50),
  userAgent: text(1_000),
  clock: v.object({ at: instant, offset: v.pipe(v.number(), v.integer()), zone: text(100) }),
  textAtPlace: v.optional(v.boolean()),
  frameUrl: maybe(4_000),
  structure: maybe(100_000),
  thread: v.optional(
    v.object({
      depth: count,
      shown: count,
      parent: v.optional(v.object({ author: maybe(2_000), text: text(200_000) })),
    }),
  ),
  warnings: v.pipe(v.array(text(500)), v.maxLength(50)),
});

const channelName = v.pipe(text(200), v.minLength(1));

export const frameSchema = v.object({
  url: text(4_000),
  viewport: v.object({ width: v.number(), height: v.number() }),
  scale: v.number(),
  scroll: v.object({ x: v.number(), y: v.number() }),
  comment: box,
  seen: v.optional(v.object({ from: v.number(), to: v.number() })),
  heading: v.optional(box),
  textAtPlace: v.optional(v.boolean()),
  isForbidden: v.optional(v.boolean()),
  isSameText: v.optional(v.boolean()),
});

/** An absent fact is an absent key in JSON: the reader's `undefined` comes back here. */
export function readComment(raw: v.InferOutput<typeof commentSchema>): Comment {
  return {
    ...raw,
    author: raw.author,
    authorUrl: raw.authorUrl,
    permalink: raw.permalink,
    parentId: raw.parentId,
    postUrl: raw.postUrl,
    postText: raw.postText,
    postedAt: raw.postedAt,
  };
}

const reason = v.pipe(text(2_000), v.trim(), v.minLength(3));
const comment = v.pipe(commentSchema, v.transform(readComment));
const about = { comment, channel: channelName, facts: factsSchema };

export const askSchemas = {
  'read-state': v.object({ commentIds: v.pipe(v.array(commentId), v.maxLength(50_000)) }),
  'read-hints': v.object({
    ids: v.pipe(v.array(commentId), v.maxLength(5_000)),
    texts: v.pipe(v.array(text(200_000)), v.maxLength(5_000)),
    timeOf: v.pipe(v.array(v.pipe(v.number(), v.integer())), v.maxLength(5_000)),
    times: v.pipe(v.array(v.object({ from: instant, to: instant })), v.maxLength(5_000)),
  }),
  'choose-ground': v.object({ ...about, groundId: text(100) }),
  'save-evidence': v.object({
    number,
    comment,
    facts: factsSchema,
    how: v.picklist(['screen', 'redrawn', 'text']),
    reason: v.optional(reason),
  }),
  'add-note': v.object({ number, text: v.pipe(text(5_000), v.trim()), witness: v.optional(text(200)) }),
  'override-gate': v.object({
    ...about,
    reason: v.pipe(
      reason,
      v.check((said) => isReason(said)),
    ),
  }),
  'close-gate': v.variant('why', [
    v.object({
      number,
      why: v.picklist(['text-changed', 'text-unfolded']),
      textDigest: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
    }),
    v.object({ number, why: v.literal('kept') }),
  ]),
  'record-action': v.object({
    number,
    what: v.picklist(['hidden', 'deleted', 'reported', 'blocked', 'answered', 'forwarded', 'none']),
    how: v.picklist(['observed', 'said']),
    happenedAt: v.optional(instant),
  }),
  'observe-outcome': v.object({
    number,
    what: v.picklist(['gone', 'greyed', 'still-there', 'came-back', 'could-not-tell']),
    happenedAt: v.optional(instant),
  }),
  'settle-comment': v.object({ ...about, what: v.picklist(['none', 'answered']) }),
  'note-waiting': v.object({
    channel: channelName,
    comments: v.pipe(
      v.array(v.object({ id: commentId, permalink: maybe(4_000), from: v.optional(instant), to: v.optional(instant) })),
      v.maxLength(1_000),
    ),
    asksNot: v.optional(v.pipe(v.array(commentId), v.maxLength(1_000))),
  }),
  'finish-todo': v.object({ id: v.pipe(text(600), v.minLength(1)) }),
  'read-thumbnail': v.object({ number }),
  'learn-word': v.object({ kind: v.picklist(['delete', 'hide']), word: v.pipe(text(80), v.minLength(1)) }),
  'register-channel': v.object({ channel: channelSchema }),
  'open-page': v.object({
    page: v.picklist(['journal', 'handover', 'snapshot', 'settings', 'help', 'work']),
    item: v.optional(number),
  }),
};

export const numbers = v.pipe(v.array(number), v.minLength(1), v.maxLength(10_000));
