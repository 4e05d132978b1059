import type { Settings } from '../../shared/settings.ts';
import { askBackground } from '../ask-background.ts';
import type { PageState } from '../open-page.tsx';
import { pageData } from '../page-data.ts';
import type { WorkData } from './WorkView.tsx';

/** What the page knows between two drawings. */
export interface WorkState extends PageState {
  items: WorkData['items'];
  given: WorkData['given'];
  to: string;
  /** The file that was made last. */
  made?: { text: string; name: string };
  saved?: string;
  taken?: WorkData['taken'];
}

export async function loadWork(settings: Settings): Promise<WorkState> {
  return { settings, ...(await readWork()), to: '' };
}

/** The items that are open, all of them chosen, and those that are with somebody else. */
export async function readWork(): Promise<Pick<WorkData, 'items' | 'given'>> {
  const { open, given } = await askBackground('list-work', null);
  return { items: open.map((item) => ({ ...item, isChosen: true })), given };
}

/** The state as the view shows it. */
export function describeWork(state: WorkState): WorkData {
  const { settings, items, given, to, saved, taken } = state;
  const deputies = [...new Set(settings.channels.flatMap(({ deputy }) => deputy ?? []))];
  return { ...pageData(state), items, given, to, deputies, saved, taken };
}
