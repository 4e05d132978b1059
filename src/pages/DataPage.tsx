import type { ComponentChildren } from 'preact';
import { PageFrame } from '../ui/PageFrame.tsx';
import { PageHead } from '../ui/PageHead.tsx';
import type { PageName } from '../ui/PageTop.tsx';
import { ProblemNotice } from '../ui/ProblemNotice.tsx';
import type { PageData } from './page-data.ts';

interface Props {
  data: PageData;
  current: PageName;
  title: string;
  summary?: string | undefined;
  children: ComponentChildren;
}

/** A page with what it is, what went wrong where something did, and what it shows. */
export function DataPage({ data, current, title, summary, children }: Props) {
  return (
    <PageFrame current={current} {...data.top}>
      <PageHead title={title} summary={summary} />
      <div class="body">
        <ProblemNotice problem={data.problem} />
        {children}
      </div>
    </PageFrame>
  );
}
