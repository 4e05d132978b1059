import type { Trouble } from '../page-data.ts';

/** Something expected that stops the work, in words for the moderator. */
export class Stopped extends Error {
  readonly whatToDo: string;

  constructor(says: string, whatToDo: string) {
    super(says);
    this.name = 'Stopped';
    this.whatToDo = whatToDo;
  }
}

const byName: Record<string, Trouble> = {
  NotFoundError: { says: 'Mappen finns inte längre. Inget är överlämnat.', whatToDo: 'Välj mappen igen.' },
  NotAllowedError: {
    says: 'Webbläsaren släpper inte in oss i mappen. Inget är överlämnat.',
    whatToDo: 'Välj mappen igen, eller spara paketet som fil.',
  },
  NoModificationAllowedError: {
    says: 'Det går inte att skriva i mappen. Inget är överlämnat.',
    whatToDo: 'Stäng filer som är öppna i mappen, eller välj en annan.',
  },
  QuotaExceededError: {
    says: 'Disken är full. Inget är överlämnat.',
    whatToDo: 'Frigör plats eller välj en annan mapp, och spara igen.',
  },
};

/** What to tell the moderator of an error: our own words, the browser's names translated, else the error's message. */
export function explainTrouble(error: unknown): Trouble {
  if (error instanceof Stopped) return { says: error.message, whatToDo: error.whatToDo };
  const known = error instanceof DOMException ? byName[error.name] : undefined;
  if (known) return known;
  return {
    says: error instanceof Error ? error.message : String(error),
    whatToDo: 'Inget paket har lämnats över. Det som är sparat i journalen finns kvar.',
  };
}
