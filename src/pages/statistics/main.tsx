import '../../ui/ui.css';
import './statistics.css';
import { sayStatistics } from '../../ui/words/statistics-words.ts';
import { openPage } from '../open-page.tsx';
import { StatisticsView } from './StatisticsView.tsx';
import { chooseYear, describeStatistics, loadStatistics } from './statistics-state.ts';

openPage({
  name: 'statistics',
  title: () => sayStatistics('title'),
  load: loadStatistics,
  open(page) {
    const actions = { chooseYear: (year: string) => page.run(chooseYear(page, year)) };
    return () => <StatisticsView data={describeStatistics(page.state)} actions={actions} />;
  },
});
