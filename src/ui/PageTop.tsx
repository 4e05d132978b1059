import { Brand } from './Brand.tsx';
import { sayPage } from './words/page-words.ts';

export type PageName =
  | 'journal'
  | 'handover'
  | 'snapshot'
  | 'disclosure'
  | 'statistics'
  | 'weeding'
  | 'data-protection'
  | 'settings'
  | 'help'
  | 'guide'
  | 'work'
  | 'unknown-page';

/** The pages of the menu; the others have no place in it. */
const menu = [
  'journal',
  'handover',
  'snapshot',
  'disclosure',
  'statistics',
  'weeding',
  'data-protection',
  'settings',
  'help',
] as const satisfies PageName[];

export interface PageTopProps {
  current: PageName;
  /** Addresses of the pages, as the extension knows them; those without one are left out. */
  links: Record<'journal' | 'handover' | 'settings', string> & Partial<Record<PageName, string>>;
  /** Whose journal this is, for example "Ekbacka kommun · Sara, biblioteket"; empty before the first settings. */
  who: string;
}

/** The top of every page of ours: the mark, the ways between the pages, and whose journal it is. */
export function PageTop({ current, links, who }: PageTopProps) {
  return (
    <header class="top">
      <span class="top-name">
        <Brand />
        {sayPage('name')}
      </span>
      <nav aria-label={sayPage('pages')}>
        <ul>
          {menu.map((page) => {
            const href = links[page];
            return href === undefined ? null : (
              <li key={page}>
                <a href={href} aria-current={page === current ? 'page' : undefined}>
                  {sayPage(`to.${page}`)}
                </a>
              </li>
            );
          })}
        </ul>
      </nav>
      <span class="top-who">{who}</span>
    </header>
  );
}
