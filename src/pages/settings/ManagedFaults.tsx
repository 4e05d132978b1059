import type { ManagedFault, OwnFault, Settings } from '../../shared/settings.ts';
import { Notice } from '../../ui/Notice.tsx';
import { Late } from '../../ui/signs.ts';
import { saySettings } from '../../ui/words/settings-words.ts';
import { expectedAt } from './expected-at.ts';
import { problemInLanguage } from './problem-in-language.ts';

type Word = Parameters<typeof saySettings>[0];

type WorkedOut = 'managed' | 'managedContacts' | 'managedFaults' | 'ownFaults';

/** What each is called on this page. */
const labelOf: Record<Exclude<keyof Settings, WorkedOut>, Word> = {
  operator: 'yourName',
  watch: 'hours.reminders',
  reminders: 'reminders',
  extraWords: 'own.extraWords',
  municipality: 'municipality',
  board: 'board',
  unit: 'unit',
  installationId: 'managed.installationId',
  language: 'language',
  policyId: 'policy',
  customPolicy: 'policyOwn',
  lockPolicy: 'managed.lockPolicy',
  channels: 'channels',
  contacts: 'contacts',
  extraClosedDays: 'closedDays',
  shortDays: 'managed.shortDays',
  weedingDecision: 'data.weedingDecision',
  localImageRetentionDays: 'data.localImageRetentionDays',
  exportReminderDays: 'data.exportReminderDays',
  mailLimitMb: 'mailLimitMb',
  archive: 'archive',
  exportFolderHint: 'data.exportFolderHint',
  signatureTemplate: 'signature',
  crisis: 'crisis',
  allowedSecrecyProvisions: 'managed.allowedSecrecyProvisions',
  hints: 'hints',
  disableCapture: 'managed.disableCapture',
  shortcuts: 'managed.shortcuts',
};

const most = 20;

/** What IT has set that cannot be used, and what is used instead: for the moderator to show to those who can mend it. */
export function ManagedFaults({ faults }: { faults: readonly ManagedFault[] }) {
  if (faults.length === 0) return null;
  return (
    <Notice tone="late" icon={Late} title={saySettings('managedWrong', { n: faults.length })}>
      <p>{saySettings('managedWrongText')}</p>
      <Faults lines={faults.map((fault) => ({ fault, says: sayFault(fault) }))} />
    </Notice>
  );
}

/** What she has chosen herself that cannot be used any longer, and what is used instead: for her to choose anew. */
export function OwnFaults({ faults }: { faults: readonly OwnFault[] }) {
  if (faults.length === 0) return null;
  return (
    <Notice tone="late" icon={Late} title={saySettings('ownWrong', { n: faults.length })}>
      <p>{saySettings('ownWrongText')}</p>
      <Faults lines={faults.map((fault) => ({ fault, says: sayOwnFault(fault) }))} />
    </Notice>
  );
}

type Line = { fault: Pick<ManagedFault, 'path'>; says: string };

function Faults({ lines }: { lines: readonly Line[] }) {
  return (
    <ul class="problems">
      {lines.slice(0, most).map(({ fault, says }) => (
        <li key={fault.path.join(' ')}>
          <Which fault={fault} />: {says}
        </li>
      ))}
      {lines.length > most && <li>{saySettings('managed.more', { n: lines.length - most })}</li>}
    </ul>
  );
}

/** The name on this page, and the place as it is written down. */
function Which({ fault }: Pick<Line, 'fault'>) {
  const known = Object.entries(labelOf).find(([name]) => name === fault.path[0])?.[1];
  const place = <code>{sayPlace(fault)}</code>;
  return known ? (
    <>
      <strong>{saySettings(known)}</strong> ({place})
    </>
  ) : (
    place
  );
}

const sayPlace = ({ path }: Line['fault']) =>
  path.map((key) => (typeof key === 'number' ? saySettings('managed.no', { n: key + 1 }) : key)).join(', ');

function sayFault({ path, reason, why, instead }: ManagedFault): string {
  if (reason === 'unknown') return saySettings('managed.unknown');
  return [
    saySettings(reason === 'no-policy' ? 'managed.no-policy' : expectedAt(path)),
    sayWhy(why),
    saySettings(`managed.${instead}`),
  ]
    .filter(Boolean)
    .join(' ');
}

function sayOwnFault({ path, why, was, instead }: OwnFault): string {
  const known = was === undefined ? '' : saySettings('own.was', { was });
  return [known, saySettings(expectedAt(path)), sayWhy(why), saySettings(`own.${instead}`)].filter(Boolean).join(' ');
}

function sayWhy(why: ManagedFault['why']): string {
  if (!why) return '';
  const { place, reason } = problemInLanguage(why);
  return `${place}: ${reason}`;
}
