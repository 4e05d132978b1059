import '../../ui/ui.css';
import { sayWork } from '../../ui/words/work-words.ts';
import { openPage } from '../open-page.tsx';
import { WorkView } from './WorkView.tsx';
import { workActions } from './work-actions.ts';
import { describeWork, loadWork } from './work-state.ts';

openPage({
  name: 'work',
  title: () => sayWork('title'),
  load: loadWork,
  open(page) {
    const actions = workActions(page);
    return () => <WorkView data={describeWork(page.state)} actions={actions} />;
  },
});
