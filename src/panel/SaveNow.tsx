import { say } from '../ui/words/panel-words.ts';
import { NeedsGesture } from './NeedsGesture.tsx';
import type { OpenComment } from './open-data.ts';
import { SaveButton } from './SaveButton.tsx';

interface SaveNowProps {
  /** What is known of the comment that evidence is saved of. */
  of: Partial<Pick<OpenComment, 'isSaving' | 'needsGesture' | 'isWithoutPicture' | 'problem'>>;
  commandKey: string;
  isAgain?: boolean;
  save: () => void;
  saveRedrawn: () => void;
  saveText: (reason: string) => void;
}

/** The button that saves evidence, and what to do where the browser wants a gesture before it gives a picture. */
export function SaveNow({ of, commandKey, isAgain, save, saveRedrawn, saveText }: SaveNowProps) {
  const { isSaving = false, needsGesture, isWithoutPicture, problem } = of;
  const label = isWithoutPicture ? 'saveWithoutPicture' : isAgain ? 'saveAgain' : 'saveEvidence';
  return (
    <>
      <SaveButton
        isSaving={isSaving}
        commandKey={isWithoutPicture ? undefined : commandKey}
        label={say(label)}
        save={save}
      />
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
