import { nameSender } from '../../handover/name-sender.ts';
import type { Channel, Settings } from '../../shared/settings.ts';
import { sayPage } from '../../ui/words/page-words.ts';
import { saySettings } from '../../ui/words/settings-words.ts';

/**
 * What whoever keeps the municipality's list of channels is to be told of one that is new, changed or closed (SMB-10, SMB-13,
 * TIB-15, HAL-03). A line a fact; what nobody has filled in is left out.
 */
export function writeChannelNotice(channel: Channel, settings: Pick<Settings, 'municipality' | 'unit'>): string {
  const facts: [string, string | undefined][] = [
    [saySettings('channel'), channel.name],
    [saySettings('platform'), sayPage(channel.platform)],
    [saySettings('address'), channel.url],
    [saySettings('channel.status'), saySettings(`channel.${channel.status ?? 'approved'}`)],
    [saySettings('channel.owner'), channel.owner],
    [saySettings('channel.deputy'), channel.deputy],
    [saySettings('channel.admins'), channel.admins?.filter(Boolean).join(', ')],
    [saySettings('channel.purpose'), channel.purpose],
    [saySettings('channel.audience'), channel.audience],
    [saySettings('municipality'), nameSender(settings)],
  ];
  return facts.flatMap(([what, value]) => (value ? `${what}: ${value}` : [])).join('\n');
}
