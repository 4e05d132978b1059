import { LockOpen } from 'lucide';
import { Rich } from '../ui/Rich.tsx';
import { showClock } from '../ui/show-time.ts';
import { say } from '../ui/words/panel-words.ts';
import { EvidenceFacts } from './EvidenceFacts.tsx';
import { GateFrame } from './GateFrame.tsx';
import type { GateActions, GateSaved } from './gate-data.ts';
import { isDoubtful } from './is-doubtful.ts';
import { SaveAtGate } from './SaveAtGate.tsx';
import { ToldProblem } from './ToldProblem.tsx';

/** The gate is open: the evidence to see, or that a reason is kept; press the platform's own button once more. */
export function GateSavedBody({ data, actions }: { data: GateSaved; actions: GateActions }) {
  const isHide = data.action === 'hide';
  const { evidence, until } = data;
  const title = evidence
    ? say(isHide ? 'gate.savedHide' : 'gate.savedDelete', { time: showClock(evidence.savedAt, true) })
    : say(isHide ? 'gate.openHide' : 'gate.openDelete');
  return (
    <GateFrame icon={LockOpen} tone={evidence ? 'done' : 'soon'} title={title} close={actions.close}>
      <div class="gate-body">
        {data.replies ? <p>{say('gate.replies', { n: data.replies })}</p> : null}
        <ToldProblem problem={data.problem} />
        {evidence && <EvidenceFacts evidence={evidence} />}
        {evidence && isDoubtful(evidence) && <SaveAtGate data={data} actions={actions} isAgain />}
        {!evidence && (
          <p>
            {say('gate.reasonSaved')} {until && say('gate.openUntil', { time: showClock(until) })}
          </p>
        )}
        <p>
          <Rich text={say(isHide ? 'gate.pressHide' : 'gate.pressDelete')} values={{ platform: say(data.platform) }} />
        </p>
      </div>
      {evidence && (
        <div class="gate-foot">
          <button type="button" class="btn quiet" onClick={actions.showEvidence}>
            {say('showEvidence')}
          </button>
          <button type="button" class="btn quiet" onClick={actions.keepComment}>
            {say('gate.keep')}
          </button>
        </div>
      )}
    </GateFrame>
  );
}
