import { Check } from 'lucide';
import { Notice } from '../../ui/Notice.tsx';
import { showTime } from '../../ui/show-time.ts';
import { sayHandover } from '../../ui/words/handover-words.ts';
import { SaveAgain } from '../SaveAgain.tsx';
import type { HandoverProps } from './handover-data.ts';

/** What was saved last and what to do with it. Stands above the steps, for after the last package there are none. */
export function SavedPackage({ data: { saved, now, folderHint: hint }, actions }: HandoverProps) {
  return (
    <output>
      {saved && (
        <Notice
          tone="done"
          icon={Check}
          title={sayHandover('saved', { name: saved.name, time: showTime(saved.at, now) })}
        >
          {hint && saved.way !== 'folder' && <p>{sayHandover('putIn', { hint })}</p>}
          <p>{sayHandover(`saved.${saved.way ?? 'file'}`)}</p>
          {saved.way !== 'folder' && <SaveAgain act={actions.saveAgain} />}
        </Notice>
      )}
    </output>
  );
}
