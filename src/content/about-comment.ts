import type { PageFacts } from '../shared/page-facts.ts';
import type { Comment } from '../shared/reading.ts';
import type { WayAsk } from '../shared/way-sheet.ts';
import { collectPageFacts } from './page-facts.ts';
import type { Session } from './session.ts';
import { showsTranslation } from './shows-translation.ts';

/** What every request about a comment says of where it was seen; undefined where that is not known. */
export function aboutComment(
  { state, window }: Session,
  id: string,
): { channel: string; facts: PageFacts; comment: Comment } | undefined {
  const seen = state.seen.get(id);
  const page = aboutPage({ state, window });
  // An item is of the channel that it was opened for, on whatever page it is shown.
  const channel = state.panel?.items[id]?.channel ?? page?.channel;
  if (!seen || !page || channel === undefined) return undefined;
  const facts = showsTranslation(state, id) ? { ...page.facts, isTranslated: true } : page.facts;
  return { channel, facts, comment: seen.comment };
}

/** The same of the page alone. */
export function aboutPage({
  state,
  window,
}: Pick<Session, 'state' | 'window'>): Pick<WayAsk, 'channel' | 'facts'> | undefined {
  const { surface, channel } = state;
  if (!surface?.site) return undefined;
  const facts = collectPageFacts(window, surface, surface.site);
  if (channel) return { channel: channel.name, facts };
  // Written by hand on a page that is none of ours: of the page itself nothing is kept.
  return { facts: { ...facts, pageUrl: '', pageTitle: '', channel: undefined, actingAs: undefined } };
}
