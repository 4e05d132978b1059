import { afterEach, expect, it } from 'vitest';
import { writeChannelNotice } from '../../src/pages/settings/write-channel-notice.ts';
import type { Channel } from '../../src/shared/settings.ts';
import { setLanguage } from '../../src/ui/say.ts';

const channel: Channel = {
  platform: 'instagram',
  name: 'Ekbacka ungdom',
  url: 'https://www.instagram.com/ekbackaungdom',
  owner: 'Lo Chefsson',
  admins: ['Sara Demosson', 'Kim Testlund'],
};
const place = { municipality: 'Ekbacka kommun', unit: 'Kultur och fritid' };
afterEach(() => setLanguage('sv'));

it('[SMB-10] tells who keeps the list of a channel, how it is reached and who answers for it, and leaves out what is not filled in', () => {
  expect(writeChannelNotice(channel, place).split('\n')).toEqual([
    'Kanal: Ekbacka ungdom',
    'Plattform: Instagram',
    'Adress: https://www.instagram.com/ekbackaungdom',
    'Beslut: Godkänd',
    'Ansvarig: Lo Chefsson',
    'Administratörer: Sara Demosson, Kim Testlund',
    'Kommun: Ekbacka kommun, Kultur och fritid',
  ]);
});

it('[SMB-13] [TIB-15] [HAL-03] tells of one that is closed, in the language of the page', () => {
  expect(writeChannelNotice({ ...channel, status: 'closed' }, place)).toContain('\nBeslut: Avslutad\n');
  setLanguage('en');
  expect(writeChannelNotice({ ...channel, status: 'closed' }, place)).toContain('\nDecision: Closed\n');
});
