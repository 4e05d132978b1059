import { Plus } from 'lucide';
import { Field, Part } from '../../ui/Field.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { sayPage } from '../../ui/words/page-words.ts';
import { saySettings } from '../../ui/words/settings-words.ts';
import type { SettingsProps } from './settings-data.ts';

/** The register of the municipality's own channels: the panel is awake only there. */
export function ChannelRegister({ data, actions }: SettingsProps) {
  const { channels } = data.settings;
  const isLocked = data.locked.includes('channels');
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
                  <th scope="row">{channel.name}</th>
                  <td data-is={saySettings('platform')}>{sayPage(channel.platform)}</td>
                  <td data-is={saySettings('address')}>
                    <code>{channel.url}</code>
                  </td>
                  {!isLocked && (
                    <td class="num-col">
                      <button
                        type="button"
                        class="btn quiet"
                        aria-label={saySettings('removeChannel', { name: channel.name })}
                        onClick={() => actions.removeChannel(channel)}
                      >
                        {saySettings('remove')}
                      </button>
                    </td>
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
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
