import { bareComment } from '../shared/bare-comment.ts';
import { noChannel } from '../shared/no-channel.ts';
import type { PageFacts } from '../shared/page-facts.ts';
import { platformNames } from '../shared/platform-names.ts';
import type { Comment } from '../shared/reading.ts';
import type { Settings } from '../shared/settings.ts';
import type { WayField } from '../shared/way-sheet.ts';
import type { WayAnswers, WayFacts } from './way.ts';

/** What somebody has written by hand of something on another page, in the shape of a comment (HAL-22, TIB-41). */
export function manualComment({ text = '', link = '', author = '', what = '' }: WayAnswers): Comment {
  const address = URL.canParse(link) && /^https?:/.test(link) ? link : undefined;
  const said = address || !link ? text : `${text}\n${link}`;
  return {
    ...bareComment(`manual-${crypto.randomUUID()}`, said, { text: 'written-by-hand' }),
    own: what !== 'tip',
    author: author.trim() || undefined,
    permalink: address,
  };
}

/** Asks which channel something belongs to that is written on a page that is none of ours: nothing there tells. */
export function channelField({ settings, say }: Pick<WayFacts, 'settings' | 'say'>): WayField {
  const open = settings.channels.filter(({ status }) => status !== 'closed');
  return {
    id: 'channel',
    kind: 'choice',
    label: say('Vilken kanal hör det till?'),
    value: '',
    missing: say('Välj kanal, eller att det inte hör till någon.'),
    options: [
      ...open.map(({ url, name, platform }) => ({
        value: url,
        text: '',
        own: `${name}, ${platformNames[platform]}`,
      })),
      { value: noChannel, text: say('Ingen av våra kanaler') },
    ],
  };
}

/** The channel that was chosen in `channelField`, and its platform; undefined where none was. */
export function chosenChannel(
  { channel: chosen }: WayAnswers,
  { channels }: Settings,
  facts: PageFacts,
): { channel: string; facts: PageFacts } | undefined {
  if (chosen === noChannel) return { channel: noChannel, facts };
  const known = channels.find(({ url }) => url === chosen);
  return known && { channel: known.name, facts: { ...facts, site: known.platform } };
}
