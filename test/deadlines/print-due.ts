import { dueAt, ruleById } from '../../src/deadlines/due-at.ts';
import cases from './cases.json' with { type: 'json' };

/** Prints what `dueAt` says of each case. The test runs it under several settings of the computer's zone. */
const due = cases.map(({ rule, from }) => {
  const found = ruleById[rule];
  return found ? dueAt(found, new Date(from))?.toISOString() : undefined;
});
console.log(JSON.stringify({ zone: new Intl.DateTimeFormat().resolvedOptions().timeZone, due }));
