import { policyInForce } from '../../policy/policy-in-force.ts';
import '../../ui/ui.css';
import '../../panel/panel.css';
import './guide.css';
import { sayGuide } from '../../ui/words/guide-words.ts';
import { openPage } from '../open-page.tsx';
import { pageData } from '../page-data.ts';
import { readCommandKey } from '../read-command-key.ts';
import { drawPicture } from './draw-picture.ts';
import { GuideView } from './GuideView.tsx';
import { guideInsult } from './guide-comments.ts';
import { afterAct, guideStart } from './guide-state.ts';
import { NoPolicyYet } from './NoPolicyYet.tsx';

// The exercise asks the background for the settings and for nothing else: nothing of it is kept.
openPage({
  name: 'guide',
  title: () => sayGuide('title'),
  load: async (settings) => ({
    settings,
    commandKey: await readCommandKey(),
    picture: drawPicture(guideInsult, document),
    exercise: guideStart,
  }),
  open({ state, draw }) {
    const { settings, commandKey, picture } = state;
    const policy = policyInForce(settings);
    return () => {
      const data = pageData(state);
      if (!policy) return <NoPolicyYet data={data} />;
      return (
        <GuideView
          top={data.top}
          facts={{ settings, policy, commandKey, picture, now: data.now }}
          state={state.exercise}
          act={(what) => draw({ exercise: afterAct(state.exercise, what, policy, new Date()) })}
        />
      );
    };
  },
});
