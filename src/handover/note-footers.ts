import type { NotePage } from './note-page.ts';
import { column, ink, sheet } from './note-sheet.ts';

/** The foot of every page, when it is known how many there are: the last that is drawn. */
export function drawFooters(page: NotePage): void {
  const y = sheet.height - sheet.bottom - 16;
  for (const [index, foot] of page.feet.entries()) {
    page.turnTo(index);
    page.rule(y - 4, sheet.left, column, ink.line);
    page.decorate(() => {
      const [note] = page.break(foot, column - 60);
      const [number] = page.break(`${index + 1} (${page.feet.length})`, 60);
      if (note) page.line(note, sheet.left, y, { color: ink.soft });
      if (number) page.line(number, sheet.width - sheet.right - number.width, y, { color: ink.soft });
    });
  }
  page.finish();
}
