import type { JournalLine, JsonObject } from '../shared/journal-entry.ts';
import type { Policy } from '../shared/policy.ts';
import type { HandoverItem } from './handover-input.ts';
import type { NamedPicture } from './handover-pictures.ts';
import { toSwedishIso } from './swedish-clock.ts';

/** Where only pictures were weeded, what the entry said beside them is told again. */
const hasPictures = (payload: JsonObject | undefined): boolean =>
  Array.isArray(payload?.pictures) && payload.pictures.length > 0;

/** The decision under which pictures of an item are gone; undefined where none are. */
function findWeeding(story: JournalLine[]): string | undefined {
  const gone = story.filter(
    ({ entry, payload }) =>
      entry.type === 'evidence-saved' && entry.pub.pictures !== 0 && entry.commit && !hasPictures(payload),
  );
  if (gone.length === 0) return undefined;
  const isOf = ({ seqs }: JsonObject) => Array.isArray(seqs) && gone.some(({ entry }) => seqs.includes(entry.seq));
  const weeding = story.findLast(({ entry }) => entry.type === 'weeded' && isOf(entry.pub));
  return String(weeding?.entry.pub.decision ?? '');
}

/** What must be said of pictures that were saved and are gone, though nobody weeded them. */
function sayLost(lost = 0): string[] {
  if (lost === 0) return [];
  return [
    lost === 1
      ? 'En bild som sparades går inte att läsa längre och är inte med.'
      : `${lost} bilder som sparades går inte att läsa längre och är inte med.`,
  ];
}

/** What must be said of the pictures that an item has: that they are not all, do not show the text or may not show all of it. */
export function remarkOnPictures(
  { item, lost }: Pick<HandoverItem, 'item' | 'lost'>,
  pictures: NamedPicture[],
): string[] {
  if (pictures.length === 0) return [];
  return [
    ...sayLost(lost),
    ...(item.isTextAlone
      ? ['Ingen bild visar den text som sparades sist: bara texten sparades då. Bilderna visar en tidigare text.']
      : []),
    ...(item.isTextHidden ? ['Något kan ligga över texten i den senaste bilden.'] : []),
    ...(item.isMenuShown ? ['En meny som plattformen hade öppen syns i den senaste bilden.'] : []),
  ];
}

/** Why an item has no picture, as a code and in words; undefined where it has one. */
export function explainNoPicture(
  { item, story, lost }: Pick<HandoverItem, 'item' | 'story' | 'lost'>,
  pictures: NamedPicture[],
  policy: Policy,
): { kod: 'bild-forbjuden' | 'forbikopplad' | 'inget-underlag' | 'inte-krav'; skal: string } | undefined {
  if (pictures.length > 0) return undefined;
  const weeding = findWeeding(story);
  const gone = weeding === undefined ? '' : `Bilderna är gallrade${weeding ? ` (${weeding})` : ''}.`;
  const ground = policy.grounds.find(({ id }) => id === item.ground?.id);
  if (ground?.codes.includes('bbs_barnpornografi')) {
    return {
      kod: 'bild-forbjuden',
      skal: `Bild tas aldrig av sådant här innehåll (brottsbalken 16 kap. 10 a §). Text, länk, avsändare och tider är sparade. ${gone}`.trim(),
    };
  }
  const [missing] = sayLost(lost);
  if (missing) return { kod: 'inget-underlag', skal: `${missing} ${gone}`.trim() };
  if (gone) return { kod: 'inget-underlag', skal: gone };
  if (item.overridden) {
    return {
      kod: 'forbikopplad',
      skal: `Spärren förbikopplades ${toSwedishIso(item.overridden.at)}: ${item.overridden.reason}`,
    };
  }
  if (!item.evidenceSavedAt) return { kod: 'inget-underlag', skal: 'Inget underlag är sparat.' };
  return { kod: 'inte-krav', skal: 'Underlaget är text. Ingen bild sparades.' };
}

/** What stands under a picture. */
export function describePicture({ facts, path }: NamedPicture): string {
  const size = `${facts.width} × ${facts.height} bildpunkter`;
  const part = {
    crop: 'Beskuren till kommentaren.',
    context: 'Sammanhanget omkring kommentaren.',
    frame: 'Hela skärmen.',
  }[facts.role];
  const drawn =
    facts.method === 'redrawn' ? ' Återgivning: ritad ur sidans innehåll, inte fotograferad från skärmen.' : '';
  return `${part}${drawn} Fil i paketet: ${path}, ${size}.`;
}
