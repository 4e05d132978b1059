import '../../ui/ui.css';
import '../handover/handover.css';
import './snapshot.css';
import { saySnapshot } from '../../ui/words/snapshot-words.ts';
import { openPage } from '../open-page.tsx';
import { SnapshotView } from './SnapshotView.tsx';
import { loadSnapshot, readTabs, snapshotActions } from './snapshot-actions.ts';
import { describeSnapshot } from './snapshot-state.ts';

openPage({
  name: 'snapshot',
  title: () => saySnapshot('title'),
  load: loadSnapshot,
  open(page) {
    const actions = snapshotActions(page);
    // Back from the channel's page: it may have been opened only now.
    addEventListener('focus', () => page.run(readTabs(page.state).then(() => page.draw())));
    return () => <SnapshotView data={describeSnapshot(page.state)} actions={actions} />;
  },
});
