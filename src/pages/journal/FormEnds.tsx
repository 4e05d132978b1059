import { sayPage } from '../../ui/words/page-words.ts';

/** The two ends of a form about an item: it is saved, or left. */
export function FormEnds({ save, close }: { save: string; close: () => void }) {
  return (
    <p class="actions">
      <button type="submit" class="btn">
        {save}
      </button>
      <button type="button" class="btn quiet" onClick={close}>
        {sayPage('cancel')}
      </button>
    </p>
  );
}
