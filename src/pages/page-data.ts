import type { PageTopProps } from '../ui/PageTop.tsx';
import type { Trouble } from './explain-fault.ts';
import type { PageState } from './open-page.tsx';
import { pageTop } from './page-top.ts';

/** What the view of every page needs, whatever it is about. */
export interface PageData {
  now: Date;
  top: Pick<PageTopProps, 'links' | 'who'>;
  problem?: Trouble | undefined;
}

/** A page's data from what it knows. */
export function pageData({ settings, problem }: PageState): PageData {
  return { now: new Date(), top: pageTop(settings), problem };
}
