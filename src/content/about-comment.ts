import type { WayAsk } from '../shared/way-sheet.ts';
import { collectPageFacts } from './page-facts.ts';
import type { Session } from './session.ts';
import { showsTranslation } from './shows-translation.ts';

/** What every request about a comment says of where it was seen; undefined where that is not known. */
export function aboutComment(
  { state, window }: Session,
  id: string,
): (Required<Pick<WayAsk, 'channel' | 'facts'>> & { comment: NonNullable<WayAsk['comment']> }) | undefined {
  const seen = state.seen.get(id);
  const page = aboutPage({ state, window });
  if (!seen || !page) return undefined;
  const facts = showsTranslation(state, id) ? { ...page.facts, isTranslated: true } : page.facts;
  return { ...page, facts, comment: seen.comment };
}

/** The same of the page alone. */
export function aboutPage({
  state,
  window,
}: Pick<Session, 'state' | 'window'>): Pick<WayAsk, 'channel' | 'facts'> | undefined {
  const { surface, channel, panel } = state;
  if (!surface?.site) return undefined;
  const facts = collectPageFacts(window, surface, surface.site);
  if (channel) return { channel: channel.name, facts };
  // Written by hand on a page that is none of ours: of the page itself nothing is kept.
  const nearest = panel?.settings.channels[0]?.name ?? surface.site;
  return { channel: nearest, facts: { ...facts, pageUrl: '', pageTitle: '', channel: undefined, actingAs: undefined } };
}
