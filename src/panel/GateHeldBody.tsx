import { ArrowRightToLine, Check, Circle, Flag, Lock } from 'lucide';
import { useState } from 'preact/hooks';
import { Icon } from '../ui/Icon.tsx';
import { showClock } from '../ui/show-time.ts';
import { say } from '../ui/words/panel-words.ts';
import { sayList } from './comment-words.ts';
import { GateFrame } from './GateFrame.tsx';
import { GateOverride } from './GateOverride.tsx';
import type { GateActions, GateHeld } from './gate-data.ts';
import { SaveAtGate } from './SaveAtGate.tsx';
import { ToldProblem } from './ToldProblem.tsx';

/** The one step that is missing: the ground first, then the evidence, then the hand-over where the policy wants it. */
function nextStep(data: GateHeld): 'ground' | 'handover' | 'evidence' {
  if (data.missing.includes('ground')) return 'ground';
  return data.missing.length === 1 && data.missing[0] === 'handover' ? 'handover' : 'evidence';
}

/** Where the comment stands, and what opens the gate. */
function sayHeld({ action, isShown, missing }: GateHeld, step: ReturnType<typeof nextStep>): string {
  if (!isShown) return say('gate.heldGone');
  if (step === 'handover') return say('gate.handoverText');
  if (missing.includes('unfold')) return say('gate.unfold');
  if (missing.includes('original')) return say('gate.original');
  const isHide = action === 'hide';
  if (missing.includes('again')) return say(isHide ? 'gate.againHide' : 'gate.againDelete');
  return say(isHide ? 'gate.heldHide' : 'gate.heldDelete');
}

/** False for a ground that is no point of the guideline's. */
function isNumbered(no: string): boolean {
  return /[\p{L}\p{N}]/u.test(no);
}

function OneStep({ data, actions }: { data: GateHeld; actions: GateActions }) {
  const step = nextStep(data);
  if (step === 'ground') {
    return (
      <button type="button" class="btn main wide" onClick={actions.chooseGround}>
        <Icon of={Flag} />
        {say('gate.chooseGround')}
      </button>
    );
  }
  if (step === 'handover') {
    return (
      <button type="button" class="btn main wide" onClick={actions.openHandover}>
        <Icon of={ArrowRightToLine} />
        {say('handOverNow')}
      </button>
    );
  }
  return <SaveAtGate data={data} actions={actions} />;
}

/** The click is held: what is there, what is missing, one step; the way past it quietly below. */
export function GateHeldBody({ data, actions }: { data: GateHeld; actions: GateActions }) {
  const [isOverriding, setOverriding] = useState(false);
  if (isOverriding) return <GateOverride data={data} actions={actions} back={() => setOverriding(false)} />;
  const titles = { ground: 'gate.groundTitle', handover: 'gate.handoverTitle', evidence: 'gate.heldTitle' } as const;
  const step = nextStep(data);
  return (
    <GateFrame icon={Lock} title={say(titles[step])} close={actions.close}>
      <div class="gate-body">
        <p>{sayHeld(data, step)}</p>
        {data.replies ? <p>{say('gate.replies', { n: data.replies })}</p> : null}
        <ToldProblem problem={data.problem} />
        <ul class="need">
          {data.ground && (
            <li>
              <Icon of={Check} tone="done" />
              <span>
                <span class="hidden">{say('gate.there')} </span>
                {isNumbered(data.ground.no) ? say('gate.ground', { no: data.ground.no }) : data.ground.text}{' '}
                <span class="soft">{say('gate.chosenAt', { time: showClock(data.ground.chosenAt) })}</span>
              </span>
            </li>
          )}
          {data.missing.length > 0 && (
            <li>
              <Icon of={Circle} />
              <span>
                <strong>{say('gate.missing')}</strong> {sayList(data.missing.map((fact) => say(`missing.${fact}`)))}
              </span>
            </li>
          )}
        </ul>
        <OneStep data={data} actions={actions} />
      </div>
      <div class="gate-foot">
        <button type="button" class="btn quiet" onClick={() => setOverriding(true)}>
          {say(data.action === 'hide' ? 'gate.overrideHide' : 'gate.overrideDelete')}
        </button>
      </div>
    </GateFrame>
  );
}
