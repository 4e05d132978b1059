import { useRef, useState } from 'preact/hooks';
import { isReason } from '../shared/is-reason.ts';
import { Icon } from '../ui/Icon.tsx';
import { Late } from '../ui/signs.ts';
import { say } from '../ui/words/panel-words.ts';

/** No picture could be had: text, sender and link alone, with the reason why. */
export function TextOnly({ save }: { save: (reason: string) => void }) {
  const [reason, setReason] = useState('');
  const [isMissing, setMissing] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const submit = () => {
    if (isReason(reason)) return save(reason.trim());
    setMissing(true);
    field.current?.focus();
  };
  return (
    <div class="field">
      <label for="mj-text-only">{say('textOnlyReason')}</label>
      <input
        class="input"
        id="mj-text-only"
        value={reason}
        aria-invalid={isMissing ? 'true' : undefined}
        aria-describedby={isMissing ? 'mj-text-only-error' : undefined}
        ref={field}
        onInput={(event) => {
          setReason(event.currentTarget.value);
          if (isReason(event.currentTarget.value)) setMissing(false);
        }}
      />
      {isMissing && (
        <p class="error" id="mj-text-only-error" role="alert">
          <Icon of={Late} />
          <span>{say('gate.reasonError')}</span>
        </p>
      )}
      <button type="button" class="btn alone" onClick={submit}>
        {say('saveTextOnly')}
      </button>
    </div>
  );
}
