import { FolderOpen, ShieldCheck } from 'lucide';
import { useRef } from 'preact/hooks';
import { ChooseFile } from '../../ui/ChooseFile.tsx';
import { LockableButton } from '../../ui/LockableButton.tsx';
import { PageFrame } from '../../ui/PageFrame.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { showNumber } from '../../ui/show-number.ts';
import { showDay } from '../../ui/show-time.ts';
import { useNarrow } from '../../ui/use-narrow.ts';
import { sayJournal } from '../../ui/words/journal-words.ts';
import { Finder } from './Finder.tsx';
import { ItemList } from './ItemList.tsx';
import type { JournalData, JournalProps } from './journal-data.ts';
import { OwnEntries } from './OwnEntries.tsx';
import { Standing } from './Standing.tsx';
import { StoryView } from './StoryView.tsx';
import { Told } from './Told.tsx';

function saySummary({ entries, items, since, now }: JournalData): string {
  if (!since) return sayJournal('summaryEmpty');
  return sayJournal('summary', {
    entries: sayJournal('entries', { n: entries, count: showNumber(entries) }),
    items: sayJournal('items', { n: items, count: showNumber(items) }),
    since: showDay(since, now),
  });
}

function Nothing({ data }: { data: JournalData }) {
  if (data.isLoading) return data.problem ? null : <p class="empty">{sayJournal('loading')}</p>;
  const isEmpty = data.items === 0;
  return (
    <p class="empty">
      <strong>{sayJournal(isEmpty ? 'empty' : 'noHits')}</strong>
      {sayJournal(isEmpty ? 'emptyText' : 'noHitsText')}
    </p>
  );
}

/** The journal: how it stands, what one looks for, the items by day, and one of them whole. */
export function JournalView({ data, actions }: JournalProps) {
  const isNarrow = useNarrow();
  const lastOpen = useRef<string | undefined>(undefined);
  if (data.openNumber) lastOpen.current = data.openNumber;
  const isStoryAlone = isNarrow && data.story !== undefined;
  const hasRows = data.rows.length > 0;
  const isBusy = data.work !== undefined;
  return (
    <PageFrame current="journal" {...data.top}>
      <PageHead title={sayJournal('title')} summary={data.isLoading ? undefined : saySummary(data)}>
        <div class="actions">
          <ChooseFile
            text={sayJournal('openCopy')}
            icon={FolderOpen}
            accept=".zip,application/zip"
            isLocked={isBusy}
            choose={actions.chooseCopy}
          />
          <LockableButton text={sayJournal('verify')} icon={ShieldCheck} isLocked={isBusy} act={actions.verify} />
        </div>
      </PageHead>
      <Told data={data} actions={actions} />
      <Standing data={data} actions={actions} />
      {data.items + data.entries > 0 && <OwnEntries data={data} actions={actions} />}
      <Finder data={data} actions={actions} />
      <div class={`split${data.story ? '' : ' is-alone'}`}>
        {!isStoryAlone && hasRows && <ItemList data={data} actions={actions} returnTo={lastOpen.current} />}
        {!isStoryAlone && !hasRows && <Nothing data={data} />}
        {data.story && (
          <StoryView
            key={data.story.row.number}
            story={data.story}
            now={data.now}
            actions={actions}
            isAlone={isStoryAlone}
          />
        )}
      </div>
    </PageFrame>
  );
}
