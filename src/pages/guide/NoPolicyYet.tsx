import { Info } from 'lucide';
import type { InterfaceLanguage } from '../../shared/say-in.ts';
import { Notice } from '../../ui/Notice.tsx';
import { PageFrame } from '../../ui/PageFrame.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import type { PageTopProps } from '../../ui/PageTop.tsx';
import { setLanguage } from '../../ui/say.ts';
import { sayGuide } from '../../ui/words/guide-words.ts';

/** The exercise follows the municipality's own guideline: before one is chosen there is nothing to follow. */
export function NoPolicyYet({
  language,
  top,
}: {
  language: InterfaceLanguage;
  top: Pick<PageTopProps, 'links' | 'who'>;
}) {
  setLanguage(language);
  return (
    <PageFrame language={language} current={undefined} {...top}>
      <PageHead title={sayGuide('title')} />
      <div class="body">
        <Notice icon={Info} title={sayGuide('noPolicy')}>
          <p>{sayGuide('noPolicyText')}</p>
          <p>
            <a class="btn main" href={top.links.settings}>
              {sayGuide('toSettings')}
            </a>
          </p>
        </Notice>
      </div>
    </PageFrame>
  );
}
