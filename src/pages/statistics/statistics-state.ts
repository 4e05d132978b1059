import { type JournalDatabase, openJournal } from '../../journal/open-journal.ts';
import { policyInForce } from '../../policy/policy-in-force.ts';
import type { Settings } from '../../shared/settings.ts';
import type { Page, PageState } from '../open-page.tsx';
import { pageData } from '../page-data.ts';
import { readItems } from '../read-items.ts';
import { countStatistics, type Statistics } from './count-statistics.ts';
import type { StatisticsData } from './StatisticsView.tsx';

/** What the page knows between two drawings. */
interface StatisticsState extends PageState {
  db: JournalDatabase;
  statistics: Statistics;
  years: string[];
  /** Empty where all years are counted. */
  year: string;
}

/** Counts all years; each of them can then be chosen. */
export async function loadStatistics(settings: Settings): Promise<StatisticsState> {
  const db = await openJournal();
  const statistics = await count(db, settings, '');
  const years = [...new Set(statistics.months.map(({ month }) => month.slice(0, 4)))];
  return { settings, db, statistics, years, year: '' };
}

/** Counts one year, or all where it is empty. */
export async function chooseYear({ state, draw }: Page<StatisticsState>, year: string): Promise<void> {
  state.year = year;
  const statistics = await count(state.db, state.settings, year);
  // Another may have been chosen meanwhile.
  if (year === state.year) draw({ statistics, problem: undefined });
}

function count(db: JournalDatabase, settings: Settings, year: string): Promise<Statistics> {
  const terms = { policy: policyInForce(settings), settings, now: new Date() };
  return countStatistics(readItems(db), terms, year || undefined);
}

/** The state as the view shows it. */
export function describeStatistics(state: StatisticsState): StatisticsData {
  const { settings, statistics, years, year } = state;
  const policy = policyInForce(settings);
  const hasHours = [policy?.reply, policy?.removal].some((one) => one && !['asap', 'none'].includes(one.rule.kind));
  return { ...pageData(state), statistics, hasHours, years, year };
}
