import type { PageFacts } from '../shared/page-facts.ts';
import type { Reading, Site } from '../shared/reading.ts';

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
