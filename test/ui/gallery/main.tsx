import { render } from 'preact';
import panelCss from '../../../src/panel/panel.css?inline';
import { panelViews } from './panel-views.tsx';
import './scenery.css';

const name = new URLSearchParams(location.search).get('view') ?? 'panel-list';
const panelView = panelViews[name];

if (panelView) {
  document.body.className = 'scenery';
  const page = document.createElement('main');
  page.innerHTML = '<h1>Plattformens sida</h1>' + '<div class="card"><i></i><p></p><p></p></div>'.repeat(8);
  const host = document.createElement('div');
  document.body.append(page, host);
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(panelCss);
  root.adoptedStyleSheets = [sheet];
  render(panelView(), root);
}
document.title = name;
document.documentElement.dataset.ready = 'true';
