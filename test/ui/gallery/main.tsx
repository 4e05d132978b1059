import { render } from 'preact';
import '../../../src/pages/handover/handover.css';
import '../../../src/pages/journal/journal.css';
import '../../../src/pages/guide/guide.css';
import '../../../src/pages/disclosure/disclosure.css';
import '../../../src/pages/help/help.css';
import '../../../src/pages/snapshot/snapshot.css';
import '../../../src/pages/settings/settings.css';
import '../../../src/pages/data-protection/data-protection.css';
import '../../../src/pages/statistics/statistics.css';
import '../../../src/pages/unknown-page/unknown-page.css';
import '../../../src/pages/weeding/weeding.css';
import panelCss from '../../../src/panel/panel.css?inline';
import '../../../src/ui/ui.css';
import './scenery.css';
import { setLanguage } from '../../../src/ui/say.ts';
import { galleryLanguage } from './gallery-language.ts';
import { pageViews } from './page-views.tsx';
import { panelViews } from './panel-views.tsx';

const name = new URLSearchParams(location.search).get('view') ?? 'panel-list';
setLanguage(galleryLanguage);
const panelView = panelViews[name];
const pageView = pageViews[name];

/** Something that stands in for the platform's page. */
function drawScenery(): void {
  document.body.className = 'scenery';
  const page = document.createElement('main');
  page.append(document.createElement('h1'));
  page.firstElementChild?.append('Plattformens sida');
  for (let n = 0; n < 8; n++) {
    const card = document.createElement('div');
    card.className = 'card';
    card.append(document.createElement('p'), document.createElement('p'));
    page.append(card);
  }
  document.body.append(page);
}

if (panelView) {
  drawScenery();
  const host = document.createElement('div');
  document.body.append(host);
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(panelCss);
  root.adoptedStyleSheets = [sheet];
  render(panelView(), root);
} else if (pageView) {
  // The exercise shows the panel on the page itself; the other pages do without the panel's styles, as they do in earnest.
  if (name.startsWith('guide')) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(panelCss);
    document.adoptedStyleSheets = [sheet];
  }
  render(pageView(), document.body);
}
document.title = name;
document.documentElement.dataset.ready = 'true';
