import { sayHandover } from '../../ui/words/handover-words.ts';

/** How far long work has come, and the way to stop it. */
export function Making({ making: { done, of }, cancel }: { making: { done: number; of: number }; cancel: () => void }) {
  return (
    <div class="making">
      <progress class="progress" max={of} value={done} aria-label={sayHandover('saving')} />
      <span class="num">{sayHandover('doneOf', { done, of })}</span>
      <button type="button" class="btn" onClick={cancel}>
        {sayHandover('cancel')}
      </button>
    </div>
  );
}
