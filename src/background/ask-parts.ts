import * as v from 'valibot';

export const text = (most: number) => v.pipe(v.string(), v.maxLength(most));
export const maybe = (most: number) => v.optional(text(most));
/** What may not be empty, without the blanks around it. */
export const words = (most: number) => v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(most));
export const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
export const instant = v.pipe(v.string(), v.isoTimestamp());
export const sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
/** The name of a file or folder that we gave it. */
export const fileName = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_.-]{1,120}$/));

/** An item's running number. */
export const itemNumber = v.pipe(v.string(), v.regex(/^\d{4}-\d{4,}$/));
export const itemNumbers = v.pipe(v.array(itemNumber), v.minLength(1), v.maxLength(10_000));

export const commentId = v.pipe(v.string(), v.minLength(1), v.maxLength(200));

/** A channel's name as in the settings. */
export const channelName = v.pipe(text(200), v.minLength(1));

/** What has been filled in of a sheet, by the fields' ids. */
export const answers = v.record(text(40), text(20_000));

/** What may be absent, and is then an absent key in JSON: the reader's `undefined` comes back here. */
const fact = <S extends v.GenericSchema>(schema: S) => v.optional(schema, () => undefined);

/** A comment as a page or a file tells it. */
export const comment = v.object({
  id: commentId,
  kind: v.picklist(['comment', 'reply', 'message']),
  own: v.optional(v.boolean()),
  hidden: v.optional(v.boolean()),
  author: fact(text(2_000)),
  authorUrl: fact(text(4_000)),
  text: text(200_000),
  truncated: v.boolean(),
  permalink: fact(text(4_000)),
  parentId: fact(text(200)),
  postUrl: fact(text(4_000)),
  postText: fact(text(200_000)),
  postedAt: fact(v.object({ shown: text(200), from: instant, to: instant })),
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
