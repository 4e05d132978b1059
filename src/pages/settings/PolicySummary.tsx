import { agedWordsIn } from '../../policy/law-beside.ts';
import { policyLines } from '../../policy/policy-lines.ts';
import type { Policy } from '../../shared/policy.ts';
import { language } from '../../ui/say.ts';
import { saySettings } from '../../ui/words/settings-words.ts';

/** The policy that is in force, question by question, with the guideline's own words beside. Read-only. */
export function PolicySummary({ policy }: { policy: Policy }) {
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
            {policyLines(policy, language()).map(({ question, says, isOwn, isStated, source }, at) => (
              <tr key={`${question}${at}`}>
                <th scope="row">{question}</th>
                <td data-is={saySettings('weDo')}>
                  {isStated ? (
                    <strong lang={isOwn ? 'sv' : undefined}>{says}</strong>
                  ) : (
                    <span class="soft">{says}</span>
                  )}
                </td>
                <td data-is={saySettings('says')}>
                  {source ? (
                    <Quote policy={policy} words={source.quote} />
                  ) : (
                    <Silent isOwnValue={policy.id === 'egen' && isStated} />
                  )}
                </td>
                <td class="soft num" data-is={saySettings('line')}>
                  {source?.lines ?? '–'}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Grounds policy={policy} />
    </>
  );
}

/** The guideline's words, and the law of today beside those that have aged. */
function Quote({ policy, words }: { policy: Policy; words: string }) {
  return (
    <div>
      <q lang="sv">{words}</q>
      {agedWordsIn(policy, words).map((aged) => (
        <p class="small soft" lang="sv" key={aged.words}>
          {saySettings('law', { law: aged.now })}
        </p>
      ))}
    </div>
  );
}

/** In an own policy a value without a quote is one that the municipality has set itself. */
function Silent({ isOwnValue }: { isOwnValue: boolean }) {
  return <span class="soft">{saySettings(isOwnValue ? 'noQuote' : 'silent')}</span>;
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
            <dd lang="sv">
              {text}
              {lawBeside && <p class="small soft">{saySettings('law', { law: lawBeside })}</p>}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
