import { useEffect, useRef, useState } from 'preact/hooks';

/** What is half written and has a name, until it is used or thrown away. */
export interface Drafts {
  read(about: string): Promise<Record<string, string> | undefined>;
  keep(about: string, answers: Readonly<Record<string, string>>): void;
  forget(about: string): void;
}

/**
 * The answers of a form that has been opened, kept until it is used or thrown away: a page that is loaded again, or a save
 * that fails, loses nothing.
 * @param about what the form is, and of what
 * @param fresh what stands in it where nothing has been written
 */
export function useDraft<Answers extends Record<string, string>>(
  drafts: Drafts,
  about: string,
  fresh: Answers,
): { answers: Answers; change: (part: Partial<Record<keyof Answers, string>>) => void } {
  const [answers, setAnswers] = useState(fresh);
  const isWritten = useRef(false);
  useEffect(() => {
    void drafts.read(about).then((kept) => {
      if (kept && !isWritten.current) setAnswers((now) => ({ ...now, ...kept }));
    });
  }, [drafts, about]);
  return {
    answers,
    change(part) {
      isWritten.current = true;
      const next = { ...answers, ...part };
      setAnswers(next);
      drafts.keep(about, next);
    },
  };
}
