import { encode } from 'fast-png';
import { sha256Hex } from '../shared/digest.ts';
import type { Item } from '../shared/item.ts';
import { platformNames } from '../shared/platform-names.ts';
import { describePlace } from './case-title.ts';
import { collectPdf, expectBytes } from './collect-pdf.ts';
import type { HandoverFile } from './handover-file.ts';
import type { HandoverItem, Picture } from './handover-input.ts';
import { type NamedPicture, type OpenPicture, openPictures } from './handover-pictures.ts';
import { HandoverRefused } from './handover-refused.ts';
import { letOthersWork } from './let-others-work.ts';
import { type AreaMask, maskPixels, maskText, type TextMask } from './masking.ts';
import type { DocumentInput } from './note-document.ts';
import { drawFooters } from './note-footers.ts';
import { drawHead } from './note-head.ts';
import { NotePage } from './note-page.ts';
import { drawPicture } from './note-picture.ts';
import { ink } from './note-sheet.ts';
import { drawRows } from './note-table.ts';
import { actionWords } from './outcome-words.ts';
import { readPixels } from './png-for-pdf.ts';
import { describeReceived, kindWords } from './register-fields.ts';
import { readSwedishClock, toSwedishTime } from './swedish-clock.ts';

/** The texts of an item that a copy shows. */
export type DisclosedField = 'author' | 'text' | 'postText' | 'ground';

/** One item as it is to be handed out: what of each text and each picture is masked. */
export interface DisclosedItem extends Pick<HandoverItem, 'item' | 'pictures' | 'lost'> {
  texts: Partial<Record<DisclosedField, TextMask[]>>;
  /** By the picture's digest. A picture that is not named here stays out. */
  areas: Record<string, AreaMask[]>;
}

export interface DisclosureInput extends DocumentInput {
  items: DisclosedItem[];
  /** What the masking rests on, for example "21 kap. 1 § OSL". Required where anything is masked. */
  provision: string;
}

/** What an item's fields say before anything is masked. */
export function disclosedTexts(item: Item): Partial<Record<DisclosedField, string>> {
  const { comment, ground } = item;
  return {
    author: comment.author ?? 'framgick inte av sidan',
    text: comment.text,
    ...(comment.postText ? { postText: comment.postText } : {}),
    ...(ground ? { ground: ground.text } : {}),
  };
}

/** How many words and areas are masked, in all. */
export function countMasks(items: DisclosedItem[]): number {
  return items.reduce(
    (sum, { texts, areas }) => sum + [...Object.values(texts), ...Object.values(areas)].flat().length,
    0,
  );
}

/** The picture with its areas painted over, as a PNG of its own: the original's bytes are in no part of it. */
export async function maskPicture({ facts, blob }: Picture, areas: AreaMask[]): Promise<Picture> {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  if ((await sha256Hex(bytes)) !== facts.sha256) {
    throw new HandoverRefused(
      'En bild är inte densamma som när den sparades. Ingen kopia gjordes. Kontrollera journalen.',
    );
  }
  if (areas.length === 0) return { facts, blob };
  const pixels = readPixels(bytes);
  const masked = encode({ ...pixels, depth: 8, channels: 3, data: maskPixels(pixels, areas) });
  return {
    blob: new Blob([masked as BlobPart], { type: facts.mime }),
    facts: { ...facts, bytes: masked.length, sha256: await sha256Hex(masked) },
  };
}

/**
 * A copy to hand out (TIB-31): PDF/A-1b in which masked words and pixels do not exist, and which says that and on what
 * ground something is masked. It names nobody who asked (TF 2:18), and carries no addresses and no digests of originals.
 * @throws HandoverRefused without items, where something is masked on no ground, and where a picture is not what was saved
 */
export async function makeDisclosure(
  input: DisclosureInput,
  progress?: (done: number, of: number) => void,
  signal?: AbortSignal,
): Promise<HandoverFile & { name: string }> {
  const masks = countMasks(input.items);
  if (input.items.length === 0) throw new HandoverRefused('Inget fall är valt. Välj minst ett.');
  if (masks > 0 && input.provision.trim() === '') {
    throw new HandoverRefused('Skriv vilket lagrum maskeringen stöds på.');
  }
  const day = readSwedishClock(input.at).date;
  const page = new NotePage(input, `Kopia av allmän handling, ${day}`);
  const name = `${day}_utlamnande`;
  const output = collectPdf(
    page.doc,
    `${name}.pdf`,
    expectBytes(
      input.items.flatMap(({ pictures }) => pictures),
      input.items.length,
    ),
  );
  for (const [index, disclosed] of input.items.entries()) {
    signal?.throwIfAborted();
    const pictures: NamedPicture[] = [];
    for (const picture of disclosed.pictures) {
      const areas = disclosed.areas[picture.facts.sha256];
      if (areas) pictures.push({ ...(await maskPicture(picture, areas)), path: `bild ${pictures.length + 1}` });
    }
    const open = await openPictures(pictures);
    page.group('Sect', () => drawItem(page, disclosed, open, input));
    progress?.(index + 1, input.items.length);
    await letOthersWork();
  }
  drawFooters(page);
  page.doc.end();
  return { ...(await output), name };
}

function drawItem(page: NotePage, disclosed: DisclosedItem, pictures: OpenPicture[], input: DisclosureInput): void {
  const { item, texts } = disclosed;
  const { settings } = input;
  const left = disclosed.pictures.length + (disclosed.lost ?? 0) - pictures.length;
  const shown = disclosedTexts(item);
  const say = (field: DisclosedField) => maskText(shown[field] ?? '', texts[field] ?? []);
  page.foot = `Kopia av allmän handling, löpnummer ${item.number}`;
  page.open();
  drawHead(page, settings, 'Kopia av allmän handling');
  page.text(describePlace(item), { size: 10.5, leading: 15 });
  page.y += 4;
  if (countMasks([disclosed]) > 0)
    page.text(
      `Uppgifter är maskerade enligt ${input.provision}. Det som är borta visas som [maskerat] eller som en svart yta.`,
      { face: 'semibold' },
    );
  if (left > 0) page.text(left === 1 ? 'En bild är utelämnad.' : `${left} bilder är utelämnade.`);
  page.heading('Uppgifter');
  drawRows(page, [
    { label: 'Löpnummer', value: item.number },
    ...(item.receipt ? [{ label: 'Diarienummer', value: item.receipt.caseNumber }] : []),
    { label: 'Inkom', value: describeReceived(item) },
    { label: 'Kanal', value: `${item.channel}, ${platformNames[item.platform]}` },
    { label: 'Handlingstyp', value: kindWords[item.comment.kind] },
    { label: 'Avsändare', value: say('author') },
    ...(item.action
      ? [{ label: 'Åtgärd', value: `${actionWords[item.action.what]} ${toSwedishTime(item.action.at)}` }]
      : []),
    ...(item.ground ? [{ label: 'Grund', value: say('ground') }] : []),
  ]);
  page.heading(item.comment.kind === 'message' ? 'Meddelandets text' : 'Kommentarens text', 30);
  page.text(say('text') || 'Kommentaren har ingen text.', { size: 10.5, leading: 15 });
  if (page.typesetter.hasUndrawable(say('text'))) {
    page.text('[U+…] står för ett tecken som inte går att visa här.', { color: ink.soft });
  }
  if (page.typesetter.hasSimplified(say('text'))) page.text('Några tecken visas förenklat.', { color: ink.soft });
  if (shown.postText) page.text(`Under inlägget ”${say('postText')}”`, { color: ink.soft });
  for (const [index, picture] of pictures.entries()) {
    const word = picture.facts.method === 'screen' ? 'Skärmbild' : 'Återgivning';
    drawPicture(page, picture, `${word} ${index + 1} av ${pictures.length}`, '');
  }
}
