import { Check as CheckIcon } from 'lucide';
import type { JournalLine } from '../../shared/journal-entry.ts';
import { Check, Field, Part } from '../../ui/Field.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { setLanguage } from '../../ui/say.ts';
import { showNumber } from '../../ui/show-number.ts';
import { showDay, showTime } from '../../ui/show-time.ts';
import { sayJournal } from '../../ui/words/journal-words.ts';
import { sayPage } from '../../ui/words/page-words.ts';
import { sayProtection, storedRows } from '../../ui/words/protection-words.ts';
import { DataPage } from '../DataPage.tsx';
import { sayEntry } from '../journal/say-entry.ts';
import type { PageData } from '../page-data.ts';
import type { FoundRecord } from './find-sender.ts';

export interface ProtectionData extends PageData {
  /** Who answers for the personal data, and whom to ask; missing where the settings say nothing. */
  controller?: string | undefined;
  officer?: string | undefined;
  /** How much there is. */
  held?: { items: number; entries: number; pictures: number; megabytes?: number | undefined } | undefined;
  isPersisted?: boolean | undefined;
  weeding?: string | undefined;
  name: string;
  /** How many entries have been read in the search that is under way. */
  searching?: number | undefined;
  /** What was found for `soughtName`. */
  found?: FoundRecord[] | undefined;
  soughtName?: string | undefined;
  chosen: ReadonlySet<string>;
  /** The name of the file that was saved last. */
  saved?: string | undefined;
}

export interface ProtectionActions {
  setName(name: string): void;
  search(): void;
  cancel(): void;
  choose(id: string, isChosen: boolean): void;
  save(): void;
}

function Stored() {
  const columns = ['what', 'why', 'howLong', 'where'] as const;
  return (
    <div class="table-wrap">
      <table class="stack">
        <thead>
          <tr>
            {columns.map((column) => (
              <th scope="col" key={column}>
                {sayProtection(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {storedRows().map((row) => (
            <tr key={row.what}>
              <th scope="row">{row.what}</th>
              <td data-is={sayProtection('why')}>{row.why}</td>
              <td data-is={sayProtection('howLong')}>{row.howLong}</td>
              <td data-is={sayProtection('where')}>{row.where}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** How many there are: said as soon as it is known. */
function Heading({ data: { found, soughtName: name = '' } }: { data: ProtectionData }) {
  if (!found) return null;
  if (found.length === 0) return <p>{sayProtection('foundNothing', { name })}</p>;
  return <h3>{sayProtection('found', { n: found.length, name })}</h3>;
}

/** An entry that belongs to no case, so that one can tell whether it is about the person. */
function LineAlone({ line, now }: { line: JournalLine; now: Date }) {
  const entry = sayJournal(`entry.${line.entry.type}`);
  const detail = sayEntry(line, undefined);
  return (
    <p class="small">
      {showTime(new Date(line.entry.at), now)}. {detail ? sayJournal('entryDetail', { entry, detail }) : entry}
    </p>
  );
}

function Found({ data, actions }: { data: ProtectionData; actions: ProtectionActions }) {
  const { found, chosen, now, top } = data;
  if (!found || found.length === 0) return null;
  return (
    <>
      <ul class="records">
        {found.map(({ id, item, lines, as, kept }) => (
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
            {item && (
              <p class="small">
                {showDay(new Date(item.openedAt), now)}, {item.channel}, {sayPage(item.platform)}.{' '}
                <a href={`${top.links.journal}#${id}`}>{sayProtection('open')}</a>
              </p>
            )}
            {item && (
              <p class="small soft">
                {sayProtection('kept')}: {kept ?? sayProtection('keptUntilDecision')}
              </p>
            )}
          </li>
        ))}
      </ul>
      <p class="prose small">{sayProtection('maskFirst')}</p>
      <p class="actions">
        <button
          type="button"
          class="btn main"
          aria-disabled={chosen.size === 0}
          onClick={() => chosen.size > 0 && actions.save()}
        >
          {sayProtection('save', { n: chosen.size })}
        </button>
      </p>
    </>
  );
}

/** What is stored, why, how long and where; and everything about one named person, for an access request. */
export function ProtectionView({ data, actions }: { data: ProtectionData; actions: ProtectionActions }) {
  setLanguage(data.language);
  const { held, searching, name } = data;
  const isLocked = searching !== undefined || name.trim().length < 3;
  return (
    <DataPage data={data} current="data-protection" title={sayProtection('title')} summary={sayProtection('summary')}>
      <Part id="stored" title={sayProtection('storedTitle')}>
        <dl class="facts">
          <dt>{sayProtection('controller')}</dt>
          <dd>{data.controller ?? sayPage('none')}</dd>
          <dt>{sayProtection('officer')}</dt>
          <dd>{data.officer ?? sayPage('none')}</dd>
          <dt>{sayProtection('held')}</dt>
          <dd>
            {held
              ? sayProtection('heldText', {
                  items: showNumber(held.items),
                  entries: showNumber(held.entries),
                  pictures: showNumber(held.pictures),
                })
              : '…'}{' '}
            {held?.megabytes !== undefined && sayProtection('size', { megabytes: showNumber(held.megabytes) })}
          </dd>
          <dt>{sayProtection('promise')}</dt>
          <dd>
            {data.isPersisted === undefined ? '…' : sayProtection(data.isPersisted ? 'persisted' : 'notPersisted')}
          </dd>
          <dt>{sayProtection('weeding')}</dt>
          <dd>{data.weeding ?? sayProtection('noWeeding')}</dd>
        </dl>
        <Stored />
        <p class="prose">{sayProtection('network')}</p>
        <h3>{sayProtection('tracesTitle')}</h3>
        <p class="prose">{sayProtection('traces')}</p>
      </Part>
      <Part id="access" title={sayProtection('accessTitle')}>
        <p class="prose">{sayProtection('accessText')}</p>
        <form
          class="one-field"
          onSubmit={(event) => {
            event.preventDefault();
            if (!isLocked) actions.search();
          }}
        >
          <Field label={sayProtection('name')} value={name} help={sayProtection('nameHelp')} change={actions.setName} />
          <p class="actions">
            <button type="submit" class="btn" aria-disabled={isLocked}>
              {sayProtection('search')}
            </button>
            {searching !== undefined && (
              <button type="button" class="btn quiet" onClick={actions.cancel}>
                {sayProtection('cancel')}
              </button>
            )}
          </p>
        </form>
        <div role="status">
          {searching !== undefined && <p>{sayProtection('searching', { read: showNumber(searching) })}</p>}
          <Heading data={data} />
        </div>
        <Found data={data} actions={actions} />
        <output>
          {data.saved && (
            <Notice tone="done" icon={CheckIcon} title={sayProtection('saved', { name: data.saved })}>
              <p>{sayProtection('savedText')}</p>
            </Notice>
          )}
        </output>
        <h3>{sayProtection('whyKept')}</h3>
        <p class="prose">{sayProtection('whyKeptText')}</p>
      </Part>
    </DataPage>
  );
}
