import '../../ui/ui.css';
import './unknown-page.css';
import { sayUnknownPage } from '../../ui/words/unknown-page-words.ts';
import { openPage } from '../open-page.tsx';
import { pageData } from '../page-data.ts';
import { UnknownPageView } from './UnknownPageView.tsx';

// Shown where the toolbar icon was clicked on a page that none of our scripts runs in.
openPage({
  name: 'unknown-page',
  title: () => sayUnknownPage('title'),
  load: async (settings) => ({ settings }),
  open:
    ({ state }) =>
    () => <UnknownPageView data={{ ...pageData(state), isSetUp: state.settings.policyId !== undefined }} />,
});
