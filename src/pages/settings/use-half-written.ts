import { useState } from 'preact/hooks';

/**
 * What stands in a field that is not saved while it is half written. When what is saved changes elsewhere (IT, another tab),
 * that stands there.
 * @param saved the field as it is saved
 * @returns the text, and how to write another: `saves` is what becomes saved by it, left out where nothing is
 */
export function useHalfWritten(saved: string): [text: string, write: (text: string, saves?: string) => void] {
  const [draft, setDraft] = useState({ text: saved, saved });
  return [draft.saved === saved ? draft.text : saved, (text, saves = saved) => setDraft({ text, saved: saves })];
}
