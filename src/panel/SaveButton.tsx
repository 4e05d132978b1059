import { Focus } from 'lucide';
import { Icon } from '../ui/Icon.tsx';
import { say } from '../ui/words/panel-words.ts';

interface SaveButtonProps {
  isSaving: boolean;
  commandKey: string | undefined;
  label: string;
  save: () => void;
}

/** The one filled button: saves the evidence. While it saves it stays in place and says so. */
export function SaveButton({ isSaving, commandKey, label, save }: SaveButtonProps) {
  return (
    <button
      type="button"
      class="btn main wide"
      aria-disabled={isSaving ? 'true' : undefined}
      onClick={() => (isSaving ? undefined : save())}
    >
      <Icon of={Focus} />
      {isSaving ? say('saving') : label} {commandKey && !isSaving && <kbd>{commandKey}</kbd>}
    </button>
  );
}
