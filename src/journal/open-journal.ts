import { type IDBPDatabase, openDB } from 'idb';
import { JournalUnavailable } from './journal-error.ts';
import type { JournalSchema } from './journal-schema.ts';
import { type Migration, migrations } from './migrations.ts';

export type JournalDatabase = IDBPDatabase<JournalSchema>;

export interface OpenOptions {
  /** Milliseconds before opening counts as failed: a blocked upgrade may never settle. */
  timeout?: number;
  steps?: readonly Migration[];
}

const elsewhere = 'Journalen är öppen i en annan flik med en äldre version. Stäng de andra flikarna och försök igen.';
const slow = 'Journalen svarar inte än. Vänta en stund och försök igen. Om det inte hjälper: starta om webbläsaren.';

/** Why the browser refused, in words that say what to do. */
function sayWhy(error: unknown): string {
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  if (name === 'VersionError') {
    return 'Journalen är skriven av en nyare version av tillägget. Uppdatera tillägget; inget har ändrats i journalen.';
  }
  if (name === 'InvalidStateError' || name === 'SecurityError') {
    return 'Webbläsaren låter inte tillägget spara här. Använd ett vanligt fönster, inte ett privat, och låt webbläsaren spara historik.';
  }
  if (name === 'QuotaExceededError') return 'Datorns disk är full. Frigör utrymme och försök igen.';
  return 'Journalen gick inte att öppna. Starta om webbläsaren. Om det inte hjälper: läs in din senaste säkerhetskopia.';
}

function openStores(name: string, steps: readonly Migration[], blocked: () => void): Promise<JournalDatabase> {
  return openDB<JournalSchema>(name, steps.length, {
    blocked,
    async upgrade(db, from, _to, transaction) {
      for (const step of steps.slice(from)) await step(db, transaction);
    },
    blocking(_from, _to, event) {
      (event.target as IDBDatabase).close();
    },
  });
}

/**
 * Opens the journal, and lays its stores where there is none. Another page that asks for a newer version gets it: this
 * connection then closes itself, and the caller opens again. Throws `JournalUnavailable`.
 */
export async function openJournal(name = 'modereringsjournalen', options: OpenOptions = {}): Promise<JournalDatabase> {
  const { timeout = 10_000, steps = migrations } = options;
  let isLate = false;
  let why = slow;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const waiting = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      isLate = true;
      reject(new JournalUnavailable(why));
    }, timeout);
  });
  try {
    const opening = openStores(name, steps, () => {
      why = elsewhere;
    });
    opening.then(
      (db) => isLate && db.close(),
      () => undefined,
    );
    return await Promise.race([opening, waiting]);
  } catch (error) {
    throw error instanceof JournalUnavailable ? error : new JournalUnavailable(sayWhy(error), error);
  } finally {
    clearTimeout(timer);
  }
}
