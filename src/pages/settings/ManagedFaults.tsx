import { policyProblemInEnglish } from '../../policy/faults-in-english.ts';
import type { ManagedFault, ManagedName } from '../../shared/settings.ts';
import { Notice } from '../../ui/Notice.tsx';
import { language } from '../../ui/say.ts';
import { Late } from '../../ui/signs.ts';
import { saySettings } from '../../ui/words/settings-words.ts';
import { expectedAt } from './expected-at.ts';

type Word = Parameters<typeof saySettings>[0];

/** What each is called on this page. */
const labelOf: Record<ManagedName, Word> = {
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
      <ul class="problems">
        {faults.slice(0, most).map((fault) => (
          <li key={fault.path.join(' ')}>
            <Which fault={fault} />: {sayFault(fault)}
          </li>
        ))}
        {faults.length > most && <li>{saySettings('managed.more', { n: faults.length - most })}</li>}
      </ul>
    </Notice>
  );
}

/** The name on this page, and the place as IT has written it. */
function Which({ fault }: { fault: ManagedFault }) {
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

const sayPlace = ({ path }: ManagedFault) =>
  path.map((key) => (typeof key === 'number' ? saySettings('managed.no', { n: key + 1 }) : key)).join(', ');

function sayFault({ path, reason, why, instead }: ManagedFault): string {
  if (reason === 'unknown') return saySettings('managed.unknown');
  const problem = why && language() === 'en' ? policyProblemInEnglish(why) : why;
  return [
    saySettings(reason === 'no-policy' ? 'managed.no-policy' : expectedAt(path)),
    problem && `${problem.place}: ${problem.reason}`,
    saySettings(`managed.${instead}`),
  ]
    .filter(Boolean)
    .join(' ');
}
