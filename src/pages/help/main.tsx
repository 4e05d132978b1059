import { policyInForce } from '../../policy/policy-in-force.ts';
import '../../ui/ui.css';
import './help.css';
import { sayHelp } from '../../ui/words/help-words.ts';
import { openPage } from '../open-page.tsx';
import { pageData } from '../page-data.ts';
import { pageUrl } from '../page-top.ts';
import { HelpView } from './HelpView.tsx';
import { lawRows } from './law-rows.ts';

openPage({
  name: 'help',
  title: () => sayHelp('title'),
  load: async (settings) => ({ settings }),
  open:
    ({ state }) =>
    () => {
      const { settings } = state;
      const policy = policyInForce(settings);
      const laws = lawRows(policy, settings.language);
      const { trainedOn } = settings.operator;
      return <HelpView data={{ ...pageData(state), guide: pageUrl('guide'), policy, laws, trainedOn }} />;
    },
});
