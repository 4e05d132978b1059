import { Check, Download } from 'lucide';
import { Part } from '../../ui/Field.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Late } from '../../ui/signs.ts';
import { sayHandover } from '../../ui/words/handover-words.ts';
import type { HandoverProps } from './handover-data.ts';

/** Step 3: the packages, each with its own button; a button that cannot be used says why beside it. */
export function GivePackages({ data, actions }: HandoverProps) {
  const open = data.rows.filter(({ isSecret, isChosen }) => !isSecret && isChosen).length;
  const secret = data.rows.filter(({ isSecret, isChosen }) => isSecret && isChosen).length;
  const isBusy = data.making !== undefined;
  const isOpenLocked = isBusy || open === 0 || data.caseTitleError !== undefined;
  const isSecretLocked = isBusy || data.provision === '' || data.caseTitleError !== undefined;
  return (
    <Part
      id="give"
      title={
        <>
          <span class="part-no">3</span>
          {sayHandover('hand')}
        </>
      }
    >
      <ul class="packages">
        <li>
          <Icon of={open > 0 ? Check : Late} tone={open > 0 ? 'done' : 'late'} />
          <strong>{sayHandover('items', { n: open })}</strong>
          <span class="soft">{sayHandover(open > 0 ? 'ready' : 'saveNothing')}</span>
        </li>
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
      <div class="actions">
        <button
          type="button"
          class="btn main"
          aria-disabled={isOpenLocked ? 'true' : undefined}
          onClick={() => (isOpenLocked ? undefined : actions.save('open'))}
        >
          <Icon of={Download} />
          {data.making === 'open' ? sayHandover('saving') : sayHandover('save', { n: open })}
        </button>
        {secret > 0 && (
          <button
            type="button"
            class="btn"
            aria-disabled={isSecretLocked ? 'true' : undefined}
            onClick={() => (isSecretLocked ? undefined : actions.save('secret'))}
          >
            <Icon of={Download} />
            {sayHandover(data.making === 'secret' ? 'saving' : 'saveSecret')}
          </button>
        )}
      </div>
      <p class="small soft">{sayHandover('saveNote')}</p>
    </Part>
  );
}
