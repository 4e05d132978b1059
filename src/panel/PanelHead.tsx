import {
  ArrowLeftFromLine,
  ArrowRightFromLine,
  BookText,
  Check,
  CircleQuestionMark,
  Eye,
  FoldHorizontal,
  Keyboard,
  PanelLeft,
  PanelRight,
  UnfoldHorizontal,
  User,
} from 'lucide';
import { Brand } from '../ui/Brand.tsx';
import { Icon } from '../ui/Icon.tsx';
import { say } from '../ui/words/panel-words.ts';
import type { PanelActions } from './panel-actions.ts';
import type { PanelData } from './panel-data.ts';

/** Whose rules these are, and the ways out of the panel. */
export function PanelHead({
  data,
  actions,
  isKeysUp,
  showKeys,
}: {
  data: PanelData;
  actions: PanelActions;
  isKeysUp: boolean;
  showKeys: () => void;
}) {
  return (
    <header class="panel-head">
      <Brand />
      <h2>{data.municipality || say('nameInHead')}</h2>
      {data.policyTitle && (
        <p class="small soft" lang="sv">
          {data.policyTitle}
        </p>
      )}
      <div class="panel-tools">
        <button type="button" class="btn-icon" aria-label={say('openJournal')} onClick={actions.openJournal}>
          <Icon of={BookText} />
        </button>
        <button type="button" class="btn-icon" aria-label={say('showKeys')} aria-expanded={isKeysUp} onClick={showKeys}>
          <Icon of={Keyboard} />
        </button>
        <button type="button" class="btn-icon" aria-label={say('help')} onClick={actions.openHelp}>
          <Icon of={CircleQuestionMark} />
        </button>
        <button
          type="button"
          class="btn-icon"
          aria-label={say(data.isNarrow ? 'widen' : 'narrow')}
          onClick={() => actions.setNarrow(!data.isNarrow)}
        >
          <Icon of={data.isNarrow ? UnfoldHorizontal : FoldHorizontal} />
        </button>
        <button
          type="button"
          class="btn-icon"
          aria-label={say(data.isLeft ? 'toRight' : 'toLeft')}
          onClick={() => actions.setLeft(!data.isLeft)}
        >
          <Icon of={data.isLeft ? PanelRight : PanelLeft} />
        </button>
        <button type="button" class="btn-icon" aria-label={say('fold')} onClick={() => actions.setFolded(true)}>
          <Icon of={data.isLeft ? ArrowLeftFromLine : ArrowRightFromLine} />
        </button>
      </div>
    </header>
  );
}

/** Which channel this is, as whom one writes here, and who watches it today (HAL-14). */
export function PanelWhere({ data }: { data: PanelData }) {
  const { channel, actingAs, watcher } = data;
  if (!channel) return null;
  const isChannel = actingAs?.kind === 'page' && actingAs.name === channel.name;
  return (
    <div class="panel-where">
      <Icon of={Check} />
      <span>
        {channel.name}, {say(channel.platform)}. <span class="soft">{say('registeredChannel')}</span>
      </span>
      {actingAs?.kind === 'page' && (
        <>
          <Icon of={User} />
          <span>{isChannel ? say('writesAsChannel') : say('writesAsPage', { name: actingAs.name })}</span>
        </>
      )}
      {watcher && (
        <>
          <Icon of={Eye} />
          <span>{say('watchesToday', { name: watcher })}</span>
        </>
      )}
    </div>
  );
}
