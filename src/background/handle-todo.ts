import type { PageRequests } from '../shared/messages.ts';
import { succeed } from '../shared/result.ts';
import type { Handlers } from './answer-requests.ts';
import { askSchemas } from './ask-schemas.ts';
import { finishTodo } from './finish-todo.ts';
import { journalOfProfile } from './journal-of-profile.ts';
import { checked } from './parse-ask.ts';
import { readSettings } from './settings.ts';
import { spreadChange } from './spread-change.ts';

/** Ticking off what is done by saying so. */
export const handleTodo = {
  'finish-todo': checked(askSchemas['finish-todo'], async ({ id }) => {
    await finishTodo(await journalOfProfile(), await readSettings(), id);
    spreadChange();
    return succeed(null);
  }),
} satisfies Partial<Handlers<keyof PageRequests>>;
