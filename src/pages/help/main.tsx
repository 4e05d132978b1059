import { render } from 'preact';
import browser from 'webextension-polyfill';
import { policyInForce } from '../../policy/policy-in-force.ts';
import '../../ui/ui.css';
import { askBackground } from '../ask-background.ts';
import { pageTop } from '../page-top.ts';
import { HelpView } from './HelpView.tsx';
import './help.css';
import { lawRows } from './law-rows.ts';

async function show(): Promise<void> {
  const settings = await askBackground('read-settings', null);
  const policy = policyInForce(settings);
  const { language } = settings;
  render(
    <HelpView
      language={language}
      guide={browser.runtime.getURL('src/pages/guide/guide.html')}
      top={pageTop(settings)}
      policy={policy}
      laws={lawRows(policy, language)}
      trainedOn={settings.operator.trainedOn}
    />,
    document.body,
  );
  // The address may name a part, which was not there when the browser looked for it.
  document.getElementById(location.hash.slice(1))?.scrollIntoView();
}

show().catch((error: unknown) => console.error('modereringsjournalen: help', error));
