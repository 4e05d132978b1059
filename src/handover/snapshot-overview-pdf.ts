import { platformNames } from '../shared/platform-names.ts';
import { collectPdf, expectBytes } from './collect-pdf.ts';
import { sayPeriod } from './half-year-period.ts';
import type { HandoverFile } from './handover-file.ts';
import { type NamedPicture, openPictures } from './handover-pictures.ts';
import { letOthersWork } from './let-others-work.ts';
import { nameOfficer } from './name-sender.ts';
import { drawFooters } from './note-footers.ts';
import { drawHead } from './note-head.ts';
import { NotePage } from './note-page.ts';
import { drawPicture } from './note-picture.ts';
import { column, sheet } from './note-sheet.ts';
import { drawFiles, drawRows } from './note-table.ts';
import type { SnapshotInput } from './snapshot-input.ts';
import { occasionWords, titleOfSnapshot } from './snapshot-words.ts';
import { toSwedishTime } from './swedish-clock.ts';

/** The screens with their names in the package. */
export function nameScreens({ screens }: SnapshotInput): NamedPicture[] {
  const digits = Math.max(2, String(screens.length).length);
  return screens.map(({ frame, png }, index) => ({
    facts: frame.picture,
    blob: png,
    path: `skarmbild-${String(index + 1).padStart(digits, '0')}.png`,
  }));
}

/**
 * `00_oversikt.pdf`: the channel's pages as they were on the screen, PDF/A-1b, every screen byte for byte (TIB-33, GIS-08).
 * @param gaps what is missing, in Swedish: it stands on the first page
 * @throws HandoverRefused where a screen is not what was taken
 */
export async function makeSnapshotOverview(
  input: SnapshotInput,
  pictures: NamedPicture[],
  gaps: string[],
  progress?: (done: number) => void,
  signal?: AbortSignal,
): Promise<HandoverFile> {
  const { channel, settings, period, occasion } = input;
  const title = titleOfSnapshot(input);
  const page = new NotePage(input, title);
  const output = collectPdf(page.doc, '00_oversikt.pdf', expectBytes(pictures, pictures.length));
  page.foot = `${title}, ${platformNames[channel.platform]}`;
  page.open();
  drawHead(page, settings, 'Ögonblicksbild');
  page.text(`${channel.name}, ${platformNames[channel.platform]}, ${sayPeriod(period)}`, { size: 10.5, leading: 15 });
  page.heading('Om bilden');
  const times = pictures.map(({ facts }) => facts.at ?? '').sort();
  drawRows(page, [
    { label: 'Slag', value: occasionWords[occasion] },
    { label: 'Adress', value: channel.url },
    { label: 'Tagen', value: `${toSwedishTime(times[0] ?? input.at)} till ${toSwedishTime(times.at(-1) ?? input.at)}` },
    { label: 'Skärmar', value: String(pictures.length) },
    { label: 'Tagen av', value: nameOfficer(settings) },
    { label: 'Borttaget eller dolt', value: `${input.items.length} under perioden, var för sig i paketet` },
    { label: 'Program', value: `${input.program.name} ${input.program.version}, ${input.program.browser}` },
  ]);
  page.heading('Vad som saknas');
  for (const gap of gaps) page.text(`· ${gap}`);
  for (const [index, picture] of pictures.entries()) {
    signal?.throwIfAborted();
    const frame = input.screens[index]?.frame;
    const [open] = await openPictures([picture]);
    page.group('Sect', () => {
      const at = toSwedishTime(picture.facts.at ?? input.at);
      if (open) drawPicture(page, open, `Skärmbild ${index + 1} av ${pictures.length}, tagen ${at}`);
      if (frame) for (const line of page.break(frame.url, column)) drawLine(page, line);
    });
    progress?.(index + 1);
    await letOthersWork();
  }
  const files = pictures.map(({ path, facts: { bytes, sha256 } }) => ({ path, bytes, sha256 }));
  page.heading('Filer och kontrollsummor', Math.min(files.length + 1, 10) * 16);
  drawFiles(page, files);
  drawFooters(page);
  page.doc.end();
  return output;
}

function drawLine(page: NotePage, line: ReturnType<NotePage['break']>[number]): void {
  page.need(12);
  page.part('P', () => page.line(line, sheet.left, page.y));
  page.y += 12;
}
