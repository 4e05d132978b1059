import type { PageFacts, ThreadFacts } from '../shared/page-facts.ts';
import type { Comment, Reading, Site } from '../shared/reading.ts';
import { glanceOf } from './page-comment.ts';
import type { SessionState } from './session-state.ts';

/** What the page and the browser say of themselves now, for the record. */
export function collectPageFacts(window: Window, surface: Omit<Reading, 'comments'>, site: Site): PageFacts {
  const now = new Date();
  return {
    site,
    surface: surface.surface,
    pageUrl: window.location.href,
    pageTitle: window.document.title.slice(0, 500),
    sort: surface.sort,
    channel: surface.channel,
    actingAs: surface.actingAs,
    ...(window === window.top ? {} : { frameUrl: window.location.href }),
    interfaceLanguage: window.document.documentElement.lang,
    userAgent: window.navigator.userAgent,
    clock: {
      at: now.toISOString(),
      offset: -now.getTimezoneOffset(),
      zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    },
    warnings: surface.warnings,
  };
}

/** Where in its thread a comment stands, from what else could be read on the page. */
export function threadOf({ seen }: Pick<SessionState, 'seen'>, comment: Comment): ThreadFacts {
  const parent = comment.parentId === undefined ? undefined : seen.get(comment.parentId)?.comment;
  const shown = [...seen.values()].filter((one) => glanceOf(one).postUrl() === comment.postUrl).length;
  return {
    depth: comment.kind === 'reply' ? 1 : 0,
    shown,
    ...(parent ? { parent: { author: parent.author, text: parent.text.slice(0, 20_000) } } : {}),
  };
}
