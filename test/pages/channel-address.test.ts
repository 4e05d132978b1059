import { describe, expect, it } from 'vitest';
import { isSameAccount, readChannelAddress } from '../../src/pages/settings/read-channel-address.ts';

const id = '61550000000001';
const byNumber = { platform: 'facebook', url: `https://www.facebook.com/profile.php?id=${id}`, id };
const byName = {
  platform: 'facebook',
  url: 'https://www.facebook.com/ekbackabibliotek',
  handle: 'ekbackabibliotek',
};

describe('the address of a channel', () => {
  it.each([
    'https://www.facebook.com/ekbackabibliotek',
    'facebook.com/ekbackabibliotek/?ref=page_internal',
    'https://m.facebook.com/ekbackabibliotek/posts/1187',
    ' http://sv-se.facebook.com/ekbackabibliotek ',
  ])('is read from %s', (text) => expect(readChannelAddress(text)).toEqual(byName));

  it.each([
    `https://www.facebook.com/profile.php?id=${id}&sk=about`,
    `https://www.facebook.com/p/Ekbacka-bibliotek-${id}/`,
    `https://www.facebook.com/people/Ekbacka-bibliotek/${id}/`,
    `https://www.facebook.com/permalink.php?story_fbid=9043&id=${id}`,
    `https://business.facebook.com/latest/inbox/all?asset_id=${id}&nav_ref=x`,
  ])('is read by its number from %s', (text) => expect(readChannelAddress(text)).toEqual(byNumber));

  it.each([
    'https://business.facebook.com/latest/home',
    'https://developers.facebook.com/docs',
    'https://l.facebook.com/l.php?u=https%3A%2F%2Fekbacka.example.se',
    'https://www.facebook.com/photo/?fbid=9043',
    'https://www.facebook.com/share/p/abc',
    'https://www.facebook.com/home.php',
    'https://www.facebook.com/messages/t/9043',
    'https://www.instagram.com/direct/inbox/',
    'https://www.instagram.com/accounts/edit/',
    'https://www.instagram.com/p/C1a2/',
    'https://www.facebook.com',
    'https://www.facebook.com@ekbacka.example.se/x',
    '@ekbackabibliotek',
    'ekbacka.example.se',
    '',
  ])('is no account: %s', (text) => expect(readChannelAddress(text)).toBeUndefined());

  it('is that of the same account in other letters, and never across platforms', () => {
    expect(
      isSameAccount(
        { platform: 'facebook', handle: 'ekbackabibliotek' },
        { platform: 'facebook', handle: 'EkbackaBibliotek' },
      ),
    ).toBe(true);
    expect(isSameAccount({ platform: 'facebook', id }, { platform: 'facebook', id, handle: 'ekbackabibliotek' })).toBe(
      true,
    );
    expect(
      isSameAccount({ platform: 'instagram', handle: 'ekbacka' }, { platform: 'facebook', handle: 'ekbacka' }),
    ).toBe(false);
    expect(isSameAccount({ platform: 'facebook' }, { platform: 'facebook' })).toBe(false);
  });
});
