import '../../ui/ui.css';
import './weeding.css';
import { sayWeeding } from '../../ui/words/weeding-words.ts';
import { explainFault } from '../explain-fault.ts';
import { openPage } from '../open-page.tsx';
import { WeedingView } from './WeedingView.tsx';
import { weedingActions } from './weeding-actions.ts';
import { describeWeeding, loadWeeding } from './weeding-state.ts';

openPage({
  name: 'weeding',
  title: () => sayWeeding('title'),
  load: loadWeeding,
  open(page) {
    const actions = weedingActions(page);
    return () => <WeedingView data={describeWeeding(page.state)} actions={actions} />;
  },
  explain: (error) => explainFault(error, sayWeeding('nothingGone')),
});
