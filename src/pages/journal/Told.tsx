import { BookOpen, HardDrive, ListRestart, LoaderCircle, SearchX, Users } from 'lucide';
import { Notice } from '../../ui/Notice.tsx';
import { ProblemNotice } from '../../ui/ProblemNotice.tsx';
import { showNumber } from '../../ui/show-number.ts';
import { sayJournal } from '../../ui/words/journal-words.ts';
import type { JournalProps, Work } from './journal-data.ts';

function WorkBar({ work, cancel }: { work: Work; cancel: () => void }) {
  const { what, done, of } = work;
  return (
    <Notice icon={LoaderCircle} title={sayJournal(`work.${what}`)}>
      {of > 0 && <progress class="progress" value={done} max={of} aria-label={sayJournal(`work.${what}`)} />}
      <p class="actions">
        {of > 0 && <span class="num">{sayJournal('workDone', { done: showNumber(done), of: showNumber(of) })}</span>}
        {what !== 'restore' && (
          <button type="button" class="btn" onClick={cancel}>
            {sayJournal('cancel')}
          </button>
        )}
      </p>
    </Notice>
  );
}

/** What the page has to tell above the list: work under way, what went wrong, whose journal it is, where it may be lost. */
export function Told({ data, actions }: JournalProps) {
  const { problem, work, theirs, offered, mended = [] } = data;
  return (
    <div class="told">
      <ProblemNotice problem={problem} />
      {work && <WorkBar work={work} cancel={actions.cancelWork} />}
      <output>
        {offered && (
          <Notice icon={BookOpen} title={sayJournal('offered', { name: offered.name })}>
            <p>{sayJournal(offered.isLacking ? 'lackingText' : 'offeredText')}</p>
            <p class="actions">
              <button type="button" class={offered.isLacking ? 'btn' : 'btn main'} onClick={actions.restoreCopy}>
                {sayJournal(offered.isLacking ? 'restoreLacking' : 'restoreCopy')}
              </button>
              <button type="button" class="btn" onClick={actions.readCopy}>
                {sayJournal('readCopy')}
              </button>
            </p>
          </Notice>
        )}
        {mended.length > 0 && (
          <Notice
            tone="soon"
            icon={ListRestart}
            title={sayJournal('mended', { n: mended.length, count: showNumber(mended.length) })}
          >
            <p>{sayJournal('mendedText', { numbers: mended.slice(0, 20).join(', ') })}</p>
          </Notice>
        )}
        {data.isUnknown && data.openNumber && (
          <Notice tone="soon" icon={SearchX} title={sayJournal('noSuchItem', { number: data.openNumber })}>
            <p>{sayJournal('noSuchItemText')}</p>
          </Notice>
        )}
        {theirs && (
          <Notice tone="soon" icon={Users} title={sayJournal('theirs', { name: theirs.name })}>
            <p>{sayJournal('theirsText')}</p>
            <button type="button" class="btn" onClick={actions.closeCopy}>
              {sayJournal('closeCopy')}
            </button>
          </Notice>
        )}
      </output>
      {data.isPersisted === false && (
        <Notice tone="soon" icon={HardDrive} title={sayJournal('notPersisted')}>
          <p>{sayJournal('notPersistedText')}</p>
        </Notice>
      )}
    </div>
  );
}
