import { Focus } from 'lucide';
import { Notice } from '../ui/Notice.tsx';
import { Rich } from '../ui/Rich.tsx';
import { say } from '../ui/words/panel-words.ts';
import { ReasonForm } from './ReasonForm.tsx';

interface NeedsGestureProps {
  commandKey: string;
  saveRedrawn: () => void;
  /** Set where no picture could be had at all. */
  saveText: ((reason: string) => void) | undefined;
}

/** The browser gave no screenshot: where it waits for a gesture, which one; and the ways without it. */
export function NeedsGesture({ commandKey, saveRedrawn, saveText }: NeedsGestureProps) {
  return (
    <Notice tone="soon" icon={Focus} title={say(saveText ? 'notTakenTitle' : 'gestureTitle')} isUrgent={!saveText}>
      {!saveText && (
        <p>
          <Rich text={say(commandKey ? 'gestureText' : 'gestureIcon')} values={{ key: commandKey }} />
        </p>
      )}
      <button type="button" class="btn quiet" onClick={saveRedrawn}>
        {say('saveRedrawn')}
      </button>
      {saveText && <ReasonForm label={say('textOnlyReason')} sends={say('saveTextOnly')} send={saveText} />}
    </Notice>
  );
}
