import type { Settings } from '../../shared/settings.ts';
import { askBackground } from '../ask-background.ts';

let waiting: Settings | undefined;
let running: Promise<Settings> | undefined;

/**
 * Saves settings, one writing at a time: what is changed while one is written is written after it, the latest only.
 * @returns what is in force when all that has been changed is saved; throws the background's words where it refuses
 */
export function saveSettings(settings: Settings): Promise<Settings> {
  waiting = settings;
  running ??= write(settings).finally(() => {
    running = undefined;
  });
  return running;
}

/** True while something is not saved yet, and so is newer than what is stored. */
export function isSaving(): boolean {
  return running !== undefined;
}

/** When what has been changed so far is saved, or could not be. */
export async function settingsAreSaved(): Promise<void> {
  await running?.catch(() => undefined);
}

async function write(settings: Settings): Promise<Settings> {
  let inForce = settings;
  while (waiting) {
    const next = waiting;
    waiting = undefined;
    inForce = await askBackground('write-settings', { settings: next });
  }
  return inForce;
}
