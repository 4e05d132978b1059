import { openJournal } from '../../journal/open-journal.ts';
import '../../ui/ui.css';
import './journal.css';
import { sayJournal } from '../../ui/words/journal-words.ts';
import { askToKeep } from '../ask-to-keep.ts';
import { explainFault } from '../explain-fault.ts';
import { openPage } from '../open-page.tsx';
import { describePage } from './describe-page.ts';
import { JournalView } from './JournalView.tsx';
import { journalActions } from './journal-actions.ts';
import { type JournalPage, startState } from './journal-state.ts';
import { clearReadingRooms } from './reading-room.ts';
import { clearFiles } from './save-backup.ts';
import { checkNewest, readJournal, showItem } from './show-journal.ts';

async function read(page: JournalPage): Promise<void> {
  await readJournal(page);
  await checkNewest(page);
  page.draw({ isPersisted: await askToKeep() });
  await clearReadingRooms();
  await clearFiles();
}

openPage({
  name: 'journal',
  title: () => sayJournal('title'),
  load: async (settings) => startState(settings, await openJournal()),
  open(page) {
    const actions = journalActions(page);
    addEventListener('hashchange', () => page.run(showItem(page)));
    addEventListener('pagehide', () => void page.state.room?.close());
    page.run(read(page));
    return () => <JournalView data={describePage(page.state)} actions={actions} />;
  },
  explain: (error) => explainFault(error, sayJournal('stillThere')),
});
