import type { InterfaceLanguage } from '../shared/say-in.ts';
import type { Settings } from '../shared/settings.ts';
import type { PageTopProps } from '../ui/PageTop.tsx';
import { pageTop } from './page-top.ts';

/** Something that went wrong, and what to do about it. */
export interface Trouble {
  says: string;
  whatToDo: string;
}

/** What the view of every page needs, whatever it is about. */
export interface PageData {
  language: InterfaceLanguage;
  now: Date;
  top: Pick<PageTopProps, 'links' | 'who'>;
  status: 'loading' | 'ready' | 'failed';
  /** What went wrong and what to do, also where the page stands and only one thing did not work. */
  problem?: Trouble | undefined;
}

/** A page's data from what has been read so far. Before the settings are there it is in Swedish and has no ways out. */
export function pageData(
  settings: Settings | undefined,
  { isReady, problem }: { isReady: boolean; problem?: Trouble | undefined },
): PageData {
  return {
    language: settings?.language ?? 'sv',
    now: new Date(),
    top: settings ? pageTop(settings) : { links: { journal: '', handover: '', settings: '' }, who: '' },
    status: isReady ? 'ready' : problem ? 'failed' : 'loading',
    problem,
  };
}
