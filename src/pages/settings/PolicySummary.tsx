import type { DeadlineRule } from '../../shared/deadline-rule.ts';
import type { Policy, Source } from '../../shared/policy.ts';
import { saySettings } from '../../ui/words/settings-words.ts';

/** A deadline as the guideline states it; `undefined` where it says nothing. */
export function sayRule(rule: DeadlineRule): string | undefined {
  if (rule.kind === 'asap') return saySettings('asap');
  if (rule.kind === 'elapsed') return saySettings('hours', { n: rule.hours });
  if (rule.kind === 'weekday-hours') return saySettings('weekdayHours', { n: rule.hours });
  if (rule.kind === 'service-day') {
    return saySettings('serviceDays', { n: rule.days, open: rule.open, close: rule.close });
  }
  return undefined;
}

function sayEvidence({ evidence }: Policy): string {
  const kinds = evidence.screenshotRequired.length;
  return saySettings(kinds === 3 ? 'screenshotSender' : kinds === 0 ? 'textSender' : 'screenshotSome');
}

interface RowFacts {
  key: 'reply' | 'removal' | 'evidence' | 'order';
  weDo: string | undefined;
  source: Source | undefined;
}

function Row({ row: { key, weDo, source } }: { row: RowFacts }) {
  return (
    <tr>
      <th scope="row">{saySettings(`row.${key}`)}</th>
      <td data-is={saySettings('weDo')}>{weDo && <strong>{weDo}</strong>}</td>
      <td data-is={saySettings('says')}>
        {source ? <q>{source.quote}</q> : <span class="soft">{saySettings('silent')}</span>}
      </td>
      <td class="soft num" data-is={saySettings('line')}>
        {source?.lines ?? '–'}
      </td>
    </tr>
  );
}

/** The policy that is in force, question by question, with the guideline's own words beside. Read-only. */
export function PolicySummary({ policy }: { policy: Policy }) {
  const handover = Object.values(policy.steps)
    .flat()
    .find(({ id }) => id === 'hand-over');
  const rows: RowFacts[] = [
    { key: 'reply', weDo: sayRule(policy.reply.rule), source: policy.reply.source },
    { key: 'removal', weDo: sayRule(policy.removal.rule), source: policy.removal.source },
    {
      key: 'evidence',
      weDo: sayEvidence(policy),
      source: policy.evidence.screenshotSource ?? policy.evidence.source,
    },
    {
      key: 'order',
      weDo: saySettings(policy.registerBeforeRemoval ? 'registerFirst' : 'registerAfter'),
      source: handover?.source,
    },
  ];
  return (
    <>
      <div class="table-wrap">
        <table class="stack policy-table">
          <thead>
            <tr>
              <th>{saySettings('question')}</th>
              <th>{saySettings('weDo')}</th>
              <th>{saySettings('says')}</th>
              <th>{saySettings('line')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={row.key} row={row} />
            ))}
          </tbody>
        </table>
      </div>
      <Grounds policy={policy} />
    </>
  );
}

function Grounds({ policy }: { policy: Policy }) {
  return (
    <details class="grounds-list">
      <summary class="btn">{saySettings('grounds', { n: policy.grounds.length })}</summary>
      {policy.groundsAreExamples && <p class="soft">{saySettings('groundsExamples')}</p>}
      <dl class="facts">
        {policy.grounds.map(({ id, no, text, lawBeside }) => (
          <div key={id}>
            <dt>{no}</dt>
            <dd>
              {text}
              {lawBeside && <p class="small soft">{saySettings('law', { law: lawBeside })}</p>}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
