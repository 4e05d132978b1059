import { Lock } from 'lucide';
import { Check, Choice, Part } from '../../ui/Field.tsx';
import { showDay } from '../../ui/show-time.ts';
import { Tag } from '../../ui/Tag.tsx';
import { sayHandover } from '../../ui/words/handover-words.ts';
import { sayRow } from '../journal/row-looks.ts';
import { RowCheck } from '../RowCheck.tsx';
import type { HandoverProps, HandoverRow } from './handover-data.ts';
import { NotRegistered } from './NotRegistered.tsx';
import { StepTitle } from './StepTitle.tsx';

function sayWhat(row: HandoverRow): string {
  const state = sayRow(row);
  return row.about && /^\d/.test(row.about) ? sayHandover('whatPoint', { state, no: row.about }) : state;
}

/** From how many rows on all can be ticked at once. */
const many = 3;

function Items({ rows, now, actions }: { rows: HandoverRow[]; now: Date; actions: HandoverProps['actions'] }) {
  const numbers = rows.map(({ number }) => number);
  return (
    <div class="table-wrap">
      {rows.length >= many && (
        <Check
          label={sayHandover('takeAll', { n: rows.length })}
          isOn={rows.every(({ isChosen }) => isChosen)}
          change={(isOn) => actions.choose(numbers, isOn)}
        />
      )}
      <table class="stack fixed items-table">
        <thead>
          <tr>
            <th>
              <span class="hidden">{sayHandover('take')}</span>
            </th>
            <th>{sayHandover('item')}</th>
            <th>{sayHandover('received')}</th>
            <th>{sayHandover('what')}</th>
            <th>{sayHandover('evidence')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.number}>
              <td>
                <RowCheck
                  label={sayHandover('takeItem', { number: row.number })}
                  isOn={row.isChosen}
                  change={(isOn) => actions.choose([row.number], isOn)}
                />
              </td>
              <td class="num" data-is={sayHandover('item')}>
                <strong>{row.number}</strong>
              </td>
              <td class="num" data-is={sayHandover('received')}>
                {row.receivedAt ? showDay(row.receivedAt, now) : sayHandover('unknown')}
              </td>
              <td data-is={sayHandover('what')}>
                {sayWhat(row)}
                {row.handedOverAt && (
                  <span class="small soft">
                    {' '}
                    {sayHandover('handedOverBefore', { time: showDay(row.handedOverAt, now) })}
                  </span>
                )}
              </td>
              <td data-is={sayHandover('evidence')}>
                {row.pictures === 0 ? sayHandover('text') : sayHandover('pictures', { n: row.pictures })}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Lets what has been handed over before be chosen too. */
export function HandedOver({ data: { handedOver }, actions }: HandoverProps) {
  if (handedOver.count === 0) return null;
  return (
    <Check
      label={sayHandover('showHandedOver', { n: handedOver.count })}
      isOn={handedOver.isShown}
      change={actions.showHandedOver}
    />
  );
}

/** Step 1: which items go, those under secrecy apart from the others. */
export function ChooseItems({ data, actions }: HandoverProps) {
  const open = data.rows.filter(({ isSecret }) => !isSecret);
  const secret = data.rows.filter(({ isSecret }) => isSecret);
  const isProvisionMissing = data.provision === '' && secret.some(({ isChosen }) => isChosen);
  return (
    <div>
      <Part
        id="choose"
        title={<StepTitle no={1} text={sayHandover('choose')} />}
        beside={
          open.length > 0 && (
            <output class="soft">
              {sayHandover('chosen', { n: open.filter(({ isChosen }) => isChosen).length, of: open.length })}
            </output>
          )
        }
      >
        {open.length > 0 ? (
          <>
            <Items rows={open} now={data.now} actions={actions} />
            <NotRegistered data={data} actions={actions} />
          </>
        ) : (
          <p class="soft">{sayHandover('onlySecret')}</p>
        )}
        <HandedOver data={data} actions={actions} />
      </Part>
      {secret.length > 0 && (
        <div class="hatched">
          <Part
            id="secret"
            title={sayHandover('secretTitle')}
            beside={<Tag icon={Lock} tone="secret" text={sayHandover('secretCount', { n: secret.length })} />}
          >
            <Items rows={secret} now={data.now} actions={actions} />
            <Choice
              label={sayHandover('provision')}
              value={data.provision}
              options={[
                { value: '', text: sayHandover('chooseProvision') },
                ...data.provisions.map((text) => ({ value: text, text })),
              ]}
              error={isProvisionMissing ? sayHandover('provisionError') : undefined}
              change={actions.setProvision}
            />
          </Part>
        </div>
      )}
    </div>
  );
}
