import { showNumber } from '../ui/show-number.ts';
import { sayPage } from '../ui/words/page-words.ts';
import type { Work } from './long-work.ts';

interface Props {
  work: Work;
  /** What is being done. */
  label: string;
  /** Left out where it cannot be cancelled. */
  cancel?: (() => void) | undefined;
}

/** How far long work has come, and the way to cancel it. */
export function WorkBar({ work: { done, of }, label, cancel }: Props) {
  return (
    <div class="work-bar">
      {of > 0 && <progress class="progress" max={of} value={done} aria-label={label} />}
      {of > 0 && <span class="num">{sayPage('doneOf', { done: showNumber(done), of: showNumber(of) })}</span>}
      {cancel && (
        <button type="button" class="btn" onClick={cancel}>
          {sayPage('cancel')}
        </button>
      )}
    </div>
  );
}
