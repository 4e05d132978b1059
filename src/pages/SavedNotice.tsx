import { Check } from 'lucide';
import type { ComponentChildren } from 'preact';
import { Notice } from '../ui/Notice.tsx';
import { sayPage } from '../ui/words/page-words.ts';

interface Props {
  /** What was saved; nothing is shown where nothing was. */
  title: string | undefined;
  /** The way back where the browser asked where to put the file and was told no, or was not allowed to save it. */
  saveAgain?: (() => void) | false;
  children: ComponentChildren;
}

/** A file was saved, and what to do with it. */
export function SavedNotice({ title, saveAgain, children }: Props) {
  return (
    <output>
      {title && (
        <Notice tone="done" icon={Check} title={title}>
          {children}
          {saveAgain && (
            <p>
              {sayPage('fileMissing')}{' '}
              <button type="button" class="btn quiet" onClick={saveAgain}>
                {sayPage('saveAgain')}
              </button>
            </p>
          )}
        </Notice>
      )}
    </output>
  );
}
