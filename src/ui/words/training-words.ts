import { sayFrom } from '../say.ts';

/** The moderator's own training (NYK-11). */
export const trainingWords = {
  sv: {
    field: 'Utbildning genomförd',
    help: 'Dagen, till exempel 2026-11-12. Den står bara i den här webbläsaren.',
    wrong: 'Skriv en dag som har varit, till exempel 2026-11-12.',
    done: 'Utbildning genomförd {day}',
    asked: 'Riktlinjerna säger:',
    missing: 'Ingen dag är antecknad för dig.',
    write: 'Skriv in dagen',
  },
  en: {
    field: 'Training done',
    help: 'The day, for example 2026-11-12. It stands in this browser only.',
    wrong: 'Write a day that has been, for example 2026-11-12.',
    done: 'Training done {day}',
    asked: 'The guideline says:',
    missing: 'No day is noted for you.',
    write: 'Write the day',
  },
};

export const sayTraining = sayFrom(trainingWords);
