import { Fragment } from 'preact';
import { Field, Part } from '../../ui/Field.tsx';
import { showNumber } from '../../ui/show-number.ts';
import { sayProtection, storedRows } from '../../ui/words/protection-words.ts';
import { DataPage } from '../DataPage.tsx';
import { SavedNotice } from '../SavedNotice.tsx';
import { WorkBar } from '../WorkBar.tsx';
import { Found, Heading } from './FoundRecords.tsx';
import { canSeek } from './find-sender.ts';
import { processingFacts } from './processing-facts.ts';
import type { ProtectionProps } from './protection-data.ts';

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

/** What is stored, why, how long and where; and everything about one named person, for an access request. */
export function ProtectionView({ data, actions }: ProtectionProps) {
  const { held, work, name, saved, savedRegister } = data;
  const isLocked = work !== undefined || !canSeek(name);
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
        <SavedNotice title={savedRegister && sayProtection('saved', { name: savedRegister })}>
          <p>{sayProtection('registerSavedText')}</p>
        </SavedNotice>
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
          <Field
            label={sayProtection('name')}
            value={name}
            help={sayProtection('nameHelp')}
            error={name.trim().length >= 3 && !canSeek(name) ? sayProtection('nameOfNobody') : undefined}
            change={actions.setName}
          />
          <p class="actions">
            <button type="submit" class="btn" aria-disabled={isLocked}>
              {sayProtection('search')}
            </button>
          </p>
        </form>
        {work && <WorkBar work={work} label={sayProtection('searching')} cancel={actions.cancel} />}
        <div role="status">
          {work && <p>{sayProtection('searching')}</p>}
          <Heading data={data} />
        </div>
        <Found data={data} actions={actions} />
        <SavedNotice title={saved && sayProtection('saved', { name: saved })}>
          <p>{sayProtection('savedText')}</p>
        </SavedNotice>
        <h3>{sayProtection('whyKept')}</h3>
        <p class="prose">{sayProtection('whyKeptText')}</p>
      </Part>
    </DataPage>
  );
}
