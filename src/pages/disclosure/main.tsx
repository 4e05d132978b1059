import '../../ui/ui.css';
import '../handover/handover.css';
import './disclosure.css';
import { sayDisclosure } from '../../ui/words/disclosure-words.ts';
import { sayPage } from '../../ui/words/page-words.ts';
import { explainFault } from '../explain-fault.ts';
import { openPage } from '../open-page.tsx';
import { DisclosureView } from './DisclosureView.tsx';
import { disclosureActions, loadDisclosure } from './disclosure-actions.ts';
import { describeDisclosure } from './disclosure-state.ts';

openPage({
  name: 'disclosure',
  title: () => sayDisclosure('title'),
  load: loadDisclosure,
  open(page) {
    const actions = disclosureActions(page);
    // What has been masked is nowhere but here.
    addEventListener('beforeunload', (event) => {
      if (page.state.chosen.length > 0 && !page.state.saved) event.preventDefault();
    });
    return () => <DisclosureView data={describeDisclosure(page.state)} actions={actions} />;
  },
  // To load the page again would take what has been masked.
  explain: (error) => explainFault(error, sayPage('kept')),
});
