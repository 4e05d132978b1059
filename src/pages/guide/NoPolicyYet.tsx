import { Info } from 'lucide';
import { Notice } from '../../ui/Notice.tsx';
import { sayGuide } from '../../ui/words/guide-words.ts';
import { DataPage } from '../DataPage.tsx';
import type { PageData } from '../page-data.ts';

/** The exercise follows the municipality's own guideline: before one is chosen there is nothing to follow. */
export function NoPolicyYet({ data }: { data: PageData }) {
  return (
    <DataPage data={data} current="guide" title={sayGuide('title')}>
      <Notice icon={Info} title={sayGuide('noPolicy')}>
        <p>{sayGuide('noPolicyText')}</p>
        <p>
          <a class="btn main" href={data.top.links.settings}>
            {sayGuide('toSettings')}
          </a>
        </p>
      </Notice>
    </DataPage>
  );
}
