import { render } from 'preact';
import '../../ui/ui.css';
import { HandoverView } from './HandoverView.tsx';
import './handover.css';
import { handoverActions } from './handover-actions.ts';
import { describeHandover, startState } from './handover-state.ts';
import { loadHandover } from './load-handover.ts';
import { explainTrouble } from './trouble.ts';

const state = { ...startState };
const actions = handoverActions(state, draw);

function draw(): void {
  render(<HandoverView data={describeHandover(state)} actions={actions} />, document.body);
}

// Back from where the moderator works: there may be more to hand over, or less.
addEventListener('focus', actions.refresh);
// A package that is being written is not whole yet.
addEventListener('beforeunload', (event) => {
  if (state.making) event.preventDefault();
});

draw();
loadHandover(state, location.hash.slice(1) || undefined)
  .catch((error: unknown) => {
    console.error('modereringsjournalen: handover page', error);
    state.problem = explainTrouble(error);
  })
  .finally(draw);
