import browser from 'webextension-polyfill';
import type { Settings } from '../shared/settings.ts';
import type { PageName, PageTopProps } from '../ui/PageTop.tsx';

/** The address of one of our pages, with what it is to show. */
export function pageUrl(page: PageName, item?: string): string {
  return browser.runtime.getURL(`src/pages/${page}/${page}.html${item ? `#${item}` : ''}`);
}

/** What stands at the top of every page; before the settings are read nobody's name. */
export function pageTop(settings: Settings | undefined): Pick<PageTopProps, 'links' | 'who'> {
  return {
    links: {
      journal: pageUrl('journal'),
      handover: pageUrl('handover'),
      snapshot: pageUrl('snapshot'),
      disclosure: pageUrl('disclosure'),
      statistics: pageUrl('statistics'),
      weeding: pageUrl('weeding'),
      'data-protection': pageUrl('data-protection'),
      settings: pageUrl('settings'),
      help: pageUrl('help'),
    },
    who: [settings?.municipality, settings?.operator.name].filter(Boolean).join(' · '),
  };
}
