import type { JournalLine } from '../../shared/journal-entry.ts';
import { Check } from '../../ui/Field.tsx';
import { LockableButton } from '../../ui/LockableButton.tsx';
import { showDay, showTime } from '../../ui/show-time.ts';
import { sayJournal } from '../../ui/words/journal-words.ts';
import { sayPage } from '../../ui/words/page-words.ts';
import { sayProtection } from '../../ui/words/protection-words.ts';
import { kindOf, sayEntry } from '../journal/say-entry.ts';
import { sayTold } from '../say-fault.ts';
import type { ProtectionProps } from './protection-data.ts';

/** How many there are: said as soon as it is known. */
export function Heading({ data: { found, soughtName: name = '' } }: Pick<ProtectionProps, 'data'>) {
  if (!found) return null;
  if (found.length === 0) return <p>{sayProtection('foundNothing', { name })}</p>;
  return <h3>{sayProtection('found', { n: found.length, name })}</h3>;
}

/** An entry that names the person, so that one can tell whether it is about them. */
function LineAlone({ line, now }: { line: JournalLine; now: Date }) {
  const entry = sayJournal(`entry.${kindOf(line.entry)}`);
  const detail = sayEntry(line, undefined);
  return (
    <p class="small">
      {showTime(new Date(line.entry.at), now)}. {detail ? sayJournal('entryDetail', { entry, detail }) : entry}
    </p>
  );
}

/** What was found, to choose among: items, and entries that belong to none. */
export function Found({ data, actions }: ProtectionProps) {
  const { found, chosen, now, top } = data;
  if (!found || found.length === 0) return null;
  return (
    <>
      <ul class="records">
        {found.map(({ id, item, lines, as, earlierText, namedIn, kept }) => (
          <li key={id}>
            <Check
              label={sayProtection('take', { id, as: sayProtection(as) })}
              isOn={chosen.has(id)}
              change={(isOn) => actions.choose(id, isOn)}
            />
            {item ? (
              <p class="row-text two">{item.comment.text}</p>
            ) : (
              lines.map((line) => <LineAlone key={line.entry.seq} line={line} now={now} />)
            )}
            {earlierText !== undefined && (
              <p class="small">
                <span class="soft">{sayJournal('earlierText')}</span> <bdi>{earlierText}</bdi>
              </p>
            )}
            {namedIn && <LineAlone line={namedIn} now={now} />}
            {item && (
              <p class="small">
                {item.comment.author !== undefined && (
                  <>
                    <bdi>{item.comment.author}</bdi>,{' '}
                  </>
                )}
                {showDay(new Date(item.openedAt), now)}, {item.channel}, {sayPage(item.platform)}.{' '}
                <a href={`${top.links.journal}#${id}`}>{sayProtection('open')}</a>
              </p>
            )}
            {item && (
              <p class="small soft">
                {sayProtection('kept')}: {kept ? sayTold(kept) : sayProtection('keptUntilDecision')}
              </p>
            )}
          </li>
        ))}
      </ul>
      <p class="prose small">{sayProtection('maskFirst')}</p>
      <p class="actions">
        <LockableButton
          text={sayProtection('save', { n: chosen.size })}
          isMain
          isLocked={chosen.size === 0}
          act={actions.save}
        />
      </p>
    </>
  );
}
