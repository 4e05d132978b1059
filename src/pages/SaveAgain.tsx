import { sayPage } from '../ui/words/page-words.ts';

/** The way back where the browser asked where to put a file and was told no, or was not allowed to save it. */
export function SaveAgain({ act }: { act: () => void }) {
  return (
    <p>
      {sayPage('fileMissing')}{' '}
      <button type="button" class="btn quiet" onClick={act}>
        {sayPage('saveAgain')}
      </button>
    </p>
  );
}
