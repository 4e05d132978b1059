import { BookOpen, HardDrive, ListRestart, LoaderCircle, SearchX, Users } from 'lucide';
import { LockableButton } from '../../ui/LockableButton.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { ProblemNotice } from '../../ui/ProblemNotice.tsx';
import { showNumber } from '../../ui/show-number.ts';
import { sayJournal } from '../../ui/words/journal-words.ts';
import { WorkBar } from '../WorkBar.tsx';
import type { JournalProps } from './journal-data.ts';

/** What the page has to tell above the list: work under way, what went wrong, whose journal it is, where it may be lost. */
export function Told({ data, actions }: JournalProps) {
  const { problem, work, theirs, offered, mended = [] } = data;
  return (
    <div class="told">
      <ProblemNotice problem={problem} />
      {work && (
        <Notice icon={LoaderCircle} title={sayJournal(`work.${work.what}`)}>
          <WorkBar
            work={work}
            label={sayJournal(`work.${work.what}`)}
            cancel={work.what === 'restore' ? undefined : actions.cancelWork}
          />
        </Notice>
      )}
      <output>
        {offered && (
          <Notice icon={BookOpen} title={sayJournal('offered', { name: offered.name })}>
            <p>{sayJournal(offered.isLacking ? 'lackingText' : 'offeredText')}</p>
            <p class="actions">
              <LockableButton
                text={sayJournal(offered.isLacking ? 'restoreLacking' : 'restoreCopy')}
                isMain={!offered.isLacking}
                isLocked={work !== undefined}
                act={actions.restoreCopy}
              />
              <LockableButton text={sayJournal('readCopy')} isLocked={work !== undefined} act={actions.readCopy} />
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
