import { Check as CheckIcon } from 'lucide';
import { Fragment } from 'preact';
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
import { sayTold } from '../say-fault.ts';
import type { FoundRecord } from './find-sender.ts';
import { type Processing, processingFacts } from './processing-facts.ts';

export interface ProtectionData extends PageData, Processing {
  /** How much there is. */
  held?: { items: number; entries: number; pictures: number; megabytes?: number | undefined } | undefined;
  isPersisted?: boolean | undefined;
  name: string;
  /** How many entries have been read in the search that is under way. */
  searching?: number | undefined;
  /** What was found for `soughtName`. */
  found?: FoundRecord[] | undefined;
  soughtName?: string | undefined;
  chosen: ReadonlySet<string>;
  /** The name of the extract that was saved last, and of the record of processing. */
  saved?: string | undefined;
  savedRegister?: string | undefined;
}

export interface ProtectionActions {
  setName(name: string): void;
  search(): void;
  cancel(): void;
  choose(id: string, isChosen: boolean): void;
  save(): void;
  saveRegister(): void;
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
                {sayProtection('kept')}: {kept ? sayTold(kept) : sayProtection('keptUntilDecision')}
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

function Saved({ name, text }: { name: string | undefined; text: string }) {
  return (
    <output>
      {name && (
        <Notice tone="done" icon={CheckIcon} title={sayProtection('saved', { name })}>
          <p>{text}</p>
        </Notice>
      )}
    </output>
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
          {processingFacts(data).map(([name, says]) => (
            <Fragment key={name}>
              <dt>{name}</dt>
              <dd>{says}</dd>
            </Fragment>
          ))}
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
        </dl>
        <Stored />
        <p class="prose">{sayProtection('network')}</p>
        <p class="actions">
          <button type="button" class="btn" onClick={actions.saveRegister}>
            {sayProtection('saveRegister')}
          </button>
        </p>
        <Saved name={data.savedRegister} text={sayProtection('registerSavedText')} />
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
        <Saved name={data.saved} text={sayProtection('savedText')} />
        <h3>{sayProtection('whyKept')}</h3>
        <p class="prose">{sayProtection('whyKeptText')}</p>
      </Part>
    </DataPage>
  );
}
