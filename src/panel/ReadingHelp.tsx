import { say } from '../ui/words/panel-words.ts';
import type { PanelData } from './panel-data.ts';
import type { ToolActions } from './tool-data.ts';

/** What can be done where the page is not read right. Folded away where nothing says that it is not. */
export function ReadingHelp({ data, actions }: { data: PanelData; actions: ToolActions }) {
  return (
    <details class="reading-help" open={data.warnings.length > 0 || data.reportSaved}>
      <summary>{say('readingHelp')}</summary>
      <p class="small soft">{say('pointOutText')}</p>
      <button type="button" class="btn" onClick={actions.pointOut}>
        {say('pointOut')}
      </button>
      <p class="small soft">{say('learnWhy')}</p>
      <button type="button" class="btn" onClick={actions.learnButton}>
        {say('learnButton')}
      </button>
      <p class="small soft">{say('reportText')}</p>
      <button type="button" class="btn" onClick={actions.saveReport}>
        {say('makeReport')}
      </button>
      <p class="small" role="status">
        {data.reportSaved && say('reportSaved')}
      </p>
    </details>
  );
}
