import type { Settings } from '../../shared/settings.ts';
import { askBackground } from '../ask-background.ts';
import type { PageState } from '../open-page.tsx';
import { pageData } from '../page-data.ts';
import type { WorkData } from './WorkView.tsx';

/** What the page knows between two drawings. */
export interface WorkState extends PageState {
  items: WorkData['items'];
  to: string;
  /** The file that was made last. */
  made?: { text: string; name: string };
  saved?: string;
  taken?: WorkData['taken'];
}

export async function loadWork(settings: Settings): Promise<WorkState> {
  return { settings, items: await readOpenItems(), to: '' };
}

/** The items that are open, all of them chosen. */
export async function readOpenItems(): Promise<WorkData['items']> {
  const items = await askBackground('list-work', null);
  return items.map((item) => ({ ...item, isChosen: true }));
}

/** The state as the view shows it. */
export function describeWork(state: WorkState): WorkData {
  const { settings, items, to, saved, taken } = state;
  const deputies = [...new Set(settings.channels.flatMap(({ deputy }) => deputy ?? []))];
  return { ...pageData(state), items, to, deputies, saved, taken };
}
