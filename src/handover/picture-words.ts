import type { Item } from '../shared/item.ts';
import type { Policy } from '../shared/policy.ts';
import type { NamedPicture } from './handover-pictures.ts';
import { toSwedishIso } from './swedish-clock.ts';

/** Why an item has no picture, as a code and in words; undefined where it has one. */
export function explainNoPicture(
  item: Item,
  pictures: NamedPicture[],
  policy: Policy,
): { kod: 'bild-forbjuden' | 'forbikopplad' | 'inget-underlag' | 'inte-krav'; skal: string } | undefined {
  if (pictures.length > 0) return undefined;
  const ground = policy.grounds.find(({ id }) => id === item.ground?.id);
  if (ground?.codes.includes('bbs_barnpornografi')) {
    return {
      kod: 'bild-forbjuden',
      skal: 'Bild tas aldrig av sådant här innehåll (brottsbalken 16 kap. 10 a §). Text, länk, avsändare och tider är sparade.',
    };
  }
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
