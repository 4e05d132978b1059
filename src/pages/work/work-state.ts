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
  taken?: WorkData['taken'];
}

export async function loadWork(settings: Settings): Promise<WorkState> {
  return { settings, ...(await readWork({ items: [] })), to: '' };
}

/** The items that are open, all of them chosen save those that were left out here, and those that are with somebody else. */
export async function readWork(state: Pick<WorkState, 'items'>): Promise<Pick<WorkData, 'items' | 'given'>> {
  const { open, given } = await askBackground('list-work', null);
  const leftOut = new Set(state.items.filter(({ isChosen }) => !isChosen).map(({ number }) => number));
  return { items: open.map((item) => ({ ...item, isChosen: !leftOut.has(item.number) })), given };
}

/** The state as the view shows it. */
export function describeWork(state: WorkState): WorkData {
  const { settings, items, given, to, made, taken } = state;
  const deputies = [...new Set(settings.channels.flatMap(({ deputy }) => deputy ?? []))];
  return { ...pageData(state), items, given, to, deputies, saved: made?.name, taken };
}
