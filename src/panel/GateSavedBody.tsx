import { LockOpen } from 'lucide';
import { Rich } from '../ui/Rich.tsx';
import { showClock } from '../ui/show-time.ts';
import { say } from '../ui/words/panel-words.ts';
import { EvidenceFacts } from './EvidenceFacts.tsx';
import { GateFrame } from './Gate.tsx';
import type { GateActions, GateSaved } from './gate-data.ts';

/** The evidence is there: see it, and press the platform's own button once more. */
export function GateSavedBody({ data, actions }: { data: GateSaved; actions: GateActions }) {
  const isHide = data.action === 'hide';
  const time = showClock(data.evidence.savedAt, true);
  return (
    <GateFrame
      icon={LockOpen}
      tone="done"
      title={say(isHide ? 'gate.savedHide' : 'gate.savedDelete', { time })}
      close={actions.close}
    >
      <div class="gate-body">
        <EvidenceFacts evidence={data.evidence} />
        <p>
          <Rich text={say(isHide ? 'gate.pressHide' : 'gate.pressDelete')} values={{ platform: say(data.platform) }} />
        </p>
      </div>
      <div class="gate-foot">
        <button type="button" class="btn quiet" onClick={actions.showEvidence}>
          {say('showEvidence')}
        </button>
        <button type="button" class="btn quiet" onClick={actions.keepComment}>
          {say('gate.keep')}
        </button>
      </div>
    </GateFrame>
  );
}
