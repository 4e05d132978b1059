import { render } from 'preact';
import '../../ui/ui.css';
import '../handover/handover.css';
import { explainTrouble } from '../handover/trouble.ts';
import { SnapshotView } from './SnapshotView.tsx';
import './snapshot.css';
import { loadSnapshot, readTabs, snapshotActions } from './snapshot-actions.ts';
import { describeSnapshot, startState } from './snapshot-state.ts';

const state = startState();
const actions = snapshotActions(state, draw);

function draw(): void {
  render(<SnapshotView data={describeSnapshot(state)} actions={actions} />, document.body);
}

function showTrouble(error: unknown): void {
  console.error('modereringsjournalen: snapshot page', error);
  state.problem = explainTrouble(error);
  draw();
}

draw();
loadSnapshot(state).then(draw, showTrouble);
// Back from the channel's page: it may have been opened only now.
addEventListener('focus', () => void readTabs(state).then(draw, showTrouble));
