import { describe, expect, it } from 'vitest';
import { showsChannel } from '../../src/handover/shows-channel.ts';

const library = {
  platform: 'facebook',
  name: 'Ekbacka bibliotek',
  url: 'https://www.facebook.com/ekbacka.bibliotek',
  id: '61550000000001',
  handle: 'ekbacka.bibliotek',
} as const;

describe('a screen of a snapshot', () => {
  it.each([
    ['https://www.facebook.com/ekbackabibliotek', true],
    ['https://www.facebook.com/Ekbacka.Bibliotek/posts/1187?comment_id=1', true],
    ['https://www.facebook.com/profile.php?id=61550000000001', true],
    ['https://www.facebook.com/permalink.php?story_fbid=1&id=61550000000001', true],
    ['https://www.facebook.com/people/Ekbacka-bibliotek/61550000000001/', true],
    ['https://www.facebook.com/photo/?fbid=1', true],
    ['https://www.facebook.com/kim.exempelsson', false],
    ['https://www.facebook.com/profile.php?id=61550000000002', false],
    ['https://www.facebook.com/', false],
    ['https://www.facebook.com/messages/t/1', false],
  ])('of %s may be of the channel: %s', (url, isOne) => {
    expect(showsChannel({ site: 'facebook', url }, library)).toBe(isOne);
  });

  it('of the other platform never is', () => {
    expect(showsChannel({ site: 'instagram', url: 'https://www.instagram.com/ekbackabibliotek/' }, library)).toBe(
      false,
    );
  });

  it('is not called another page where the channel is known by its number alone', () => {
    const { handle: _, ...known } = { ...library, url: 'https://www.facebook.com/profile.php?id=61550000000001' };
    expect(showsChannel({ site: 'facebook', url: 'https://www.facebook.com/ekbackabibliotek' }, known)).toBe(true);
  });
});
