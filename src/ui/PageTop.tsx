import { Brand } from './Brand.tsx';
import { sayPage } from './words/page-words.ts';

export type PageName = 'journal' | 'handover' | 'settings';

export interface PageTopProps {
  /** Undefined on a page that has no place of its own in the menu. */
  current: PageName | undefined;
  /** Addresses of the pages, as the extension knows them. */
  links: Record<PageName, string>;
  /** Whose journal this is, for example "Ekbacka kommun · Sara, biblioteket"; empty before the first settings. */
  who: string;
}

/** The top of every page of ours: the mark, the ways between the pages, and whose journal it is. */
export function PageTop({ current, links, who }: PageTopProps) {
  const pages: PageName[] = ['journal', 'handover', 'settings'];
  return (
    <header class="top">
      <span class="top-name">
        <Brand />
        {sayPage('name')}
      </span>
      <nav aria-label={sayPage('pages')}>
        <ul>
          {pages.map((page) => (
            <li key={page}>
              <a href={links[page]} aria-current={page === current ? 'page' : undefined}>
                {sayPage(`to.${page}`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <span class="top-who">{who}</span>
    </header>
  );
}
