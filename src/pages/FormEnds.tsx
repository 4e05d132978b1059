import { sayPage } from '../ui/words/page-words.ts';

interface Props {
  /** What is done with what was written. */
  save: string;
  isLocked?: boolean;
  close: () => void;
}

/** The two ends of a form that has been opened: it is saved, or left. */
export function FormEnds({ save, isLocked, close }: Props) {
  return (
    <p class="actions">
      <button type="submit" class="btn" aria-disabled={isLocked ? 'true' : undefined}>
        {save}
      </button>
      <button type="button" class="btn quiet" onClick={close}>
        {sayPage('cancel')}
      </button>
    </p>
  );
}
