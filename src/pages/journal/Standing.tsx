import { ArrowRightToLine, Check, Circle, Clock, LoaderCircle } from 'lucide';
import { Icon } from '../../ui/Icon.tsx';
import { LockableButton } from '../../ui/LockableButton.tsx';
import { showNumber } from '../../ui/show-number.ts';
import { showDay, showTime } from '../../ui/show-time.ts';
import { Late } from '../../ui/signs.ts';
import { sayJournal } from '../../ui/words/journal-words.ts';
import { sayPage } from '../../ui/words/page-words.ts';
import { sayTold } from '../say-fault.ts';
import type { JournalData, JournalProps } from './journal-data.ts';

function describe({ standing, now, entries, items, theirs }: JournalData) {
  const { integrity, completeness, checkedAt, firstBroken } = standing;
  if (integrity === 'checking') {
    return { icon: LoaderCircle, tone: undefined, title: sayJournal('checking'), text: sayJournal('checkingText') };
  }
  if (integrity === 'broken' || completeness === 'broken') {
    const why = firstBroken ? sayTold(firstBroken.why) : '';
    const text = sayJournal(theirs ? 'theirsBroken' : entries + items === 0 ? 'goneText' : 'brokenText', {
      why,
    }).trim();
    return { icon: Late, tone: 'late' as const, title: sayJournal('broken'), text };
  }
  if (integrity === 'unknown') {
    return { icon: Circle, tone: undefined, title: sayJournal('notChecked'), text: sayJournal('notCheckedText') };
  }
  const { newest } = standing;
  const text = sayJournal(newest ? 'newestText' : completeness === 'holds' ? 'wholeText' : 'wholeUnknown');
  const title = newest ? sayJournal('newestWhole', { count: showNumber(newest) }) : sayJournal('whole');
  const when = checkedAt ? ` ${sayJournal('checkedAt', { time: showTime(checkedAt, now) })}` : '';
  return { icon: Check, tone: 'done' as const, title, text: text + when };
}

/** Three things at a glance: is the journal whole, what waits for the registrar, how old is the backup. */
export function Standing({ data, actions }: JournalProps) {
  const whole = describe(data);
  return (
    <section class="standing" aria-label={sayJournal('standing')}>
      <div>
        <Icon of={whole.icon} tone={whole.tone} />
        <output>
          <strong>{whole.title}</strong>
          <p class="small soft">{whole.text}</p>
        </output>
      </div>
      {!data.theirs && <Duties data={data} actions={actions} />}
    </section>
  );
}

/** What is to be done with one's own journal. */
function Duties({ data, actions }: JournalProps) {
  const { now, notHandedOver, backup } = data;
  const n = notHandedOver?.count ?? 0;
  const isBackupLate = backup.next !== undefined && backup.next < now;
  const waiting = n > 0 ? sayJournal('notHandedOver', { n, count: showNumber(n) }) : sayJournal('allHandedOver');
  return (
    <>
      <div>
        <Icon
          of={n > 0 || !notHandedOver ? ArrowRightToLine : Check}
          tone={n > 0 ? 'soon' : notHandedOver ? 'done' : undefined}
        />
        <div>
          <strong>{notHandedOver ? waiting : sayJournal('counting')}</strong>
          {notHandedOver?.oldest && (
            <p class="small soft">{sayJournal('oldest', { day: showDay(notHandedOver.oldest, now) })}</p>
          )}
        </div>
        {n > 0 && (
          <button type="button" class="btn" onClick={() => actions.handOver()}>
            {sayJournal('handOver')}
          </button>
        )}
      </div>
      <div>
        <Icon of={Clock} tone={backup.last && !isBackupLate ? undefined : 'soon'} />
        <output>
          <strong>
            {backup.last ? sayJournal('backup', { time: showTime(backup.last, now) }) : sayJournal('noBackup')}
          </strong>
          <p class="small soft">
            {backup.next
              ? sayJournal(isBackupLate ? 'backupLate' : 'backupNext', { day: showDay(backup.next, now) })
              : sayJournal('backupWhy')}{' '}
            {backup.folder && sayPage('folderHint', { hint: backup.folder })}
          </p>
        </output>
        <LockableButton text={sayJournal('backUpNow')} isLocked={data.work !== undefined} act={actions.backUp} />
      </div>
    </>
  );
}
