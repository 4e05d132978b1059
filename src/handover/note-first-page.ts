import { describePlace } from './case-title.ts';
import type { HandoverInput, HandoverItem } from './handover-input.ts';
import { limitText } from './limit-text.ts';
import type { NotePage } from './note-page.ts';
import { column, ink, sheet } from './note-sheet.ts';
import { drawRows, groupDigits } from './note-table.ts';
import { readSwedishClock } from './swedish-clock.ts';

/** Who, what and which number. */
export function drawTop(page: NotePage, { item }: HandoverItem, input: HandoverInput): void {
  const { settings } = input;
  const right = (text: string, style = {}) => {
    const [line] = page.break(text, 300, style);
    if (line) page.part('P', () => page.line(line, sheet.width - sheet.right - line.width, page.y, style));
  };
  right(`Löpnummer ${item.number}`, { face: 'semibold' });
  page.text(settings.municipality, { face: 'semibold' }, sheet.left, 300);
  right(`Upprättad ${readSwedishClock(input.at).date}`);
  page.text(settings.unit, {}, sheet.left, 300);
  page.y += 10;
  const top = page.y;
  page.text('Tjänsteanteckning', { face: 'semibold', size: 21, leading: 24, tag: 'H1' });
  page.text(describePlace(item), {
    size: 10.5,
    leading: 15,
  });
  if (item.secret) drawSecrecy(page, input.secrecyProvision ?? '');
  page.fill(sheet.left - 13.5, top, 3, page.y - top, ink.spruce);
}

/** White on black, so that nobody hands the page out by mistake; the provision must stand beside it (TF 2:20). */
function drawSecrecy(page: NotePage, provision: string): void {
  const white = { face: 'semibold', color: '#ffffff' } as const;
  const [tag] = page.break('SEKRETESS', column, white);
  if (!tag) return;
  page.y += 4;
  page.fill(sheet.left, page.y, tag.width + 12, 16, ink.black);
  page.part('P', () => {
    page.line(tag, sheet.left + 6, page.y + 2, white);
    for (const line of page.break(`enligt ${provision}`, column - tag.width - 20)) {
      page.line(line, sheet.left + tag.width + 18, page.y + 2);
      page.y += 12;
    }
  });
  page.y += 6;
}

/** How much of the first page the journal's head takes. */
export function journalHeight(page: NotePage): number {
  return 28 + 3 * 16 + 6 + page.break(limitText, column).length * 12 + 8;
}

/** The journal's head at the foot of the first page: registered, it anchors the whole journal outside the computer. */
export function drawJournal(page: NotePage, { journal }: HandoverInput, first: number): void {
  const { y, reserved } = page;
  page.turnTo(first);
  page.reserved = 0;
  page.y = page.floor - journalHeight(page);
  page.heading('Journalen vid överlämningen');
  drawRows(page, [
    { label: 'Antal poster', value: groupDigits(journal.count) },
    { label: 'Huvud', value: journal.head, size: 7.5 },
    { label: 'Nyckelns avtryck', value: journal.keyFingerprint ?? 'ingen nyckel', size: 7.5 },
  ]);
  page.y += 6;
  page.text(limitText, { color: ink.soft });
  page.turnTo(page.feet.length - 1);
  [page.y, page.reserved] = [y, reserved];
}
