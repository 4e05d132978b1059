import { describe, expect, it } from 'vitest';
import { isOtherChannel } from '../../src/content/follow-surface.ts';

describe('whose page it is', () => {
  const handle = { handle: 'ekbackabibliotek', url: 'https://www.facebook.com/ekbackabibliotek' };
  const id = { id: '61550000000001', url: 'https://www.facebook.com/profile.php?id=61550000000001' };
  const name = { name: 'Ekbacka bibliotek' };

  it.each([
    ['its number comes after its handle', handle, { ...handle, ...id }],
    ['its name comes last', { ...handle, ...id }, { ...handle, ...id, ...name }],
    ['it is known by its number alone, later by its handle', id, handle],
    ['it is renamed', { ...id, ...name }, { ...id, name: 'Biblioteken i Ekbacka' }],
    ['the page no longer tells', id, undefined],
  ])('is the same where %s', (_, before, now) => {
    expect(isOtherChannel(before, now)).toBe(false);
    expect(isOtherChannel(now, before)).toBe(false);
  });

  it.each([
    ['its number is another', { ...id, ...handle }, { id: '61550000000002', ...handle }],
    ['its handle is another', handle, { handle: 'ekbackabadhus' }],
    ['only its name is known, and another', name, { name: 'Ekbacka badhus' }],
  ])('is another where %s', (_, before, now) => {
    expect(isOtherChannel(before, now)).toBe(true);
  });
});
