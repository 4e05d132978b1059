import type { InterfaceLanguage } from '../../shared/say-in.ts';
import { Choice, Part } from '../../ui/Field.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { PageFrame } from '../../ui/PageFrame.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import type { PageTopProps } from '../../ui/PageTop.tsx';
import { setLanguage } from '../../ui/say.ts';
import { showNumber } from '../../ui/show-number.ts';
import { showLength, showMonth } from '../../ui/show-time.ts';
import { Late } from '../../ui/signs.ts';
import { sayPage } from '../../ui/words/page-words.ts';
import { sayStatistics } from '../../ui/words/statistics-words.ts';
import type { MonthCount, Statistics } from './count-statistics.ts';
import { MonthChart } from './MonthChart.tsx';

export interface StatisticsProps {
  language: InterfaceLanguage;
  top: Pick<PageTopProps, 'links' | 'who'>;
  problem?: string | undefined;
  /** Undefined while the journal is being read. */
  statistics?: Statistics | undefined;
  /** False where the policy sets no hours: then nothing can be overdue. */
  hasHours: boolean;
  years: string[];
  year: string;
  chooseYear(year: string): void;
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
export function StatisticsView({
  language,
  top,
  problem,
  statistics,
  hasHours,
  years,
  year,
  chooseYear,
}: StatisticsProps) {
  setLanguage(language);
  return (
    <PageFrame language={language} current="statistics" {...top}>
      <PageHead title={sayStatistics('title')} summary={sayStatistics('summary')} />
      <div class="body">
        {problem && (
          <Notice tone="late" icon={Late} title={sayStatistics('failed')} isUrgent>
            <p>{problem}</p>
          </Notice>
        )}
        {!statistics && !problem && <p class="soft">{sayStatistics('counting')}</p>}
        {statistics && (
          <>
            <div class="one-field">
              <Choice
                label={sayStatistics('year')}
                value={year}
                options={[
                  { value: '', text: sayStatistics('allYears') },
                  ...years.map((one) => ({ value: one, text: one })),
                ]}
                change={chooseYear}
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
          </>
        )}
      </div>
    </PageFrame>
  );
}
