import { showMonth, showShortMonth } from '../../ui/show-time.ts';
import { useNarrow } from '../../ui/use-narrow.ts';
import { sayStatistics } from '../../ui/words/statistics-words.ts';
import type { MonthCount } from './count-statistics.ts';

const most = 12;
const height = 160;

interface Month {
  month: string;
  opened: number;
  overdue: number;
}

/** Sums the channels of each of the last twelve months, the oldest first. A month when nothing happened has its place too. */
function monthsOf(rows: readonly MonthCount[]): Month[] {
  const sums = new Map<string, Month>();
  for (const { month, opened, overdue } of rows) {
    const sum = sums.get(month) ?? { month, opened: 0, overdue: 0 };
    sums.set(month, { month, opened: sum.opened + opened, overdue: sum.overdue + overdue });
  }
  const [first, last] = [rows.at(-1)?.month, rows[0]?.month];
  const months: Month[] = [];
  for (let month = last; month && first && month >= first && months.length < most; month = before(month)) {
    months.unshift(sums.get(month) ?? { month, opened: 0, overdue: 0 });
  }
  return months;
}

/** The month before one as YYYY-MM. */
function before(month: string): string {
  const at = middleOf(month);
  at.setUTCMonth(at.getUTCMonth() - 1);
  return at.toISOString().slice(0, 7);
}

const middleOf = (month: string) => new Date(`${month}-15T12:00:00Z`);

/**
 * Two bars a month: what was opened, and what of it was overdue (hatched, so that no colour is needed). Narrow enough that
 * twelve months fit into the smallest window: nothing has to be scrolled aside.
 */
export function MonthChart({ rows }: { rows: readonly MonthCount[] }) {
  const isNarrow = useNarrow();
  const [step, bar] = isNarrow ? [22, 9] : [48, 18];
  const months = monthsOf(rows);
  const width = months.length * step;
  const top = Math.max(1, ...months.map(({ opened }) => opened));
  const length = (count: number) => (count / top) * (height - 24);
  const said = months.map(({ month, opened, overdue }) =>
    sayStatistics('chartMonth', { month: showMonth(middleOf(month)), opened, overdue }),
  );
  return (
    <figure class="chart">
      <svg
        viewBox={`0 0 ${width} ${height + 40}`}
        width={width}
        height={height + 40}
        role="img"
        aria-label={`${sayStatistics('chart')} ${said.join(' ')}`}
      >
        <defs>
          <pattern id="late" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect width="6" height="6" class="chart-ground" />
            <rect width="3" height="6" class="chart-late" />
          </pattern>
        </defs>
        {months.map(({ month, opened, overdue }, at) => (
          <g key={month} transform={`translate(${at * step + (step - 2 * bar - 2) / 2} 0)`}>
            <text x={bar / 2} y={height - length(opened) - 6} text-anchor="middle">
              {opened}
            </text>
            <rect x={0} y={height - length(opened)} width={bar} height={length(opened)} class="chart-bar" />
            {overdue > 0 && (
              <>
                <text x={bar * 1.5 + 2} y={height - length(overdue) - 6} text-anchor="middle">
                  {overdue}
                </text>
                <rect
                  x={bar + 2}
                  y={height - length(overdue)}
                  width={bar}
                  height={length(overdue)}
                  fill="url(#late)"
                  class="chart-edge"
                />
              </>
            )}
            <text x={bar + 1} y={height + 18} text-anchor="middle">
              {showShortMonth(middleOf(month)).slice(0, isNarrow ? 1 : undefined)}
            </text>
            {(at === 0 || month.endsWith('-01')) && (
              <text x={at === 0 ? 0 : bar + 1} y={height + 34} text-anchor={at === 0 ? 'start' : 'middle'}>
                {month.slice(0, 4)}
              </text>
            )}
          </g>
        ))}
        <line x1={0} x2={width} y1={height} y2={height} class="chart-edge" />
      </svg>
      <figcaption class="small soft">{sayStatistics('chartKey')}</figcaption>
    </figure>
  );
}
