import { Info, Plus, TriangleAlert } from 'lucide';
import { reminderRulesOf } from '../../deadlines/reminder-rules.ts';
import type { Channel } from '../../shared/settings.ts';
import { Field, FieldNote, Part } from '../../ui/Field.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { sayPage } from '../../ui/words/page-words.ts';
import { saySettings } from '../../ui/words/settings-words.ts';
import { ChannelDetails } from './ChannelDetails.tsx';
import type { SettingsProps } from './settings-data.ts';
import { writeChannelNotice } from './write-channel-notice.ts';

function sayHours({ monitoringHours: hours }: Channel): string {
  return hours ? saySettings('weekdays', { ...hours }) : saySettings('asPolicy');
}

/** What stands in the register, or that it is missing where the guideline asks for it. */
function Person({ name, isAsked }: { name: string | undefined; isAsked: boolean }) {
  if (name) return <>{name}</>;
  return isAsked ? <Tag icon={TriangleAlert} tone="late" text={saySettings('missing')} /> : <>–</>;
}

/** Who watches today (HAL-14), as far as this journal knows: who has said so in another browser is not known here. */
function WatchesToday({ data, channel }: Pick<SettingsProps, 'data'> & { channel: Channel }) {
  const { policy, watchers } = data;
  const name = watchers?.[channel.url];
  if (name) return <p class="small">{saySettings('watchesToday', { name })}</p>;
  const isAsked = policy && reminderRulesOf(policy).hasNamedWatcher;
  return isAsked && watchers ? <p class="small soft">{saySettings('watchesNobody')}</p> : null;
}

/** The register of the municipality's own channels: the panel is awake only there. */
export function ChannelRegister({ data, actions }: SettingsProps) {
  const { channels } = data.settings;
  const isLocked = data.locked.includes('channels');
  const open = channels.find(({ url }) => url === data.openChannel);
  const isDeputyAsked = data.policy?.channel.deputy !== undefined;
  return (
    <Part id="channels" title={saySettings('channels')}>
      {channels.length === 0 ? (
        <p class="soft">{saySettings('channelsNone')}</p>
      ) : (
        <div class="table-wrap">
          <table class="stack">
            <thead>
              <tr>
                <th>{saySettings('channel')}</th>
                <th>{saySettings('platform')}</th>
                <th>{saySettings('address')}</th>
                <th>{saySettings('channel.owner')}</th>
                <th>{saySettings('channel.deputy')}</th>
                <th>{saySettings('channel.watched')}</th>
                {!isLocked && (
                  <th>
                    <span class="hidden">{saySettings('action')}</span>
                  </th>
                )}
              </tr>
            </thead>
            <tbody>
              {channels.map((channel) => (
                <tr key={channel.url}>
                  <th scope="row">
                    {channel.name}
                    {channel.status && channel.status !== 'approved' && (
                      <p class="small soft">{saySettings(`channel.${channel.status}`)}</p>
                    )}
                  </th>
                  <td data-is={saySettings('platform')}>{sayPage(channel.platform)}</td>
                  <td data-is={saySettings('address')}>
                    <code>{channel.url}</code>
                  </td>
                  <td data-is={saySettings('channel.owner')}>
                    <Person name={channel.owner} isAsked={false} />
                  </td>
                  <td data-is={saySettings('channel.deputy')}>
                    <Person name={channel.deputy} isAsked={isDeputyAsked} />
                  </td>
                  <td data-is={saySettings('channel.watched')}>
                    {sayHours(channel)}
                    <WatchesToday data={data} channel={channel} />
                  </td>
                  {!isLocked && (
                    <td>
                      <div class="actions">
                        <button
                          type="button"
                          class="btn quiet"
                          aria-label={saySettings('changeChannel', { name: channel.name })}
                          onClick={() => actions.openChannel(channel.url)}
                        >
                          {saySettings('change')}
                        </button>
                        <button
                          type="button"
                          class="btn quiet"
                          aria-label={saySettings('removeChannel', { name: channel.name })}
                          onClick={() => actions.removeChannel(channel)}
                        >
                          {saySettings('remove')}
                        </button>
                      </div>
                    </td>
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {open && !isLocked && (
        <ChannelDetails
          key={open.url}
          channel={open}
          notice={writeChannelNotice(open, data.settings)}
          change={(change) => actions.changeChannel(open.url, change)}
          close={() => actions.openChannel(undefined)}
        />
      )}
      <output>
        {data.removedChannel && !isLocked && (
          <Notice icon={Info} title={saySettings('channelGone', { name: data.removedChannel.name })}>
            <p>{saySettings('channelGoneText')}</p>
            <button type="button" class="btn" onClick={actions.putChannelBack}>
              {saySettings('putBack')}
            </button>
          </Notice>
        )}
      </output>
      {isLocked && <FieldNote id="channels-locked" isLocked />}
      {!isLocked && (
        <form
          class="new-channel"
          onSubmit={(event) => {
            event.preventDefault();
            actions.addChannel();
          }}
        >
          <div class="grid-2">
            <Field
              label={saySettings('newName')}
              maxLength={200}
              value={data.newChannel.name}
              change={(name) => actions.draftChannel({ ...data.newChannel, name })}
            />
            <Field
              label={saySettings('newUrl')}
              value={data.newChannel.url}
              error={data.newChannelError}
              help={saySettings('newUrlHelp')}
              change={(url) => actions.draftChannel({ ...data.newChannel, url })}
            />
          </div>
          <button type="submit" class="btn">
            <Icon of={Plus} />
            {saySettings('newChannel')}
          </button>
        </form>
      )}
    </Part>
  );
}
