import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { keepFocus } from './keep-focus.ts';
import { PageTop, type PageTopProps } from './PageTop.tsx';
import { language } from './say.ts';
import { sayPage } from './words/page-words.ts';

interface Props extends PageTopProps {
  children: ComponentChildren;
}

/** A page bound like a book: the spine, the top, and what the page is about. */
export function PageFrame({ children, ...top }: Props) {
  const lang = language();
  // The tab's own name and language follow the settings, which the page's file cannot know.
  useEffect(() => {
    document.documentElement.lang = lang;
    const heading = document.querySelector('h1')?.textContent;
    if (heading) document.title = `${heading} – ${sayPage('name')}`;
  }, [lang]);
  const page = useRef<HTMLDivElement>(null);
  useEffect(() => (page.current ? keepFocus(page.current) : undefined), []);
  return (
    <div class="page" lang={lang} ref={page}>
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
