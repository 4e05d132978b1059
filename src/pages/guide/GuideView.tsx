import { Check, GraduationCap } from 'lucide';
import { useEffect, useRef } from 'preact/hooks';
import { Panel } from '../../panel/Panel.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { PageFrame } from '../../ui/PageFrame.tsx';
import { sayGuide } from '../../ui/words/guide-words.ts';
import type { PageData } from '../page-data.ts';
import { TrainingLine } from '../TrainingLine.tsx';
import { describeGuideGate, describeGuidePanel, type GuideFacts } from './describe-guide.ts';
import { GuideStage } from './GuideStage.tsx';
import { guideGateActions, guidePanelActions } from './guide-actions.ts';
import { type GuideAct, type GuideState, guideGround, guideTaskNow, guideTasks } from './guide-state.ts';

interface GuideProps {
  top: PageData['top'];
  facts: GuideFacts;
  state: GuideState;
  act(what: GuideAct): void;
}

/** The tasks in a row: done, now, to come. */
function Tasks({ state, facts }: Pick<GuideProps, 'state' | 'facts'>) {
  const tasks = guideTasks(facts.policy);
  const now = guideTaskNow(state, facts.policy);
  const at = now ? tasks.indexOf(now) : tasks.length;
  return (
    <ol class="guide-tasks" aria-label={sayGuide('tasks')}>
      {tasks.map((task, place) => (
        <li
          key={task}
          class={place < at ? 'is-done' : place === at ? 'is-now' : undefined}
          aria-current={place === at ? 'step' : undefined}
        >
          {place < at ? <Icon of={Check} tone="done" /> : <span class="num">{place + 1}</span>}
          {sayGuide(`short.${task}`)}
          {place < at && <span class="hidden"> {sayGuide('done')}</span>}
        </li>
      ))}
    </ol>
  );
}

function Told({ top, state, facts, act }: GuideProps) {
  const tasks = guideTasks(facts.policy);
  const now = guideTaskNow(state, facts.policy);
  const ground = guideGround(facts.policy);
  const no = ground?.no ?? '';
  const key = ground ? facts.policy.grounds.indexOf(ground) + 1 : 1;
  // Only the first nine grounds have a digit of their own.
  const hasNoKey = key > 9;
  if (!now) {
    return (
      <Notice tone="done" icon={Check} title={sayGuide('allDone')}>
        <p>{sayGuide('allDoneText')}</p>
        <TrainingLine
          policy={facts.policy}
          trainedOn={facts.settings.operator.trainedOn}
          settings={top.links.settings}
        />
        <p class="actions">
          <a class="btn main" href={`${top.links.settings}#channels`}>
            {sayGuide('toChannels')}
          </a>
          <button type="button" class="btn quiet" onClick={() => act({ do: 'restart' })}>
            {sayGuide('again')}
          </button>
        </p>
      </Notice>
    );
  }
  return (
    <div class="guide-now">
      <p class="small soft">{sayGuide('place', { at: tasks.indexOf(now) + 1, of: tasks.length })}</p>
      <p>{sayGuide(hasNoKey && now === 'ground' ? 'task.groundByArrows' : `task.${now}`, { key, no })}</p>
      {state.isOffTrack && <p class="soft">{sayGuide('offTrack')}</p>}
    </div>
  );
}

/** An exercise on made-up comments: the real panel and the real gate, and nothing that is kept. */
export function GuideView(props: GuideProps) {
  const { top, facts, state, act } = props;
  const removeButton = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const focusPanel = () => panel.current?.querySelector<HTMLElement>('aside')?.focus();
  const isHeld = state.gate !== undefined;
  const wasHeld = useRef(isHeld);
  useEffect(() => {
    // The gate is gone with the button that it held, or was left for the panel: the focus goes on where the work does.
    if (wasHeld.current && !isHeld && !document.activeElement?.closest('.guide-stage, .guide-panel')) {
      focusPanel();
    }
    wasHeld.current = isHeld;
  });
  return (
    <PageFrame current="guide" {...top}>
      <div class="head">
        <h1>{sayGuide('title')}</h1>
        <a href={`${top.links.settings}#channels`}>{sayGuide('skip')}</a>
      </div>
      <div class={`body guide${state.isLeft ? ' is-left' : ''}`}>
        <div class="guide-told">
          <Notice icon={GraduationCap} title={sayGuide('exercise')}>
            <p>{sayGuide('exerciseText')}</p>
          </Notice>
          <Tasks state={state} facts={facts} />
          <div role="status">
            <Told {...props} />
          </div>
        </div>
        <GuideStage
          isRemoved={state.done.remove !== undefined}
          gate={describeGuideGate(state, facts)}
          gateActions={guideGateActions(act, { back: () => removeButton.current?.focus(), panel: focusPanel })}
          pressRemove={() => act({ do: 'press-remove' })}
          removeButton={removeButton}
        />
        <div class="guide-panel" data-own-focus ref={panel}>
          <Panel data={describeGuidePanel(state, facts)} actions={guidePanelActions(act)} />
        </div>
      </div>
    </PageFrame>
  );
}
