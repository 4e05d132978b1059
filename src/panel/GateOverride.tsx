import { Lock } from 'lucide';
import { useRef, useState } from 'preact/hooks';
import { isReason } from '../shared/is-reason.ts';
import { Icon } from '../ui/Icon.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Late } from '../ui/signs.ts';
import { say } from '../ui/words/panel-words.ts';
import { GateFrame } from './GateFrame.tsx';
import type { GateActions, GateHeld } from './gate-data.ts';
import { sayTold } from './told-in-english.ts';

/** The way past the gate: always there, never pushed, never without a reason. */
export function GateOverride({ data, actions, back }: { data: GateHeld; actions: GateActions; back: () => void }) {
  const [written, setWritten] = useState<string>();
  const reason = written ?? data.reason;
  const [isMissing, setMissing] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const isHide = data.action === 'hide';
  const submit = () => {
    if (isReason(reason)) return actions.override(reason.trim());
    setMissing(true);
    field.current?.focus();
  };
  return (
    <GateFrame
      icon={Lock}
      title={say(isHide ? 'gate.overrideTitleHide' : 'gate.overrideTitleDelete')}
      close={actions.close}
    >
      <div class="gate-body">
        <p>{say(data.isPictureRequired ? 'gate.overrideRequired' : 'gate.overrideText')}</p>
        {data.problem && (
          <Notice tone="late" icon={Lock} title={sayTold(data.problem.says)} isUrgent>
            <p>{sayTold(data.problem.whatToDo)}</p>
          </Notice>
        )}
        <div class="field">
          <label for="mj-reason">{say('gate.reason')}</label>
          <textarea
            class="input"
            id="mj-reason"
            rows={2}
            ref={field}
            value={reason}
            aria-invalid={isMissing ? 'true' : undefined}
            aria-describedby={isMissing ? 'mj-reason-error' : undefined}
            onInput={(event) => {
              setWritten(event.currentTarget.value);
              actions.writeReason(event.currentTarget.value);
              if (isReason(event.currentTarget.value)) setMissing(false);
            }}
          />
          {isMissing && (
            <p class="error" id="mj-reason-error" role="alert">
              <Icon of={Late} />
              <span>{say('gate.reasonError')}</span>
            </p>
          )}
        </div>
        <div class="actions">
          <button type="button" class="btn" onClick={submit}>
            {say(isHide ? 'gate.letHide' : 'gate.letDelete')}
          </button>
          <button type="button" class="btn quiet" onClick={back}>
            {say('back')}
          </button>
        </div>
      </div>
    </GateFrame>
  );
}
