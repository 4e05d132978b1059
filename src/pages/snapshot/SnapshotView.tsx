import { Camera, Download } from 'lucide';
import type { SnapshotOccasion } from '../../shared/snapshot-frame.ts';
import { Choice, Part } from '../../ui/Field.tsx';
import { LockableButton } from '../../ui/LockableButton.tsx';
import { Picture } from '../../ui/Picture.tsx';
import { showTime } from '../../ui/show-time.ts';
import { sayPage } from '../../ui/words/page-words.ts';
import { saySnapshot } from '../../ui/words/snapshot-words.ts';
import { DataPage } from '../DataPage.tsx';
import { SavedNotice } from '../SavedNotice.tsx';
import { sayTold } from '../say-fault.ts';
import { ArchiveFields } from '../settings/ArchiveFields.tsx';
import { WorkBar } from '../WorkBar.tsx';
import type { SnapshotProps } from './snapshot-data.ts';

/** The half-year snapshot of a channel: which, its screens, what the archive needs to know, and the package. */
export function SnapshotView({ data, actions }: SnapshotProps) {
  const { saved } = data;
  return (
    <DataPage data={data} current="snapshot" title={saySnapshot('title')} summary={saySnapshot('summary')}>
      <SavedNotice
        title={saved && saySnapshot('saved', { name: saved.name, time: showTime(saved.at, data.now) })}
        saveAgain={actions.saveAgain}
      >
        {data.folderHint && <p>{sayPage('putIn', { hint: data.folderHint })}</p>}
        <p>{saySnapshot('savedText')}</p>
      </SavedNotice>
      {data.channels.length === 0 && <p class="part">{saySnapshot('noChannels')}</p>}
      {data.channels.length > 0 && (
        <div class="cols">
          <div>
            <What data={data} actions={actions} />
            <Screens data={data} actions={actions} />
          </div>
          <div>
            <Archive data={data} actions={actions} />
            <Save data={data} actions={actions} />
          </div>
        </div>
      )}
    </DataPage>
  );
}

function What({ data, actions }: SnapshotProps) {
  return (
    <Part id="what" title={saySnapshot('what')}>
      <Choice
        label={saySnapshot('channel')}
        value={data.channel}
        options={data.channels.map(({ url, name, platform }) => ({
          value: url,
          text: `${name}, ${sayPage(platform)}`,
        }))}
        change={actions.setChannel}
      />
      <div class="grid-2">
        <Choice
          label={saySnapshot('occasion')}
          value={data.occasion}
          options={(['half-year', 'closing'] as const).map((value) => ({
            value,
            text: saySnapshot(`occasion.${value}`),
          }))}
          change={(value) => actions.setOccasion(value as SnapshotOccasion)}
        />
        <Choice
          label={saySnapshot('period')}
          value={data.period}
          options={data.periods.map((value) => ({
            value,
            text: saySnapshot(value.endsWith('1') ? 'firstHalf' : 'secondHalf', { year: value.slice(0, 4) }),
          }))}
          change={actions.setPeriod}
        />
      </div>
      <p class="small soft">{saySnapshot('removed', { n: data.removed })}</p>
    </Part>
  );
}

function Screens({ data, actions }: SnapshotProps) {
  const isLocked = data.tab === undefined || data.isTaking;
  return (
    <Part
      id="screens"
      title={saySnapshot('screens')}
      beside={<output class="soft">{saySnapshot('count', { n: data.screens.length })}</output>}
    >
      <p>{saySnapshot('how')}</p>
      {data.tabs.length > 0 ? (
        <Choice
          label={saySnapshot('tab')}
          value={String(data.tab ?? '')}
          options={data.tabs.map(({ id, title }) => ({ value: String(id), text: title }))}
          change={(value) => actions.setTab(Number(value))}
        />
      ) : (
        <p class="soft">{saySnapshot('noTabs')}</p>
      )}
      <div class="actions">
        <LockableButton text={saySnapshot('take')} icon={Camera} isLocked={isLocked} act={actions.take} />
      </div>
      {data.screens.length > 0 && (
        <ol class="screens">
          {data.screens.map(({ id, picture, url, at }, index) => (
            <li key={id}>
              <Picture of={picture} alt={saySnapshot('screen', { no: index + 1 })} />
              <span class="small">
                {saySnapshot('screen', { no: index + 1 })} {showTime(at, data.now)}
              </span>
              <span class="small soft">{url}</span>
              <button
                type="button"
                class="btn quiet alone"
                aria-label={saySnapshot('removeScreen', { no: index + 1 })}
                onClick={() => actions.remove(id)}
              >
                {saySnapshot('remove')}
              </button>
            </li>
          ))}
        </ol>
      )}
    </Part>
  );
}

function Archive({ data, actions }: SnapshotProps) {
  return (
    <Part id="archive" title={saySnapshot('archive')}>
      <ArchiveFields
        archive={data.archive}
        municipality={data.municipality}
        isLocked={data.isArchiveLocked}
        change={actions.setArchive}
      />
    </Part>
  );
}

function Save({ data, actions }: SnapshotProps) {
  const isLocked = data.screens.length === 0;
  return (
    <Part id="save" title={saySnapshot('package')}>
      <p class="label">{saySnapshot('missing')}</p>
      <ul class="gaps">
        {data.gaps.map((gap) => (
          <li key={gap}>{sayTold(gap)}</li>
        ))}
      </ul>
      {data.work ? (
        <WorkBar work={data.work} label={saySnapshot('save')} cancel={actions.cancel} />
      ) : (
        <div class="actions">
          <LockableButton text={saySnapshot('save')} icon={Download} isMain isLocked={isLocked} act={actions.save} />
        </div>
      )}
      <p class="small soft">{saySnapshot(isLocked ? 'takeFirst' : 'saveNote')}</p>
    </Part>
  );
}
