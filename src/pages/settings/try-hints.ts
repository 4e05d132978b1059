import { askBackground } from '../ask-background.ts';
import { settingsAreSaved } from './save-settings.ts';
import type { FoundHint } from './settings-data.ts';

/** The hints that a comment would get by the settings as they stand on the page. Nothing of the text is kept. */
export async function tryHints(text: string): Promise<FoundHint[]> {
  await settingsAreSaved();
  const asked = { ids: ['trial'], texts: [text], timeOf: [-1], times: [] };
  const { readouts } = await askBackground('read-hints', asked);
  return (readouts[0]?.hints ?? []).map(({ category, rule, words }) => ({
    category,
    rule,
    words: words.map(({ from, to }) => text.slice(from, to)),
  }));
}
