import { Info, ListFilter, Lock, RefreshCw, Siren, TriangleAlert, User } from 'lucide';
import { Notice } from '../ui/Notice.tsx';
import { say } from '../ui/words/panel-words.ts';
import type { PanelActions } from './panel-actions.ts';
import type { PanelData } from './panel-data.ts';
import { sayTold } from './told-in-english.ts';

/** Why the panel lists nothing here, and the one thing to do about it. */
function Standstill({ data, actions }: { data: PanelData; actions: PanelActions }) {
  const { status, pageName } = data;
  if (status === 'asleep') {
    return (
      <Notice icon={Info} title={say('asleepTitle')}>
        <p>{say('asleepText')}</p>
        <button type="button" class="btn" onClick={actions.registerChannel}>
          {pageName ? say('registerNamed', { name: pageName }) : say('registerChannel')}
        </button>
      </Notice>
    );
  }
  if (status === 'setup') {
    return (
      <Notice icon={Info} title={say(data.isPolicyLost ? 'setupLostTitle' : 'setupTitle')}>
        <p>{say(data.isPolicyLost ? 'setupLostText' : 'setupText')}</p>
        <button type="button" class="btn main" onClick={actions.openSettings}>
          {say('openSettings')}
        </button>
      </Notice>
    );
  }
  if (status === 'unknown-page') {
    return (
      <Notice icon={Info} title={say('unknownTitle')}>
        <p>{say('unknownText')}</p>
      </Notice>
    );
  }
  if (status === 'reload-needed') {
    return (
      <Notice tone="soon" icon={RefreshCw} title={say('reloadTitle')}>
        <p>{say('reloadText')}</p>
        <button type="button" class="btn" onClick={actions.reloadPage}>
          {say('reload')}
        </button>
      </Notice>
    );
  }
  return null;
}

/** What one must know of this page before one works with it. */
export function PanelNotices({ data, actions }: { data: PanelData; actions: PanelActions }) {
  const { actingAs, channel, warnings, status, crisis, unavailable } = data;
  const isPrivate = actingAs?.kind === 'person' && channel !== undefined;
  const isStill = status !== 'awake';
  // Where nothing is read, nothing is missed either.
  const hidingSort = isStill ? undefined : data.hidingSort;
  const isQuiet = !isPrivate && !crisis && !unavailable && !hidingSort && warnings.length === 0;
  if (!isStill && isQuiet) return null;
  return (
    <div class="panel-notices">
      <Standstill data={data} actions={actions} />
      {unavailable && (
        <Notice tone="late" icon={Lock} title={say('unavailableTitle')}>
          <p>{unavailable}</p>
        </Notice>
      )}
      {crisis && (
        <Notice tone="late" icon={Siren} title={say('crisisTitle')}>
          <p>{crisis.text}</p>
          <p>{crisis.where}</p>
          <button type="button" class="btn" onClick={actions.copyCrisis}>
            {say('copyCrisis')}
          </button>{' '}
          <output class="small">{crisis.isCopied && say('copied')}</output>
        </Notice>
      )}
      {isPrivate && (
        <Notice tone="late" icon={User} title={say('writesAsPersonTitle')}>
          <p>{say('writesAsPersonText', { name: channel.name, platform: say(channel.platform) })}</p>
        </Notice>
      )}
      {hidingSort && (
        <Notice tone="soon" icon={ListFilter} title={say('sortTitle')}>
          <p>{say('sortText', { sort: hidingSort })}</p>
        </Notice>
      )}
      {warnings.length > 0 && (
        <Notice tone="soon" icon={TriangleAlert} title={say('warningTitle')}>
          {warnings.map((warning) => (
            <p key={warning}>{sayTold(warning)}</p>
          ))}
          <p>{say('warningText')}</p>
        </Notice>
      )}
    </div>
  );
}
