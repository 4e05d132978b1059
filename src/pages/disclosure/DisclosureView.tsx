import { Download, Eye, Lock } from 'lucide';
import { Choice, Field, Part } from '../../ui/Field.tsx';
import { LockableButton } from '../../ui/LockableButton.tsx';
import { MarkedText } from '../../ui/MarkedText.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { showDay, showTime } from '../../ui/show-time.ts';
import { Tag } from '../../ui/Tag.tsx';
import { sayDisclosure } from '../../ui/words/disclosure-words.ts';
import { sayJournal } from '../../ui/words/journal-words.ts';
import { DataPage } from '../DataPage.tsx';
import { RowCheck } from '../RowCheck.tsx';
import { SavedNotice } from '../SavedNotice.tsx';
import { WorkBar } from '../WorkBar.tsx';
import type { DisclosureProps } from './disclosure-data.ts';
import { MaskPicture } from './MaskPicture.tsx';
import { MaskText } from './MaskText.tsx';

/** Hand out a copy: choose, mask, look through, save. It never asks who wants it or why (TF 2:18). */
export function DisclosureView({ data, actions }: DisclosureProps) {
  const { saved } = data;
  return (
    <DataPage data={data} current="disclosure" title={sayDisclosure('title')} summary={sayDisclosure('summary')}>
      <SavedNotice
        title={saved && sayDisclosure('saved', { name: saved.name, time: showTime(saved.at, data.now) })}
        saveAgain={actions.saveAgain}
      >
        <p>{sayDisclosure('savedText')}</p>
      </SavedNotice>
      {data.isEmpty && <p class="part">{sayDisclosure('nothing')}</p>}
      {!data.isEmpty && (
        <div class="cols">
          <div>
            <Items data={data} actions={actions} />
            {data.items.map((item) => (
              <Part key={item.number} id={`mask-${item.number}`} title={sayDisclosure('mask', { number: item.number })}>
                {item.texts.map((text) => (
                  <MaskText
                    key={text.field}
                    of={text}
                    toggle={(field, mask) => actions.toggleText(item.number, field, mask)}
                  />
                ))}
                {item.pictures.map((picture, index) => (
                  <MaskPicture
                    key={picture.sha256}
                    number={item.number}
                    picture={picture}
                    no={index + 1}
                    isTextMasked={item.texts.some(({ masks }) => masks.length > 0)}
                    actions={actions}
                  />
                ))}
              </Part>
            ))}
          </div>
          <Save data={data} actions={actions} />
        </div>
      )}
    </DataPage>
  );
}

function Items({ data, actions }: DisclosureProps) {
  return (
    <Part id="choose" title={sayDisclosure('choose')}>
      <Field label={sayDisclosure('search')} value={data.query} change={actions.search} />
      <div class="table-wrap">
        <table class="stack items-table">
          <thead>
            <tr>
              <th>
                <span class="hidden">{sayDisclosure('take')}</span>
              </th>
              <th>{sayDisclosure('item')}</th>
              <th>{sayDisclosure('opened')}</th>
              <th>{sayDisclosure('channel')}</th>
            </tr>
          </thead>
          <tbody>
            {data.rows.map(({ number, channel, author, beginning, earlier, openedAt, isSecret, isChosen }) => (
              <tr key={number}>
                <td>
                  <RowCheck
                    label={sayDisclosure('takeItem', { number })}
                    isOn={isChosen}
                    change={(isOn) => actions.choose(number, isOn)}
                  />
                </td>
                <td class="num" data-is={sayDisclosure('item')}>
                  <strong>{number}</strong>{' '}
                  {isSecret && <Tag icon={Lock} tone="secret" text={sayDisclosure('secret')} />}
                </td>
                <td class="num" data-is={sayDisclosure('opened')}>
                  {showDay(openedAt, data.now)}
                </td>
                <td data-is={sayDisclosure('channel')}>
                  {channel}
                  <span class="small soft item-beginning">{[author, beginning].filter(Boolean).join(': ')}</span>
                  {earlier && (
                    <span class="small row-text two">
                      <span class="soft">{sayJournal('earlierText')}</span>{' '}
                      <bdi>
                        <MarkedText {...earlier} />
                      </bdi>
                    </span>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <output class="small soft">
        {data.rows.length === 0 && sayDisclosure('noHits')}
        {data.more > 0 && sayDisclosure('more', { n: data.more })}
      </output>
    </Part>
  );
}

function Save({ data, actions }: DisclosureProps) {
  const secret = data.items.filter(({ isSecret }) => isSecret).map(({ number }) => number);
  const isMissing = data.masks > 0 && data.provision === '';
  const isLocked = data.items.length === 0 || isMissing;
  return (
    <Part
      id="save"
      title={sayDisclosure('copy')}
      beside={<output class="soft">{sayDisclosure('masks', { n: data.masks })}</output>}
    >
      <Notice icon={Eye} title={sayDisclosure('ask')}>
        <p>{sayDisclosure('askText')}</p>
      </Notice>
      {secret.length > 0 && (
        <Notice tone="soon" icon={Lock} title={sayDisclosure('secretItems', { numbers: secret.join(', ') })}>
          <p>{sayDisclosure('secretItemsText')}</p>
        </Notice>
      )}
      <Choice
        label={sayDisclosure('provision')}
        value={data.provision}
        options={[
          { value: '', text: sayDisclosure('chooseProvision') },
          ...data.provisions.map((text) => ({ value: text, text })),
        ]}
        error={isMissing ? sayDisclosure('provisionError') : undefined}
        change={actions.setProvision}
      />
      {data.work ? (
        <WorkBar work={data.work} label={sayDisclosure('save')} cancel={actions.cancel} />
      ) : (
        <div class="actions">
          <LockableButton text={sayDisclosure('save')} icon={Download} isMain isLocked={isLocked} act={actions.save} />
          <LockableButton text={sayDisclosure('preview')} icon={Eye} isLocked={isLocked} act={actions.preview} />
        </div>
      )}
      <p class="small soft">{sayDisclosure(data.items.length === 0 ? 'chooseFirst' : 'saveNote')}</p>
    </Part>
  );
}
