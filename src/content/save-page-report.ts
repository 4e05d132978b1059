import { describeStructure } from '../sites/structure-report.ts';

/**
 * Saves how the page is built, without a word of what stands in it, as a file among the moderator's downloads. The link that
 * the browser follows for it is never put on the page.
 */
export function savePageReport(window: Window): void {
  const { document } = window;
  const text = describeStructure(document, window.location.href);
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `felrapport-${new Date().toISOString().slice(0, 10)}.json`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
