import { benchDeadlines } from './deadlines.ts';
import { benchEvidence } from './evidence.ts';
import { benchHandover } from './handover.ts';
import { benchHints } from './hints.ts';
import { benchJournal } from './journal.ts';
import { benchWatch } from './watch.ts';

/** Every benchmark, by the word that picks it: `npm run bench -- watch`. Without a word all are run. */
const benches: Record<string, () => Promise<string[]>> = {
  deadlines: benchDeadlines,
  evidence: benchEvidence,
  handover: benchHandover,
  hints: benchHints,
  journal: benchJournal,
  watch: benchWatch,
};

const asked = process.argv.slice(2);
for (const name of asked.length > 0 ? asked : Object.keys(benches)) {
  const bench = benches[name];
  if (!bench) throw new Error(`No benchmark ${name}; there are ${Object.keys(benches).join(', ')}`);
  console.log(`\n${name}`);
  for (const line of await bench()) console.log(`  ${line}`);
}
