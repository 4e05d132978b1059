import { describe, expect, it } from 'vitest';
import { matchChannel } from '../../src/content/match-channel.ts';
import type { Channel } from '../../src/shared/settings.ts';

const library: Channel = {
  platform: 'facebook',
  name: 'Ekbacka bibliotek',
  url: 'https://www.facebook.com/ekbackabibliotek',
  id: '61550000000001',
  handle: 'ekbackabibliotek',
};
const onlyUrl: Channel = {
  platform: 'facebook',
  name: 'Ekbacka kommun',
  url: 'https://www.facebook.com/ekbackakommun/',
};
const onInstagram: Channel = {
  platform: 'instagram',
  name: 'Ekbacka bibliotek',
  url: 'https://www.instagram.com/ekbackabibliotek/',
};
const channels = [library, onlyUrl, onInstagram];

describe('the registered channel of a page', () => {
  it('[SMB-12] is found by number, by handle and by address', () => {
    expect(matchChannel({ id: '61550000000001' }, 'facebook', channels)).toBe(library);
    expect(matchChannel({ handle: 'EkbackaBibliotek' }, 'facebook', channels)).toBe(library);
    expect(matchChannel({ url: 'https://www.facebook.com/ekbackakommun?x=1' }, 'facebook', channels)).toBe(onlyUrl);
    expect(matchChannel({ handle: 'ekbackabibliotek' }, 'instagram', channels)).toBe(onInstagram);
    expect(matchChannel({ id: '61550000000001' }, 'business-suite', channels)).toBe(library);
  });

  it.each(['not-approved', 'closed'] as const)('[SMB-12] is none that is %s', (status) => {
    const identity = { id: '61550000000001' };
    expect(matchChannel(identity, 'facebook', [{ ...library, status }])).toBeUndefined();
    expect(matchChannel(identity, 'facebook', [{ ...library, status: 'approved' }])).toBeDefined();
  });

  it('is never found by name alone, which anyone may take', () => {
    expect(matchChannel({ name: 'Ekbacka bibliotek' }, 'facebook', channels)).toBeUndefined();
    expect(matchChannel({ name: 'Ekbacka bibliotek', id: '99' }, 'facebook', channels)).toBeUndefined();
  });

  it('[TIB-28] is nothing on a private profile, another page, an unknown page', () => {
    expect(matchChannel({ handle: 'kim.testlund' }, 'facebook', channels)).toBeUndefined();
    expect(matchChannel({ url: 'https://www.facebook.com/profile.php?id=5' }, 'facebook', channels)).toBeUndefined();
    expect(matchChannel(undefined, 'facebook', channels)).toBeUndefined();
    expect(matchChannel({ id: '61550000000001' }, undefined, channels)).toBeUndefined();
  });

  it('goes by the number where both have one: a handle may have passed to somebody else', () => {
    expect(matchChannel({ id: '99', handle: 'ekbackabibliotek' }, 'facebook', channels)).toBeUndefined();
  });

  it.each(['profile.php?id=', 'pages/Ekbacka/', 'people/Ekbacka/', 'groups/'])(
    'does not take another account for it because both addresses begin with %s',
    (start) => {
      const registered = [{ ...onlyUrl, url: `https://www.facebook.com/${start}1` }];
      expect(matchChannel({ url: `https://www.facebook.com/${start}2` }, 'facebook', registered)).toBeUndefined();
    },
  );

  it('does not take an address on one platform for one on the other', () => {
    expect(matchChannel({ handle: 'ekbackakommun' }, 'instagram', channels)).toBeUndefined();
  });
});
