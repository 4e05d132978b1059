import type { ComponentChildren } from 'preact';

interface Props {
  title: string;
  /** One sentence under the title; nothing where there is nothing to say yet. */
  summary?: string | undefined;
  /** What stands beside it, for example buttons. */
  children?: ComponentChildren;
}

/** What a page is, and in one sentence what it is for. */
export function PageHead({ title, summary, children }: Props) {
  return (
    <div class="head">
      <div>
        <h1>{title}</h1>
        {summary && <p class="soft">{summary}</p>}
      </div>
      {children}
    </div>
  );
}
