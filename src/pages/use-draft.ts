import { useEffect, useRef, useState } from 'preact/hooks';
import { request } from '../shared/messages.ts';

/** Forgets what was being written under a name: it has been used, or thrown away. */
export function forgetDraft(about: string): void {
  void request('keep-draft', { about, answers: null });
}

/**
 * The answers of a form that has been opened, kept in the browser's memory until it is used or thrown away: a page that is
 * loaded again, or a save that fails, loses nothing.
 * @param about what the form is, and of what
 * @param fresh what stands in it where nothing has been written
 */
export function useDraft<Answers extends Record<string, string>>(
  about: string,
  fresh: Answers,
): { answers: Answers; change: (part: Partial<Record<keyof Answers, string>>) => void } {
  const [answers, setAnswers] = useState(fresh);
  const isWritten = useRef(false);
  useEffect(() => {
    void request('read-draft', { about }).then((kept) => {
      if (kept.ok && kept.value && !isWritten.current) setAnswers((now) => ({ ...now, ...kept.value }));
    });
  }, [about]);
  return {
    answers,
    change(part) {
      isWritten.current = true;
      const next = { ...answers, ...part };
      setAnswers(next);
      void request('keep-draft', { about, answers: next });
    },
  };
}
