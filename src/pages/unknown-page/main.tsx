import { render } from 'preact';
import '../../ui/ui.css';
import './unknown-page.css';
import { askBackground } from '../ask-background.ts';
import { pageTop } from '../page-top.ts';
import { UnknownPageView } from './UnknownPageView.tsx';

/** Shown where the toolbar icon was clicked on a page that none of our scripts runs in. */
async function show(): Promise<void> {
  const settings = await askBackground('read-settings', null);
  const isSetUp = settings.policyId !== undefined;
  render(<UnknownPageView language={settings.language} top={pageTop(settings)} isSetUp={isSetUp} />, document.body);
}

show().catch((error: unknown) => console.error('modereringsjournalen: unknown page', error));
