import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Choice } from '../ui/Field.tsx';
import { LockableButton } from '../ui/LockableButton.tsx';
import { focusedIn } from '../ui/use-opened.ts';
import { say } from '../ui/words/panel-words.ts';
import type { PanelActions } from './panel-actions.ts';
import type { PanelData } from './panel-data.ts';

/**
 * One ground, or no action, for all that are marked: for a pile-on. Evidence is still saved comment by comment. The ground
 * has a button of its own: an arrow in the list must not write in the journal (WCAG 3.2.2).
 */
export function MarkBar({ data, actions }: { data: PanelData; actions: PanelActions }) {
  const { marked, grounds } = data;
  const bar = useRef<HTMLFieldSetElement>(null);
  const isOn = marked !== undefined;
  const [groundId, setGroundId] = useState('');
  useLayoutEffect(() => {
    // The button that began it is gone; a key begins it from a row, which keeps the focus.
    const focused = focusedIn(bar.current);
    if (!isOn) setGroundId('');
    else if (!focused || focused === document.body) {
      bar.current?.focus({ preventScroll: true });
      // With the rows to mark in sight below it.
      bar.current?.closest('section')?.scrollIntoView?.({ block: 'start' });
    }
  }, [isOn]);
  if (!marked) return null;
  return (
    <fieldset class="mark-bar" aria-label={say('markMany')} tabIndex={-1} ref={bar}>
      <div class="row-line">
        <strong role="status">{say('marked', { n: marked.size })}</strong>
        <button type="button" class="btn quiet" onClick={() => actions.setMarking(false)}>
          {say('stopMarking')}
        </button>
      </div>
      <Choice
        label={say('markedGround')}
        value={groundId}
        options={[
          { value: '', text: say('chooseFromList') },
          ...grounds.map(({ id, no, text }) => ({ value: id, text: `${no} ${text}` })),
        ]}
        change={setGroundId}
      />
      <div class="actions">
        <LockableButton
          text={say('setGround')}
          isLocked={marked.size === 0 || groundId === ''}
          act={() => actions.chooseGroundForMarked(groundId)}
        />
        <LockableButton text={say('way.none')} isLocked={marked.size === 0} act={actions.settleMarked} />
      </div>
    </fieldset>
  );
}
