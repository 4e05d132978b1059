import { Focus } from 'lucide';
import { Icon } from '../ui/Icon.tsx';
import { say } from '../ui/words/panel-words.ts';
import { NeedsGesture } from './NeedsGesture.tsx';
import type { OpenComment } from './open-data.ts';

interface SaveNowProps {
  /** What is known of the comment that evidence is saved of. */
  of: Partial<Pick<OpenComment, 'isSaving' | 'needsGesture' | 'isWithoutPicture' | 'problem'>>;
  commandKey: string;
  isAgain?: boolean;
  save: () => void;
  saveRedrawn: () => void;
  saveText: (reason: string) => void;
}

/**
 * The one filled button, which saves evidence, and what to do where the browser wants a gesture before it gives a picture.
 * While it saves the button stays in its place and says so.
 */
export function SaveNow({ of, commandKey, isAgain, save, saveRedrawn, saveText }: SaveNowProps) {
  const { isSaving, needsGesture, isWithoutPicture, problem } = of;
  const label = isWithoutPicture ? 'saveWithoutPicture' : isAgain ? 'saveAgain' : 'saveEvidence';
  return (
    <>
      <button
        type="button"
        class="btn main wide"
        aria-disabled={isSaving ? 'true' : undefined}
        onClick={() => (isSaving ? undefined : save())}
      >
        <Icon of={Focus} />
        {say(isSaving ? 'saving' : label)} {commandKey && !isWithoutPicture && !isSaving && <kbd>{commandKey}</kbd>}
      </button>
      {needsGesture && !isWithoutPicture && (
        <NeedsGesture
          commandKey={commandKey}
          saveRedrawn={saveRedrawn}
          saveText={problem?.canSaveText ? saveText : undefined}
        />
      )}
    </>
  );
}
