import type { Channel } from '../../shared/settings.ts';
import { Choice, Field, FieldNote } from '../../ui/Field.tsx';
import { useOpened } from '../../ui/use-opened.ts';
import { useOwnId } from '../../ui/use-own-id.ts';
import { saySettings } from '../../ui/words/settings-words.ts';
import { HoursFields } from './HoursFields.tsx';

const states = ['approved', 'not-approved', 'closed'] as const;

interface Props {
  channel: Channel;
  /** What the one who keeps the municipality's list of channels is to be told of it. */
  notice: string;
  change: (change: Partial<Channel>) => void;
  close: () => void;
}

/** Who answers for a channel, for whom it is, and when it is watched. */
export function ChannelDetails({ channel, notice, change, close }: Props) {
  const noticeId = useOwnId();
  const words = (name: 'owner' | 'deputy' | 'purpose' | 'audience') => (
    <Field
      label={saySettings(`channel.${name}`)}
      maxLength={name === 'purpose' || name === 'audience' ? 1000 : 200}
      value={channel[name] ?? ''}
      change={(text) => change({ [name]: text || undefined } satisfies Partial<Channel>)}
    />
  );
  const opened = useOpened<HTMLFieldSetElement>(close);
  return (
    <fieldset class="channel-details" {...opened}>
      <legend>{channel.name}</legend>
      <div class="grid-2">
        <Field
          label={saySettings('newName')}
          maxLength={200}
          value={channel.name}
          change={(name) => name.trim() && change({ name })}
        />
        <Choice
          label={saySettings('channel.status')}
          value={channel.status ?? 'approved'}
          help={saySettings('channel.statusHelp')}
          options={states.map((state) => ({ value: state, text: saySettings(`channel.${state}`) }))}
          change={(value) => change({ status: states.find((state) => state === value) })}
        />
        {words('owner')}
        {words('deputy')}
        <Field
          label={saySettings('channel.admins')}
          maxLength={1000}
          value={(channel.admins ?? []).join(', ')}
          help={saySettings('channel.adminsHelp')}
          change={(text) => change({ admins: text ? readAdmins(text) : undefined })}
        />
        {words('purpose')}
        {words('audience')}
        <HoursFields
          of="channel"
          key={channel.url}
          hours={channel.monitoringHours}
          help={saySettings('channel.hoursHelp')}
          change={(monitoringHours) => change({ monitoringHours })}
        />
      </div>
      <div class="field">
        <label for={noticeId}>{saySettings('channel.notice')}</label>
        <textarea
          class="input"
          id={noticeId}
          readOnly
          rows={notice.split('\n').length}
          value={notice}
          aria-describedby={`${noticeId}-note`}
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
        <FieldNote id={`${noticeId}-note`} help={saySettings('channel.noticeHelp')} />
      </div>
      <button type="button" class="btn" onClick={close}>
        {saySettings('done')}
      </button>
    </fieldset>
  );
}

/** As many and as long as there is room for. */
const readAdmins = (text: string) =>
  text
    .split(',')
    .slice(0, 100)
    .map((name) => name.trimStart().slice(0, 200));
