import { say } from '../ui/words/panel-words.ts';
import type { PanelActions, PanelData } from './panel-data.ts';

/** One ground, or no action, for all that are marked: for a pile-on. Evidence is still saved comment by comment. */
export function MarkBar({ data, actions }: { data: PanelData; actions: PanelActions }) {
  const { marked, grounds } = data;
  if (!marked) return null;
  return (
    <div class="mark-bar">
      <strong role="status">{say('marked', { n: marked.size })}</strong>
      <label for="mj-marked-ground">{say('markedGround')}</label>
      <select
        class="input"
        id="mj-marked-ground"
        value=""
        disabled={marked.size === 0}
        onChange={(event) => {
          const { value } = event.currentTarget;
          if (value) actions.chooseGroundForMarked(value);
        }}
      >
        <option value="">{say('chooseFromList')}</option>
        {grounds.map(({ id, no, text }) => (
          <option key={id} value={id}>
            {no} {text}
          </option>
        ))}
      </select>
      <div class="actions">
        <button type="button" class="btn" disabled={marked.size === 0} onClick={actions.settleMarked}>
          {say('way.none')}
        </button>
        <button type="button" class="btn quiet" onClick={() => actions.setMarking(false)}>
          {say('stopMarking')}
        </button>
      </div>
    </div>
  );
}
