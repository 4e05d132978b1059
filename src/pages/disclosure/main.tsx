import { render } from 'preact';
import '../../ui/ui.css';
import '../handover/handover.css';
import { explainTrouble } from '../handover/trouble.ts';
import { DisclosureView } from './DisclosureView.tsx';
import './disclosure.css';
import { disclosureActions, loadDisclosure } from './disclosure-actions.ts';
import { describeDisclosure, startState } from './disclosure-state.ts';

const state = startState();
const actions = disclosureActions(state, draw);

function draw(): void {
  render(<DisclosureView data={describeDisclosure(state)} actions={actions} />, document.body);
}

// What has been masked is nowhere but here.
addEventListener('beforeunload', (event) => {
  if (state.chosen.length > 0 && !state.saved) event.preventDefault();
});

draw();
loadDisclosure(state)
  .catch((error: unknown) => {
    console.error('modereringsjournalen: disclosure page', error);
    state.problem = explainTrouble(error);
  })
  .finally(draw);
