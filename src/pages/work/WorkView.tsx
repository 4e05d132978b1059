import { ArrowRightToLine, Check, FolderOpen } from 'lucide';
import { ChooseFile } from '../../ui/ChooseFile.tsx';
import { Field, Part } from '../../ui/Field.tsx';
import { LockableButton } from '../../ui/LockableButton.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { sayWork } from '../../ui/words/work-words.ts';
import { DataPage } from '../DataPage.tsx';
import type { PageData } from '../page-data.ts';
import { RowCheck } from '../RowCheck.tsx';
import { SavedNotice } from '../SavedNotice.tsx';
import { GivenItems } from './GivenItems.tsx';

export interface WorkData extends PageData {
  items: { number: string; channel: string; text: string; isChosen: boolean }[];
  /** What is with somebody else: it can be taken back. */
  given: { number: string; channel: string; text: string; to: string }[];
  to: string;
  /** Who may step in, as the channel register has it. */
  deputies: string[];
  saved?: string | undefined;
  taken?: { from: string; taken: number; known: number } | undefined;
}

export interface WorkActions {
  choose(number: string, isChosen: boolean): void;
  setTo(to: string): void;
  give(): void;
  /** The file that was made last, once more. */
  saveAgain(): void;
  /** What was given away by mistake is hers again. */
  takeBack(number: string): void;
  take(file: File): void;
}

/** What is still missing before the work can be handed over; undefined where nothing is. */
export function missingWork({ items, to }: Pick<WorkData, 'items' | 'to'>): 'noneChosen' | 'noDeputy' | undefined {
  if (!items.some(({ isChosen }) => isChosen)) return 'noneChosen';
  return to.trim().length < 2 ? 'noDeputy' : undefined;
}

/** Open items as a file for the one who steps in, and the other way round (SMB-15). */
export function WorkView({ data, actions }: { data: WorkData; actions: WorkActions }) {
  const chosen = data.items.filter(({ isChosen }) => isChosen).length;
  const missing = missingWork(data);
  return (
    <DataPage data={data} current="work" title={sayWork('title')} summary={sayWork('summary')}>
      <Part id="give" title={sayWork('give')}>
        {data.items.length === 0 ? (
          <p>{sayWork('none')}</p>
        ) : (
          <>
            <ul class="packages">
              {data.items.map(({ number, channel, text, isChosen }) => (
                <li key={number}>
                  <RowCheck
                    label={sayWork('item', { number })}
                    isOn={isChosen}
                    change={(isOn) => actions.choose(number, isOn)}
                  />
                  <span>
                    <strong class="num">{number}</strong> <span class="soft">{channel}</span>
                    <br />
                    {text ? <bdi>{text}</bdi> : <span class="soft">{sayWork('noText')}</span>}
                  </span>
                </li>
              ))}
            </ul>
            <div class="one-field">
              <Field
                label={sayWork('to')}
                value={data.to}
                help={data.deputies.length > 0 ? sayWork('deputies', { names: data.deputies.join(', ') }) : undefined}
                change={actions.setTo}
              />
            </div>
            <p class="actions">
              <LockableButton
                isMain
                icon={ArrowRightToLine}
                text={sayWork('save', { n: chosen })}
                isLocked={missing !== undefined}
                act={actions.give}
              />
              {missing && <span class="soft">{sayWork(missing)}</span>}
            </p>
            <p class="small soft">{sayWork('careful')}</p>
          </>
        )}
        <SavedNotice title={data.saved && sayWork('saved', { name: data.saved })} saveAgain={actions.saveAgain}>
          <p>{sayWork('journaled')}</p>
        </SavedNotice>
      </Part>
      <GivenItems given={data.given} takeBack={actions.takeBack} />
      <Part id="take" title={sayWork('take')}>
        <p class="actions">
          <ChooseFile text={sayWork('file')} icon={FolderOpen} accept=".json,application/json" choose={actions.take} />
        </p>
        <output>
          {data.taken && (
            <Notice tone="done" icon={Check} title={sayWork('taken', { from: data.taken.from })}>
              <p>
                {sayWork('opened', { n: data.taken.taken })}{' '}
                {data.taken.known > 0 && sayWork('known', { n: data.taken.known })}
              </p>
            </Notice>
          )}
        </output>
      </Part>
    </DataPage>
  );
}
