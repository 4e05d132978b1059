import * as v from 'valibot';
import { payloadShapes } from '../journal/payloads.ts';
import { isReason } from '../shared/is-reason.ts';
import {
  channelName,
  comment,
  commentId,
  count,
  instant,
  maybe,
  itemNumber as number,
  sha256,
  text,
} from './ask-parts.ts';
import { channelSchema } from './settings-schema.ts';

const box = v.object({ x: v.number(), y: v.number(), width: v.number(), height: v.number() });

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
  isTranslated: v.optional(v.boolean()),
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
  isMenuOpen: v.optional(v.boolean()),
  isSameText: v.optional(v.boolean()),
});

const reason = v.pipe(text(2_000), v.trim(), v.minLength(3));
const about = { comment, channel: channelName, facts: factsSchema };

/**
 * What a request from a page must look like before it is believed. A content script runs beside the page's own scripts in
 * a process that is not ours, so sizes are bounded too.
 */
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
      textDigest: sha256,
    }),
    v.object({ number, why: v.literal('kept') }),
  ]),
  'record-action': v.object({
    number,
    what: payloadShapes.action.entries.what,
    how: payloadShapes.action.entries.how,
    happenedAt: v.optional(instant),
  }),
  'observe-outcome': v.object({
    number,
    what: payloadShapes.outcome.entries.what,
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
