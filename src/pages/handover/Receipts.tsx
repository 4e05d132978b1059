import { Check } from 'lucide';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { CaseKind } from '../../shared/item.ts';
import { Choice, FieldNote, Part } from '../../ui/Field.tsx';
import { showDay, showTime } from '../../ui/show-time.ts';
import { Tag } from '../../ui/Tag.tsx';
import { sayHandover } from '../../ui/words/handover-words.ts';
import { sayPage } from '../../ui/words/page-words.ts';
import type { HandoverActions, HandoverProps, ReceiptRow } from './handover-data.ts';
import { PasteReceipts } from './PasteReceipts.tsx';

function CaseNumber({ row, now, actions }: { row: ReceiptRow; now: Date; actions: HandoverActions }) {
  if (row.enteredAt && !row.isChanging) {
    return (
      <span>
        <Tag icon={Check} tone="done" text={row.caseNumber || sayHandover('weededNumber')} />{' '}
        <span class="small soft">{showDay(row.enteredAt, now)}</span>{' '}
        <button
          type="button"
          class="btn quiet"
          aria-label={sayHandover('changeFor', { name: row.package })}
          onClick={() => actions.changeReceipt(row.package, true)}
        >
          {sayHandover('change')}
        </button>
      </span>
    );
  }
  return <NumberForm row={row} actions={actions} />;
}

/** The field for a case number; one that is opened to change a number gets the focus. */
function NumberForm({ row, actions }: { row: ReceiptRow; actions: HandoverActions }) {
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    if (row.isChanging) field.current?.focus();
  }, []);
  const errorId = `error-${row.package}`;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        actions.saveReceipt(row.package);
      }}
    >
      <span class="receipt">
        <input
          ref={field}
          class="input"
          value={row.draft}
          placeholder={sayHandover('caseNumberHint')}
          aria-label={sayHandover('caseNumberFor', { name: row.package })}
          aria-invalid={row.error ? 'true' : undefined}
          aria-describedby={row.error ? errorId : undefined}
          onInput={(event) => actions.draftReceipt(row.package, { draft: event.currentTarget.value })}
        />
        <button type="submit" class="btn" aria-label={sayHandover('saveFor', { name: row.package })}>
          {sayPage('save')}
        </button>
        {row.isChanging && (
          <button type="button" class="btn quiet" onClick={() => actions.changeReceipt(row.package, false)}>
            {sayPage('cancel')}
          </button>
        )}
      </span>
      {row.some && (
        <p class="small soft">
          {sayHandover('someNumbers', { n: row.some.n, of: row.items, numbers: row.some.caseNumbers })}
        </p>
      )}
      <FieldNote id={errorId} error={row.error} isUrgent />
    </form>
  );
}

/** Whether the registrar opened a case or used one that was there (TIB-32). */
function CaseKindOf({ row, actions }: { row: ReceiptRow; actions: HandoverActions }) {
  if (row.enteredAt && !row.isChanging) return <>{row.caseKind && sayHandover(`case.${row.caseKind}`)}</>;
  return (
    <Choice
      label={sayHandover('caseFor', { name: row.package })}
      isLabelHidden
      value={row.draftKind ?? 'new'}
      options={(['new', 'existing'] as const).map((value) => ({ value, text: sayHandover(`case.${value}`) }))}
      change={(value) => actions.draftReceipt(row.package, { draftKind: value as CaseKind })}
    />
  );
}

/** What has been handed over, and the case numbers that come back. */
export function Receipts({ data, actions }: HandoverProps) {
  const { receipts, now } = data;
  const entered = receipts.filter(({ enteredAt }) => enteredAt);
  const last = entered.sort((a, b) => Number(b.enteredAt) - Number(a.enteredAt))[0];
  return (
    <Part
      id="receipts"
      title={sayHandover('receipts')}
      beside={
        receipts.length > 0 && (
          <button
            type="button"
            class="btn"
            aria-expanded={data.pasted !== undefined}
            onClick={() => actions.openPaste(data.pasted === undefined)}
          >
            {sayHandover('paste')}
          </button>
        )
      }
    >
      <PasteReceipts data={data} actions={actions} />
      <output class="hidden">
        {last && `${sayHandover('caseNumberFor', { name: last.package })}: ${last.caseNumber}`}
      </output>
      {receipts.length === 0 ? (
        <p class="soft">{sayHandover('noReceipts')}</p>
      ) : (
        <div class="table-wrap">
          <table class="stack">
            <thead>
              <tr>
                <th>{sayHandover('handedOver')}</th>
                <th>{sayHandover('package')}</th>
                <th class="num-col">{sayHandover('item')}</th>
                <th>{sayHandover('wayShort')}</th>
                <th class="kind-col">{sayHandover('case')}</th>
                <th class="receipt-col">{sayHandover('caseNumber')}</th>
              </tr>
            </thead>
            <tbody>
              {receipts.map((row) => (
                <tr key={row.package}>
                  <td class="num" data-is={sayHandover('handedOver')}>
                    {showTime(row.at, now)}
                  </td>
                  <td data-is={sayHandover('package')}>
                    <code>{row.package}</code>
                  </td>
                  <td class="num-col" data-is={sayHandover('item')}>
                    {row.items}
                  </td>
                  <td data-is={sayHandover('wayShort')}>{row.how && sayHandover(`by.${row.how}`)}</td>
                  <td data-is={sayHandover('case')}>
                    <CaseKindOf row={row} actions={actions} />
                  </td>
                  <td data-is={sayHandover('caseNumber')}>
                    <CaseNumber row={row} now={now} actions={actions} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Part>
  );
}
