import type { Item } from '../shared/item.ts';
import type { SnapshotFrame } from '../shared/snapshot-frame.ts';
import { showsChannel } from './shows-channel.ts';
import type { SnapshotInput } from './snapshot-input.ts';
import { readSwedishClock } from './swedish-clock.ts';

/** What the gaps are read from: a part of `SnapshotInput`, so that they can be shown before anything is made. */
export interface SnapshotScope extends Pick<SnapshotInput, 'settings' | 'channel' | 'secretLeftOut' | 'unplaced'> {
  screens: { frame: SnapshotFrame }[];
  items: { item: Pick<Item, 'number' | 'pictures'>; lost?: number | undefined }[];
}

/** CSS pixels that two screens may differ before something between them counts as missing. */
const slack = 2;

/**
 * What a snapshot lacks, as sentences in Swedish for the moderator and the archivist: it never pretends to be the whole
 * channel. Empty only where nothing is known to be missing.
 */
export function findSnapshotGaps({
  screens,
  settings,
  channel,
  items,
  secretLeftOut,
  unplaced,
}: SnapshotScope): string[] {
  const archive = settings.archive ?? {};
  const gaps: string[] = [];
  if (!archive.creatorCode) gaps.push('Arkivbildarens organisationsnummer är inte angivet.');
  if (!archive.agreement) gaps.push('Leveransöverenskommelse är inte angiven.');
  if (!archive.classification) gaps.push('Klassificering är inte angiven.');
  if (!archive.receiver) gaps.push('Mottagande arkiv är inte angivet.');
  for (const [at, { frame }] of screens.entries()) {
    if (!showsChannel(frame, channel)) gaps.push(`Skärm ${at + 1} visar en annan sida än kanalens: ${frame.url}`);
  }
  const days = screens
    .flatMap(({ frame: { picture } }) => (picture.at ? [readSwedishClock(picture.at).date] : []))
    .sort();
  const [first, last] = [days[0], days.at(-1)];
  if (first !== last) gaps.push(`Skärmarna är tagna olika dagar: ${first} till ${last}.`);
  gaps.push(...coverageGaps(screens));
  const bare = items.filter(({ item }) => item.pictures.length === 0).length;
  if (bare === 1) gaps.push('1 borttagen eller dold kommentar har text men ingen bild.');
  if (bare > 1) gaps.push(`${bare} borttagna eller dolda kommentarer har text men ingen bild.`);
  for (const { item, lost } of items) {
    if (lost) gaps.push(`Fall ${item.number}: en bild som sparades går inte att läsa längre och är inte med.`);
  }
  if (unplaced === 1) gaps.push('1 fall från perioden ingår inte: dess kanal finns inte i inställningarna.');
  if (unplaced > 1) {
    gaps.push(`${unplaced} fall från perioden ingår inte: deras kanaler finns inte i inställningarna.`);
  }
  if (secretLeftOut === 1) gaps.push('1 fall med sekretess ingår inte. Det lämnas över i ett eget paket.');
  if (secretLeftOut > 1) {
    gaps.push(`${secretLeftOut} fall med sekretess ingår inte. De lämnas över i ett eget paket.`);
  }
  gaps.push('Bilderna visar det som syntes på skärmen: inga videor, inget ljud och inga svar som inte var utfällda.');
  return gaps;
}

/** Parts of a page that no screen shows. */
function coverageGaps(screens: SnapshotScope['screens']): string[] {
  const pages = new Map<string, { from: number; to: number; tall: number }[]>();
  for (const { frame } of screens) {
    const { scrollY: from, height, pageHeight: tall } = frame.window;
    const spans = pages.get(frame.url) ?? [];
    pages.set(frame.url, [...spans, { from, to: from + height, tall }]);
  }
  return [...pages].flatMap(([url, spans]) => {
    const sorted = spans.sort((a, b) => a.from - b.from);
    let [end, holes] = [0, 0];
    for (const { from, to } of sorted) {
      if (from > end + slack) holes += 1;
      end = Math.max(end, to);
    }
    const isShort = end < Math.max(...sorted.map(({ tall }) => tall)) - slack;
    return [
      ...(holes === 1 ? [`${url}: en del av sidan mellan bilderna är inte med.`] : []),
      ...(holes > 1 ? [`${url}: ${holes} delar av sidan mellan bilderna är inte med.`] : []),
      ...(isShort ? [`${url}: sidan fortsätter nedanför den sista bilden.`] : []),
    ];
  });
}
