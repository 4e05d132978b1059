import { Archive, Check as CheckIcon } from 'lucide';
import { stockholmDay } from '../../shared/stockholm-time.ts';
import { Check, Choice, Field, Part } from '../../ui/Field.tsx';
import { LockableButton } from '../../ui/LockableButton.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { showTime } from '../../ui/show-time.ts';
import { sayPage } from '../../ui/words/page-words.ts';
import { sayWeeding } from '../../ui/words/weeding-words.ts';
import { DataPage } from '../DataPage.tsx';
import { isDay } from '../is-day.ts';
import { Earlier } from './Earlier.tsx';
import { Preview } from './Preview.tsx';
import type { WeedingProps } from './weeding-data.ts';

/** It stays in the journal for ever, and is a reference and no text. */
const longestDecision = 100;

/** Weeding: under a decision alone (HAL-27), shown before it is done, and confirmed by hand. */
export function WeedingView({ data, actions }: WeedingProps) {
  const { done, decision, only, pictureDays } = data;
  // A year that is mistyped, 2062 for 2026, would take everything.
  const isComing = data.before > stockholmDay(new Date(data.now.getTime() + 86_400_000));
  const isWrong = !isDay(data.before) || isComing;
  const isUndecided = decision.trim() === '' || decision.trim().length > longestDecision;
  const isLocked = data.isBusy || isUndecided || data.rule.trim() === '' || isWrong;
  return (
    <DataPage data={data} current="weeding" title={sayWeeding('title')} summary={sayWeeding('summary')}>
      <output>
        {done && (
          <Notice
            tone="done"
            icon={CheckIcon}
            title={sayWeeding(done.only ? 'donePictures' : 'done', {
              n: done.items.length,
              time: showTime(new Date(done.at), data.now),
            })}
          >
            <p>{sayWeeding('doneText')}</p>
            {data.folderHint && <p class="soft">{sayPage('folderHint', { hint: data.folderHint })}</p>}
            <p class="actions">
              <button type="button" class="btn" onClick={() => actions.saveProtocol('pdf', done.seq)}>
                {sayWeeding('savePdf')}
              </button>
              <button type="button" class="btn" onClick={() => actions.saveProtocol('csv', done.seq)}>
                {sayWeeding('saveCsv')}
              </button>
            </p>
          </Notice>
        )}
      </output>
      <Part id="terms" title={sayWeeding('terms')}>
        {data.guideline && <p class="quote">{sayWeeding('guideline', { says: data.guideline })}</p>}
        <div class="grid-2">
          <Choice
            label={sayWeeding('scope')}
            value={only ?? 'all'}
            options={[
              { value: 'all', text: sayWeeding('scope.all') },
              { value: 'pictures', text: sayWeeding('scope.pictures') },
            ]}
            change={(value) => actions.change({ only: value === 'pictures' ? 'pictures' : undefined })}
          />
          <Field
            label={sayWeeding('decision')}
            value={decision}
            help={sayWeeding('decisionHelp')}
            error={decision.trim().length > longestDecision ? sayWeeding('decisionLong') : undefined}
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
            label={sayWeeding(only ? 'receiptBefore' : 'before')}
            inputMode="numeric"
            value={data.before}
            help={
              only && pictureDays !== undefined
                ? sayWeeding('pictureDays', { n: pictureDays })
                : sayWeeding('beforeHelp')
            }
            error={isWrong ? sayWeeding(isDay(data.before) ? 'beforeComing' : 'beforeError') : undefined}
            change={(before) => actions.change({ before })}
          />
        </div>
        {!only && (
          <Check
            label={sayWeeding('mustBeHandedOver')}
            isOn={data.mustBeHandedOver}
            change={(mustBeHandedOver) => actions.change({ mustBeHandedOver })}
          />
        )}
        {decision.trim() === '' && (
          <Notice icon={Archive} title={sayWeeding('noDecision')}>
            <p>{sayWeeding('noDecisionText')}</p>
          </Notice>
        )}
        <p class="actions">
          <LockableButton text={sayWeeding('show')} isLocked={isLocked} act={actions.show} />
        </p>
      </Part>
      <Preview data={data} actions={actions} />
      <Earlier data={data} actions={actions} />
    </DataPage>
  );
}
