import { Clock } from 'lucide';
import { dueTone } from '../shared/due-tone.ts';
import { Icon } from '../ui/Icon.tsx';
import { Rich } from '../ui/Rich.tsx';
import { showDue, showDueTime, showLength } from '../ui/show-time.ts';
import { Late } from '../ui/signs.ts';
import { say } from '../ui/words/panel-words.ts';
import type { Due } from './comment-data.ts';
import type { OpenComment } from './open-data.ts';

/** When it falls due and by which rule; where the guideline gives no figure, its own word and how old the comment is. */
export function DueLine({ open, now }: { open: OpenComment; now: Date }) {
  const { comment, rule, outcome } = open;
  const { due, postedAt } = comment;
  if (outcome || (!due && !rule?.isAsap)) return null;
  // What nobody has decided to remove is not late.
  const isLate = due && dueTone(due.at, now) === 'late' && (due.what === 'answer' || open.chosen !== undefined);
  return (
    <div class="row due">
      <span class={`row-sign${isLate ? ' late' : ''}`}>
        <Icon of={isLate ? Late : Clock} />
      </span>
      {due ? (
        <span>
          <Rich text={say(dueWords(due))} values={{ time: showDueTime(due.at, now) }} />{' '}
          {isLate && <strong class="late">{sentence(showDue(due.at, now))} </strong>}
          {rule && <span class="soft">{say('rule', { rule: rule.says })}</span>}
        </span>
      ) : (
        <span>
          <Rich text={say(rule?.what === 'answer' ? 'answerAsap' : 'removeAsap')} values={{ rule: rule?.says ?? '' }} />{' '}
          {postedAt && (
            <span class="soft">
              {say('ageAbout', { age: showLength(Math.max(0, now.getTime() - Date.parse(postedAt.from))) })}
            </span>
          )}
        </span>
      )}
    </div>
  );
}

/** "Försenad 35 min." */
function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}

function dueWords({ what, isUncertain }: Due) {
  if (what === 'answer') return isUncertain ? 'answerByAbout' : 'answerBy';
  return isUncertain ? 'removeByAbout' : 'removeBy';
}
