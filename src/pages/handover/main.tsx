import '../../ui/ui.css';
import './handover.css';
import { sayHandover } from '../../ui/words/handover-words.ts';
import { openPage } from '../open-page.tsx';
import { explainFolderFault } from './explain-folder-fault.ts';
import { HandoverView } from './HandoverView.tsx';
import { handoverActions } from './handover-actions.ts';
import { describeHandover } from './handover-state.ts';
import { loadHandover } from './load-handover.ts';

openPage({
  name: 'handover',
  title: () => sayHandover('title'),
  load: (settings) => loadHandover(settings, location.hash.slice(1)),
  open(page) {
    const actions = handoverActions(page);
    // Back from where the moderator works: there may be more to hand over, or less.
    addEventListener('focus', actions.refresh);
    // A package that is being written is not whole yet.
    addEventListener('beforeunload', (event) => {
      if (page.state.work) event.preventDefault();
    });
    return () => <HandoverView data={describeHandover(page.state)} actions={actions} />;
  },
  explain: explainFolderFault,
});
