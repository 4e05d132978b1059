import { render } from 'preact';
import browser from 'webextension-polyfill';
import { policyInForce } from '../../policy/policy-in-force.ts';
import '../../ui/ui.css';
import '../../panel/panel.css';
import './guide.css';
import { askBackground } from '../ask-background.ts';
import { pageTop } from '../page-top.ts';
import { drawPicture } from './draw-picture.ts';
import { GuideView } from './GuideView.tsx';
import { guideInsult } from './guide-comments.ts';
import { afterAct, type GuideAct, guideStart } from './guide-state.ts';
import { NoPolicyYet } from './NoPolicyYet.tsx';

/** Shows the exercise. It asks the background for the settings and for nothing else: nothing of it is kept. */
async function show(): Promise<void> {
  const settings = await askBackground('read-settings', null);
  const policy = policyInForce(settings);
  const top = pageTop(settings);
  if (!policy) return render(<NoPolicyYet language={settings.language} top={top} />, document.body);
  const commands = await browser.commands.getAll();
  const commandKey = commands.find(({ name }) => name === 'save-evidence')?.shortcut ?? '';
  const picture = drawPicture(guideInsult, document);
  let state = guideStart;
  const act = (what: GuideAct): void => {
    state = afterAct(state, what, policy, new Date());
    draw();
  };
  const draw = (): void =>
    render(
      <GuideView
        top={top}
        facts={{ settings, policy, commandKey, picture, now: new Date() }}
        state={state}
        act={act}
      />,
      document.body,
    );
  draw();
}

show().catch((error: unknown) => console.error('modereringsjournalen: guide', error));
