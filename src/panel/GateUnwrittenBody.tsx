import { TriangleAlert } from 'lucide';
import { Notice } from '../ui/Notice.tsx';
import { Late } from '../ui/signs.ts';
import { say } from '../ui/words/panel-words.ts';
import { GateFrame } from './GateFrame.tsx';
import type { GateActions, GateUnwritten } from './gate-data.ts';
import { sayTold } from './told-in-english.ts';

/** It was removed, and that is not in the journal yet: what hinders it, and that it is tried again. */
export function GateUnwrittenBody({ data, actions }: { data: GateUnwritten; actions: GateActions }) {
  const { action, problem } = data;
  return (
    <GateFrame icon={TriangleAlert} tone="late" title={say('gate.unwrittenTitle')} isNews close={actions.close}>
      <div class="gate-body">
        <p>{say(action === 'hide' ? 'gate.unwrittenHide' : 'gate.unwrittenDelete')}</p>
        <Notice tone="late" icon={Late} title={sayTold(problem.says)} isUrgent />
      </div>
    </GateFrame>
  );
}
