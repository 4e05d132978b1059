import type { InterfaceLanguage } from '../../shared/say-in.ts';
import { PageFrame } from '../../ui/PageFrame.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import type { PageTopProps } from '../../ui/PageTop.tsx';
import { setLanguage } from '../../ui/say.ts';
import { sayUnknownPage } from './unknown-page-words.ts';

interface Props {
  language: InterfaceLanguage;
  top: Pick<PageTopProps, 'links' | 'who'>;
  /** False before a policy is chosen: then the way leads to the settings first. */
  isSetUp: boolean;
}

/** Says that the page in front is none of ours, and where to go. */
export function UnknownPageView({ language, top, isSetUp }: Props) {
  setLanguage(language);
  const { journal, settings } = top.links;
  return (
    <PageFrame language={language} current={undefined} {...top}>
      <PageHead title={sayUnknownPage('title')} />
      <div class="body aside-page">
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
    </PageFrame>
  );
}
