import { render } from 'preact';
import { type JournalDatabase, openJournal } from '../../journal/open-journal.ts';
import type { Settings } from '../../shared/settings.ts';
import '../../ui/ui.css';
import './statistics.css';
import { policyInForce } from '../../policy/policy-in-force.ts';
import { askBackground } from '../ask-background.ts';
import { pageTop } from '../page-top.ts';
import { readItems } from '../read-items.ts';
import { sayFault } from '../say-fault.ts';
import { countStatistics, type Statistics } from './count-statistics.ts';
import { StatisticsView } from './StatisticsView.tsx';

let db: JournalDatabase | undefined;
let settings: Settings | undefined;
let statistics: Statistics | undefined;
let years: string[] = [];
let year = '';
let problem: string | undefined;

function draw(): void {
  const policy = settings && policyInForce(settings);
  const hasHours = [policy?.reply, policy?.removal].some((one) => one && !['asap', 'none'].includes(one.rule.kind));
  const top = settings ? pageTop(settings) : { links: { journal: '', handover: '', settings: '' }, who: '' };
  render(
    <StatisticsView
      language={settings?.language ?? 'sv'}
      top={top}
      problem={problem}
      statistics={statistics}
      hasHours={hasHours}
      years={years}
      year={year}
      chooseYear={(chosen) => {
        year = chosen;
        count().catch(showProblem);
      }}
    />,
    document.body,
  );
}

async function count(): Promise<void> {
  if (!db || !settings) return;
  const terms = { policy: policyInForce(settings), settings, now: new Date() };
  statistics = await countStatistics(readItems(db), terms, year || undefined);
  if (!year) years = [...new Set(statistics.months.map(({ month }) => month.slice(0, 4)))];
  draw();
}

function showProblem(error: unknown): void {
  console.error('modereringsjournalen: statistics page', error);
  problem = sayFault(error);
  draw();
}

async function start(): Promise<void> {
  [settings, db] = await Promise.all([askBackground('read-settings', null), openJournal()]);
  await count();
}

draw();
start().catch(showProblem);
