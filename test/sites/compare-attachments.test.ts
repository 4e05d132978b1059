import { describe, expect, it } from 'vitest';
import type { Attachment } from '../../src/shared/reading.ts';
import { compareAttachments } from '../../src/sites/compare-attachments.ts';

const image = (url?: string): Attachment => ({ kind: 'image', url });
const sticker = ({ url }: Attachment): Attachment => ({ kind: 'sticker', url });
const host = 'https://scontent.xx.fbcdn.net/v';
const cat = image(`${host}/t39.30808-6/480000001_920000000000001_770000001_n.jpg?stp=dst-jpg&oh=00_AfA&oe=67000000`);
const catLater = image(
  'https://scontent-arn2-1.xx.fbcdn.net/v/t39.30808-6/480000001_920000000000001_770000001_n.jpg?stp=dst-webp_s600x600&oh=00_AfB&oe=68000000',
);
const catSmall = image(`${host}/t1.6435-9/480000001_920000000000001_770000999_s.jpg?oh=00_AfC`);
const dog = image(`${host}/t39.30808-6/480000002_920000000000002_770000002_n.jpg?oh=00_AfA&oe=67000000`);
const onInstagram = image('https://instagram.farn1-1.fna.fbcdn.net/v/t51.2885-15/480000003_920000000000003_1_n.jpg');
const giphy = (id: string, name = 'giphy.gif?cid=1') => image(`https://media2.giphy.com/media/v1.Y2lk/${id}/${name}`);
const blob = (id: number) => image(`blob:https://www.facebook.com/${id}`);
const unnamed = (name: string) => image(`${host}/${name}.jpg`);

describe('the pictures of a comment', () => {
  it.each([
    ['none, and still none', [], []],
    ['a new token and another host', [cat], [catLater]],
    ['another size of it', [cat], [catSmall]],
    ['the same address that tells nothing', [blob(1)], [blob(1)]],
    ['a GIF in another size', [giphy('3o7TKabcd12')], [giphy('3o7TKabcd12', '200w.webp')]],
    ['two in another order', [cat, dog], [dog, catLater]],
  ])('are the same: %s', (_, saved, shown) => {
    expect(compareAttachments(saved, shown)).toBe('same');
  });

  it.each([
    ['exchanged', [cat], [dog]],
    ['exchanged for a GIF', [cat], [giphy('3o7TKabcd12')]],
    ['a GIF for another', [giphy('3o7TKabcd12')], [giphy('3o7TKabcd99')]],
    ['one of two exchanged', [cat, dog], [cat, giphy('3o7TKabcd12')]],
  ])('are others: %s', (_, saved, shown) => {
    expect(compareAttachments(saved, shown)).toBe('other');
  });

  it.each([
    ['one came, or was slow to load', [], [cat]],
    ['one more came', [cat], [catLater, dog]],
    ['one is gone, or out of sight', [cat], []],
    ['one of two is gone', [cat, dog], [cat]],
    ['a place is kept for it', [cat], [image('data:image/gif;base64,R0lGOD')]],
    ['no address is there', [cat], [image()]],
    ['a film has a new address in the page', [blob(1)], [blob(2)]],
    ['its address names nothing', [unnamed('a')], [unnamed('b')]],
    ['the number of an account or a day is no name', [onInstagram], [unnamed('20261123')]],
    ['a sticker moves when it is pointed at', [sticker(cat)], [sticker(dog)]],
    ['it is no address', [image('http://')], [cat]],
  ])('cannot be told: %s', (_, saved, shown) => {
    expect(compareAttachments(saved, shown)).toBe('unsure');
  });
});
