import { render } from 'preact';
import { openJournal } from '../../journal/open-journal.ts';
import '../../ui/ui.css';
import './journal.css';
import { askBackground } from '../ask-background.ts';
import { askToKeep } from '../ask-to-keep.ts';
import { describePage } from './describe-page.ts';
import { JournalView } from './JournalView.tsx';
import { actOn } from './journal-actions.ts';
import { newState } from './journal-state.ts';
import { clearReadingRooms } from './reading-room.ts';
import { clearFiles } from './save-backup.ts';
import { checkNewest, readJournal, showItem } from './show-journal.ts';

const state = newState(draw);
const actions = actOn(state);

function draw(): void {
  render(<JournalView data={describePage(state)} actions={actions} />, document.body);
}

async function start(): Promise<void> {
  [state.settings, state.own] = await Promise.all([askBackground('read-settings', null), openJournal()]);
  state.shown = state.own;
  await readJournal(state);
  await checkNewest(state);
  state.isPersisted = await askToKeep();
  draw();
  await clearReadingRooms();
  await clearFiles();
}

addEventListener('hashchange', () => void showItem(state).catch(state.fail));
addEventListener('pagehide', () => void state.room?.close());
draw();
start().catch(state.fail);
