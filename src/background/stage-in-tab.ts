import * as v from 'valibot';
import type { Stage } from '../evidence/photograph.ts';
import { askTab } from '../shared/messages.ts';
import { frameSchema } from './ask-schemas.ts';

/** A tab that has not answered after so long will not: it is hidden, frozen or gone. Milliseconds. */
const patience = 4_000;

/** The page of one tab, as the camera needs it. What it answers comes from a process that is not ours and is checked. */
export function stageInTab(tabId: number): Stage {
  return {
    async show(part) {
      const late = new Promise<undefined>((resolve) => setTimeout(resolve, patience));
      const answer = await Promise.race([askTab(tabId, 'show-part', { part }), late]);
      const read = v.safeParse(frameSchema, answer);
      return read.success ? read.output : undefined;
    },
  };
}
