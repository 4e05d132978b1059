import { Check, Download, Folder, Mail } from 'lucide';
import { Choice, Part } from '../../ui/Field.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { LockableButton } from '../../ui/LockableButton.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Late } from '../../ui/signs.ts';
import { sayHandover } from '../../ui/words/handover-words.ts';
import { sayPage } from '../../ui/words/page-words.ts';
import { WorkBar } from '../WorkBar.tsx';
import type { DeliveryWay, HandoverProps } from './handover-data.ts';
import { StepTitle } from './StepTitle.tsx';

const icons = { file: Download, folder: Folder, email: Mail };

/** Step 3: the packages, each with its own button; a button that cannot be used says why beside it. */
export function GivePackages({ data, actions }: HandoverProps) {
  const { way, folder } = data;
  const open = data.rows.filter(({ isSecret, isChosen }) => !isSecret && isChosen).length;
  const secret = data.rows.filter(({ isSecret, isChosen }) => isSecret && isChosen).length;
  const hasOpen = secret === 0 || data.rows.some(({ isSecret }) => !isSecret);
  const isLocked = data.work !== undefined || data.caseTitleError !== undefined || (way === 'folder' && !folder);
  const isOpenLocked = isLocked || open === 0;
  const isSecretLocked = isLocked || data.provision === '';
  return (
    <Part id="give" title={<StepTitle no={3} text={sayHandover('hand')} />}>
      <ul class="packages">
        {hasOpen && (
          <li>
            <Icon of={open > 0 ? Check : Late} tone={open > 0 ? 'done' : 'late'} />
            <strong>{sayHandover('items', { n: open })}</strong>
            <span class="soft">{sayHandover(open > 0 ? 'ready' : 'chooseFirst')}</span>
          </li>
        )}
        {secret > 0 && (
          <li>
            <Icon of={data.provision ? Check : Late} tone={data.provision ? 'done' : 'late'} />
            <strong>{sayHandover('secretItems', { n: secret })}</strong>
            {data.provision ? (
              <span class="soft">{sayHandover('ready')}</span>
            ) : (
              <a href="#secret">{sayHandover('chooseProvision')}</a>
            )}
          </li>
        )}
      </ul>
      <WayOut data={data} actions={actions} />
      {data.again && <Again data={data} actions={actions} />}
      {data.work ? (
        <WorkBar work={data.work} label={sayHandover('saving')} cancel={actions.cancel} />
      ) : (
        <div class="actions">
          {hasOpen && (
            <LockableButton
              text={sayHandover(`save.${way}`, { n: open })}
              icon={icons[way]}
              isMain
              isLocked={isOpenLocked}
              act={() => actions.save('open')}
            />
          )}
          {secret > 0 && (
            <LockableButton
              text={sayHandover('saveSecret')}
              icon={icons[way]}
              isMain={!hasOpen}
              isLocked={isSecretLocked}
              act={() => actions.save('secret')}
            />
          )}
        </div>
      )}
      <p class="small soft">{sayHandover(`note.${way}`)}</p>
      {way === 'email' && secret > 0 && <p class="small">{sayHandover('secretMail')}</p>}
    </Part>
  );
}

/** How it is delivered; the folder can be chosen where the browser has folders. */
function WayOut({ data: { way, folder, folderHint: hint }, actions }: HandoverProps) {
  const ways: DeliveryWay[] = folder === undefined ? ['file', 'email'] : ['file', 'folder', 'email'];
  return (
    <>
      <Choice
        label={sayHandover('way')}
        value={way}
        options={ways.map((value) => ({ value, text: sayHandover(`way.${value}`) }))}
        change={(value) => actions.setWay(value as DeliveryWay)}
      />
      {hint && <p class="soft">{sayPage('folderHint', { hint })}</p>}
      {way === 'folder' && folder !== undefined && (
        <p class="actions">
          <span>{folder ? sayHandover('folder', { name: folder }) : sayHandover('noFolder')}</span>
          <button type="button" class="btn" onClick={actions.chooseFolder}>
            {sayHandover(folder ? 'changeFolder' : 'chooseFolder')}
          </button>
        </p>
      )}
    </>
  );
}

/** Said before the same item leaves a second time. */
function Again({ data: { again }, actions }: HandoverProps) {
  if (!again) return null;
  const { which, numbers, isLost } = again;
  const title = sayHandover(isLost ? 'lost' : 'again', { numbers: numbers.join(', ') });
  return (
    <Notice tone="soon" icon={Late} title={title} isUrgent>
      <p>{sayHandover(isLost ? 'lostText' : 'againText')}</p>
      <div class="actions">
        <button type="button" class="btn" onClick={() => actions.save(which, true)}>
          {sayHandover(isLost ? 'lostSave' : 'againSave')}
        </button>
        <button type="button" class="btn quiet" onClick={actions.forgetAgain}>
          {sayPage('cancel')}
        </button>
      </div>
    </Notice>
  );
}
