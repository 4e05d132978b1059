import type { ComponentChildren } from 'preact';
import { PageTop, type PageTopProps } from './PageTop.tsx';
import type { Language } from './say.ts';
import { sayPage } from './words/page-words.ts';

interface Props extends PageTopProps {
  language: Language;
  children: ComponentChildren;
}

/** A page bound like a book: the spine, the top, and what the page is about. */
export function PageFrame({ language, children, ...top }: Props) {
  return (
    <div class="page" lang={language}>
      <a class="skip" href="#main">
        {sayPage('skip')}
      </a>
      <PageTop {...top} />
      <main id="main" tabIndex={-1}>
        {children}
      </main>
    </div>
  );
}
