import { Lock } from 'lucide';
import { say } from '../ui/words/panel-words.ts';
import { GateFrame } from './GateFrame.tsx';
import type { GateActions, GateHeld } from './gate-data.ts';
import { ReasonForm } from './ReasonForm.tsx';
import { ToldProblem } from './ToldProblem.tsx';

/** The way past the gate: always there, never pushed, never without a reason. */
export function GateOverride({ data, actions, back }: { data: GateHeld; actions: GateActions; back: () => void }) {
  const isHide = data.action === 'hide';
  return (
    <GateFrame
      icon={Lock}
      title={say(isHide ? 'gate.overrideTitleHide' : 'gate.overrideTitleDelete')}
      close={actions.close}
    >
      <div class="gate-body">
        <p>{say(data.isPictureRequired ? 'gate.overrideRequired' : 'gate.overrideText')}</p>
        <ToldProblem problem={data.problem} />
        <ReasonForm
          label={say('gate.reason')}
          sends={say(isHide ? 'gate.letHide' : 'gate.letDelete')}
          begun={data.reason}
          rows={2}
          write={actions.writeReason}
          send={actions.override}
        >
          <button type="button" class="btn quiet" onClick={back}>
            {say('back')}
          </button>
        </ReasonForm>
      </div>
    </GateFrame>
  );
}
