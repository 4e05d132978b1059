import { showTime } from '../../ui/show-time.ts';
import { sayHandover } from '../../ui/words/handover-words.ts';
import { sayPage } from '../../ui/words/page-words.ts';
import { SavedNotice } from '../SavedNotice.tsx';
import type { HandoverProps } from './handover-data.ts';

/** What was saved last and what to do with it. Stands above the steps, for after the last package there are none. */
export function SavedPackage({ data: { saved, now, folderHint: hint }, actions }: HandoverProps) {
  const isFile = saved?.way !== 'folder';
  return (
    <SavedNotice
      title={saved && sayHandover('saved', { name: saved.name, time: showTime(saved.at, now) })}
      saveAgain={isFile && actions.saveAgain}
    >
      {hint && isFile && <p>{sayPage('putIn', { hint })}</p>}
      <p>{sayHandover(`saved.${saved?.way ?? 'file'}`)}</p>
    </SavedNotice>
  );
}
