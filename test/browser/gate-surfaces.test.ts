import { describe, expect, it } from 'vitest';
import { comments, inboxAddressOf, type ListedComment } from '../demo/content/comments.ts';
import { openDesk } from './desk.ts';
import { dismissGate, type Moderator, openMenu } from './moderator.ts';

const desk = openDesk();

function find(site: ListedComment['site'], path: RegExp, isReply = false): ListedComment {
  const fits = (one: ListedComment) =>
    one.site === site && path.test(one.surfaces[0] ?? '') && !one.isOwn && !one.isLate && !one.parentId === !isReply;
  const found = comments.find(fits);
  if (!found) throw new Error(`no comment on ${path}`);
  return found;
}

const post = find('facebook', /\/posts\//);
const onInstagram = find('instagram', /\/p\//);
const surfaces: [string, ListedComment, string?][] = [
  ['a post', post],
  ['a reply', find('facebook', /\/posts\//, true)],
  ['the permalink of a post', post, `https://www.facebook.com${post.surfaces[1]}`],
  ['the timeline', post, `https://www.facebook.com${post.surfaces[2]}`],
  ['a photo', find('facebook', /\/photo/)],
  ['a reel', find('facebook', /\/reel/)],
  ['Instagram', onInstagram],
  ['an Instagram reel', find('instagram', /\/reel/)],
  ['Business Suite', post, inboxAddressOf(post)],
  ['Instagram in Business Suite', onInstagram, inboxAddressOf(onInstagram)],
];

/** True where the comment's menu is Instagram's own dialog of buttons. */
const hasOptions = ({ page }: Moderator) => page.url().startsWith('https://www.instagram.com');

async function expectHeld({ panel, demo, page }: Moderator, { id }: ListedComment): Promise<void> {
  await panel.gate.waitFor();
  expect(await demo.isConfirmOpen()).toBe(false);
  expect(await demo.isCommentVisible(id)).toBe(true);
  await dismissGate({ panel, demo, page });
}

describe.each([
  ['sv', 'Ta bort', 'Dölj kommentar'],
  ['en', 'Delete', 'Hide comment'],
])('in the language %s', (locale, remove, hide) => {
  it.each(surfaces)('holds what would remove a comment on %s', async (_, comment, address) => {
    const url = new URL(address ?? `https://www.${comment.site}.com${comment.surfaces[0]}`);
    url.searchParams.set('locale', locale);
    const moderator = await desk.sit(comment, url.href);
    const { demo } = moderator;
    if (hasOptions(moderator)) {
      await demo.openInstagramOptions(comment.id);
      await demo.chooseInstagramOption(remove);
      await expectHeld(moderator, comment);
    } else {
      for (const item of [remove, hide]) {
        await openMenu(moderator, comment);
        await demo.chooseMenuItem(item);
        await expectHeld(moderator, comment);
      }
      await demo.pressInlineHide(comment.id);
      await expectHeld(moderator, comment);
    }
  });
});

describe('what was held', () => {
  it('leaves no trace in the journal', async () => {
    expect((await desk.stores()).lines).toEqual([]);
  });
});
