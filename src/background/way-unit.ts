import type { WayField, WayOption } from '../shared/way-sheet.ts';
import { entry, plain, type WayFacts, type WayRules } from './way.ts';

/** So many units are offered; another can be typed. */
const mostOffered = 12;
const longestName = 100;

/** One name in one spelling: as it stands among those that there are. */
function spelled(written: string, names: readonly string[]): string {
  const name = written.trim().replace(/\s+/g, ' ').slice(0, longestName);
  return names.find((one) => one.toLowerCase() === name.toLowerCase()) ?? name;
}

/** What can be chosen: units that were named before, the last one first, and the one of the settings. */
function offered({ settings, knownUnits = [] }: WayFacts): string[] {
  const all = [...knownUnits, settings.unit].filter(Boolean);
  return all.filter((name, at) => spelled(name, all.slice(0, at)) === name && all.indexOf(name) === at);
}

/** What is written: that there is a unit, or that there is none any longer. */
function named(facts: WayFacts, unit: string, code: 'unit-of-post' | 'unit-of-item', url?: string) {
  const note = spelled(unit, offered(facts));
  return entry('reviewed', { what: note ? code : 'unit-gone' }, { note, url });
}

/**
 * Which unit is to look after the post and answer its questions, in a channel that several share (TIB-23): for the post and
 * all its comments, or for one comment alone. A post needs no item for it.
 */
export const nameUnit: WayRules = {
  sheet(facts) {
    const { comment, item, unit, say } = facts;
    const options = offered(facts)
      .slice(0, mostOffered)
      .map((name): WayOption => ({ value: name, text: '', own: name, fills: { unit: name } }));
    const earlier: WayField = {
      id: 'earlier',
      kind: 'texts',
      label: say('Välj här eller skriv nedan'),
      value: unit ?? '',
      options,
    };
    const scope: WayField = {
      id: 'scope',
      kind: 'choice',
      label: say('Vad gäller det?'),
      value: item?.unit?.isOwn ? 'item' : 'post',
      options: [
        { value: 'post', text: say('Hela inlägget, även kommentarer som kommer senare') },
        { value: 'item', text: say('Bara den här kommentaren') },
      ],
    };
    const noPost = say('Sidan visar inte vilket inlägg det är. Det gäller bara den här kommentaren.');
    return {
      ...plain,
      title: say('Vilken verksamhet bevakar inlägget?'),
      says: [say('Den svarar också på frågorna.'), ...(comment?.postUrl ? [] : [noPost])],
      fields: [
        ...(options.length > 0 ? [earlier] : []),
        {
          id: 'unit',
          kind: 'line',
          label: say('Verksamhet'),
          value: unit ?? '',
          help: unit
            ? say('Töm fältet om ingen verksamhet bevakar det.')
            : say('Till exempel Kultur och fritid. Skriv ingen persons namn.'),
          missing: unit ? undefined : say('Skriv vilken verksamhet.'),
        },
        ...(comment?.postUrl ? [scope] : []),
      ],
      finish: say('Spara verksamheten'),
      done: say('Verksamheten är antecknad'),
    };
  },

  ofPost(facts, { unit = '', scope }) {
    const url = facts.comment?.postUrl;
    return !url || scope === 'item' ? undefined : named(facts, unit, 'unit-of-post', url);
  },

  entries: (facts, { unit = '' }) => [named(facts, unit, 'unit-of-item')],
};
