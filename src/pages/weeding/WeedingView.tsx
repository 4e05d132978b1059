import { Archive, Check as CheckIcon } from 'lucide';
import { Check, Field, Part } from '../../ui/Field.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { PageFrame } from '../../ui/PageFrame.tsx';
import { setLanguage } from '../../ui/say.ts';
import { showTime } from '../../ui/show-time.ts';
import { Late } from '../../ui/signs.ts';
import { sayWeeding } from '../../ui/words/weeding-words.ts';
import { sayKind } from './say-kind.ts';
import type { WeedingPreview, WeedingProps } from './weeding-data.ts';

function Numbers({ numbers }: { numbers: string[] }) {
  if (numbers.length <= 12) return <p class="num small">{numbers.join(', ')}</p>;
  return (
    <details>
      <summary>{sayWeeding('showNumbers', { n: numbers.length })}</summary>
      <p class="num small">{numbers.join(', ')}</p>
    </details>
  );
}

function Counts({ counts }: { counts: Record<string, number> }) {
  return (
    <table class="counts">
      <thead>
        <tr>
          <th scope="col">{sayWeeding('kind')}</th>
          <th scope="col" class="num-col">
            {sayWeeding('count')}
          </th>
        </tr>
      </thead>
      <tbody>
        {Object.entries(counts).map(([kind, count]) => (
          <tr key={kind}>
            <td>{sayKind(kind)}</td>
            <td class="num-col num">{count}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Confirm({ data, actions, preview }: WeedingProps & { preview: WeedingPreview }) {
  const decision = data.decision.trim();
  const isLocked = data.isBusy || data.confirmation.trim() !== decision;
  const n = preview.numbers.length;
  return (
    <div class="one-field">
      <p class="prose">{sayWeeding('forEver')}</p>
      <Field
        label={sayWeeding('confirm', { decision })}
        value={data.confirmation}
        help={sayWeeding('confirmHelp')}
        change={(confirmation) => actions.change({ confirmation })}
      />
      <p class="actions">
        <button type="button" class="btn main" aria-disabled={isLocked} onClick={() => !isLocked && actions.weed()}>
          {sayWeeding('weed', { n })}
        </button>
      </p>
    </div>
  );
}

function Preview({ data, actions }: WeedingProps) {
  const { preview } = data;
  if (!preview) return null;
  const n = preview.numbers.length;
  return (
    <Part id="preview" title={n > 0 ? sayWeeding('wouldGo', { n }) : sayWeeding('wouldGoNothing')}>
      {n > 0 && <Counts counts={preview.counts} />}
      {n > 0 && <Numbers numbers={preview.numbers} />}
      {preview.refused.length > 0 && <h3>{sayWeeding('stays')}</h3>}
      {preview.refused.map(({ why, numbers }) => (
        <div key={why}>
          <p>
            <strong>{why}</strong> {sayWeeding('items', { n: numbers.length })}
          </p>
          <Numbers numbers={numbers} />
        </div>
      ))}
      {n > 0 && <Confirm data={data} actions={actions} preview={preview} />}
    </Part>
  );
}

/** A day that there is, as YYYY-MM-DD. */
function isDay(text: string): boolean {
  const at = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
}

/** Weeding: under a decision alone (HAL-27), shown before it is done, and confirmed by hand. */
export function WeedingView({ data, actions }: WeedingProps) {
  setLanguage(data.language);
  const { done, decision } = data;
  const isLocked = data.isBusy || decision.trim() === '' || data.rule.trim() === '' || !isDay(data.before);
  return (
    <PageFrame language={data.language} current="weeding" {...data.top}>
      <div class="head">
        <div>
          <h1>{sayWeeding('title')}</h1>
          <p class="soft">{sayWeeding('summary')}</p>
        </div>
      </div>
      <div class="body">
        {data.problem && (
          <Notice tone="late" icon={Late} title={data.problem.says} isUrgent>
            <p>{data.problem.whatToDo}</p>
          </Notice>
        )}
        {done && (
          <Notice
            tone="done"
            icon={CheckIcon}
            title={sayWeeding('done', { n: done.items.length, time: showTime(new Date(done.at), data.now) })}
          >
            <p>{sayWeeding('doneText')}</p>
            <p class="actions">
              <button type="button" class="btn" onClick={() => actions.saveProtocol('pdf')}>
                {sayWeeding('savePdf')}
              </button>
              <button type="button" class="btn" onClick={() => actions.saveProtocol('csv')}>
                {sayWeeding('saveCsv')}
              </button>
            </p>
          </Notice>
        )}
        {data.status === 'ready' && (
          <Part id="terms" title={sayWeeding('terms')}>
            {data.guideline && <p class="quote">{sayWeeding('guideline', { says: data.guideline })}</p>}
            <div class="grid-2">
              <Field
                label={sayWeeding('decision')}
                value={decision}
                help={sayWeeding('decisionHelp')}
                isLocked={data.isDecisionLocked}
                change={(value) => actions.change({ decision: value })}
              />
              <Field
                label={sayWeeding('rule')}
                value={data.rule}
                help={sayWeeding('ruleHelp')}
                change={(rule) => actions.change({ rule })}
              />
              <Field
                label={sayWeeding('before')}
                inputMode="numeric"
                value={data.before}
                help={sayWeeding('beforeHelp')}
                error={isDay(data.before) ? undefined : sayWeeding('beforeError')}
                change={(before) => actions.change({ before })}
              />
            </div>
            <Check
              label={sayWeeding('mustBeHandedOver')}
              isOn={data.mustBeHandedOver}
              change={(mustBeHandedOver) => actions.change({ mustBeHandedOver })}
            />
            {decision.trim() === '' && (
              <Notice icon={Archive} title={sayWeeding('noDecision')}>
                <p>{sayWeeding('noDecisionText')}</p>
              </Notice>
            )}
            <p class="actions">
              <button type="button" class="btn" aria-disabled={isLocked} onClick={() => !isLocked && actions.show()}>
                {sayWeeding('show')}
              </button>
            </p>
          </Part>
        )}
        <Preview data={data} actions={actions} />
      </div>
    </PageFrame>
  );
}
