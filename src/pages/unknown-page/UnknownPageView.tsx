import { sayUnknownPage } from '../../ui/words/unknown-page-words.ts';
import { DataPage } from '../DataPage.tsx';
import type { PageData } from '../page-data.ts';

interface UnknownPageData extends PageData {
  /** False before a policy is chosen: then the way leads to the settings first. */
  isSetUp: boolean;
}

/** Says that the page in front is none of ours, and where to go. */
export function UnknownPageView({ data }: { data: UnknownPageData }) {
  const { isSetUp, top } = data;
  const { journal, settings } = top.links;
  return (
    <DataPage data={data} current="unknown-page" title={sayUnknownPage('title')}>
      <div class="aside-page">
        <p>{sayUnknownPage(isSetUp ? 'text' : 'setUpText')}</p>
        {isSetUp && <p class="soft">{sayUnknownPage('reload')}</p>}
        <p class="actions">
          <a class={`btn${isSetUp ? ' main' : ''}`} href={journal}>
            {sayUnknownPage('toJournal')}
          </a>
          <a class={`btn${isSetUp ? '' : ' main'}`} href={settings}>
            {sayUnknownPage('toSettings')}
          </a>
        </p>
      </div>
    </DataPage>
  );
}
