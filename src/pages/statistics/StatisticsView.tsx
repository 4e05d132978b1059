import { Choice, Part } from '../../ui/Field.tsx';
import { showNumber } from '../../ui/show-number.ts';
import { showLength, showMonth } from '../../ui/show-time.ts';
import { sayPage } from '../../ui/words/page-words.ts';
import { sayStatistics } from '../../ui/words/statistics-words.ts';
import { DataPage } from '../DataPage.tsx';
import type { PageData } from '../page-data.ts';
import type { MonthCount, Statistics } from './count-statistics.ts';
import { MonthChart } from './MonthChart.tsx';

export interface StatisticsData extends PageData {
  statistics: Statistics;
  /** False where the policy sets no hours: then nothing can be overdue. */
  hasHours: boolean;
  years: string[];
  /** Empty where all years are counted. */
  year: string;
}

interface StatisticsProps {
  data: StatisticsData;
  actions: { chooseYear(year: string): void };
}

function Figures({ statistics, hasHours }: { statistics: Statistics; hasHours: boolean }) {
  const { medianReply } = statistics;
  const counts = ['opened', 'removed', 'answered', 'forwarded', 'none', 'open'] as const;
  return (
    <dl class="figures">
      {counts.map((name) => (
        <div key={name}>
          <dt>{sayStatistics(name)}</dt>
          <dd class="num">{showNumber(statistics[name])}</dd>
        </div>
      ))}
      <div>
        <dt>{sayStatistics('overdue')}</dt>
        <dd class="num">{hasHours ? showNumber(statistics.overdue) : '–'}</dd>
      </div>
      <div>
        <dt>{sayStatistics('medianReply')}</dt>
        <dd class="num">{medianReply === undefined ? '–' : showLength(medianReply)}</dd>
      </div>
    </dl>
  );
}

function Months({ rows }: { rows: readonly MonthCount[] }) {
  const counts = ['opened', 'removed', 'answered', 'overdue'] as const;
  return (
    <div class="table-wrap">
      <table class="stack">
        <thead>
          <tr>
            <th scope="col">{sayStatistics('month')}</th>
            <th scope="col">{sayStatistics('channel')}</th>
            {counts.map((name) => (
              <th scope="col" class="num-col" key={name}>
                {sayStatistics(name)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={`${row.month} ${row.platform} ${row.channel}`}>
              <th scope="row">{showMonth(new Date(`${row.month}-15T12:00:00Z`))}</th>
              <td data-is={sayStatistics('channel')}>
                {row.channel}, {sayPage(row.platform)}
              </td>
              {counts.map((name) => (
                <td class="num-col num" key={name} data-is={sayStatistics(name)}>
                  {showNumber(row[name])}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** How the work has gone, in counts alone (HAL-30): no person can be read out of them. */
export function StatisticsView({ data, actions }: StatisticsProps) {
  const { statistics, hasHours, years, year } = data;
  return (
    <DataPage data={data} current="statistics" title={sayStatistics('title')} summary={sayStatistics('summary')}>
      <div class="one-field">
        <Choice
          label={sayStatistics('year')}
          value={year}
          options={[{ value: '', text: sayStatistics('allYears') }, ...years.map((one) => ({ value: one, text: one }))]}
          change={actions.chooseYear}
        />
      </div>
      <output class="hidden">
        {sayStatistics('shown', { year: year || sayStatistics('allYears'), n: statistics.opened })}
      </output>
      <Figures statistics={statistics} hasHours={hasHours} />
      <p class="prose small soft">{sayStatistics(hasHours ? 'byPolicy' : 'noHours')}</p>
      {statistics.opened === 0 && <p class="prose">{sayStatistics('empty')}</p>}
      {statistics.months.length > 0 && (
        <Part id="months" title={sayStatistics('byMonth')}>
          <MonthChart rows={statistics.months} />
          <Months rows={statistics.months} />
          <p class="prose small soft">{sayStatistics('few')}</p>
        </Part>
      )}
    </DataPage>
  );
}
