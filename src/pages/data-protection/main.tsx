import '../../ui/ui.css';
import './data-protection.css';
import { sayProtection } from '../../ui/words/protection-words.ts';
import { explainFault } from '../explain-fault.ts';
import { openPage } from '../open-page.tsx';
import { ProtectionView } from './ProtectionView.tsx';
import { protectionActions } from './protection-actions.ts';
import { describeProtection, loadProtection, readHeld } from './protection-state.ts';

openPage({
  name: 'data-protection',
  title: () => sayProtection('title'),
  load: loadProtection,
  open(page) {
    const actions = protectionActions(page);
    page.run(readHeld(page));
    return () => <ProtectionView data={describeProtection(page.state)} actions={actions} />;
  },
  explain: (error) => explainFault(error, sayProtection('nothingChanged')),
});
