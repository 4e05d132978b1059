import type { Settings } from '../shared/settings.ts';
import type { NotePage } from './note-page.ts';

/** The top of a document that is not the official note: whose it is, and what. */
export function drawHead(page: NotePage, { municipality, unit }: Settings, title: string): void {
  page.text(municipality, { face: 'semibold' });
  page.text(unit);
  page.y += 10;
  page.text(title, { face: 'semibold', size: 21, leading: 24, tag: 'H1' });
}
