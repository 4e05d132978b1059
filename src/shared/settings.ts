import type { HintOptions } from './hint.ts';
import type { ContactRole, Policy } from './policy.ts';
import type { Platform } from './reading.ts';
import type { InterfaceLanguage } from './say-in.ts';

/** Opening and closing of a weekday, HH:MM. */
export interface Hours {
  open: string;
  close: string;
}

/** An official account of the municipality. */
export interface Channel {
  platform: Platform;
  /** The moderator's name for it, for example "Ekbacka bibliotek". */
  name: string;
  /** Its address on the platform. */
  url: string;
  /** The platform's number for it, where known (also Business Suite's `asset_id`). */
  id?: string | undefined;
  /** What stands after the host in its address, without slashes. */
  handle?: string | undefined;
  /** Who answers for it, and who when that person is away. */
  owner?: string | undefined;
  deputy?: string | undefined;
  admins?: string[] | undefined;
  purpose?: string | undefined;
  audience?: string | undefined;
  /** When it is watched, where that is not as the policy says. */
  monitoringHours?: Hours | undefined;
  /** Only an approved channel is the municipality's (SMB-12). Missing means approved. */
  status?: 'approved' | 'not-approved' | 'closed' | undefined;
}

/** How the moderator is told of what is due. */
export interface ReminderSettings {
  /** False: no notifications on the screen. The badge and the panel still tell. True where nothing is set. */
  notify: boolean;
}

/** Words as they stand on a button; compared whole, without regard to case. */
export interface ExtraWords {
  delete: string[];
  hide: string[];
}

export interface Crisis {
  active: boolean;
  text: string;
  url?: string | undefined;
  phone?: string | undefined;
  /** How often to be told what waits, minutes; half an hour where nothing is said. */
  remindEvery?: number | undefined;
  /** Longer hours while it goes on; all hours where nothing is said. */
  watch?: Hours | undefined;
}

/** What stands in an archive package beside its content (E-ARK SIP): agreed between the municipality and its archive. */
export interface ArchiveSettings {
  /** Arkivbildare, where that is not the municipality itself, and its organisation number. */
  creator?: string | undefined;
  creatorCode?: string | undefined;
  /** The archive that receives it. */
  receiver?: string | undefined;
  /** Leveransöverenskommelse and classification (process or series in the archive's plan). */
  agreement?: string | undefined;
  classification?: string | undefined;
}

/** What is set once on this computer, by the moderator or by IT. Names as in the managed schema, where IT may set them. */
export interface Settings {
  municipality: string;
  unit: string;
  board?: string | undefined;
  /** `trainedOn` is the day when the moderator's training was done, YYYY-MM-DD (NYK-11). */
  operator: { name: string; title: string; trainedOn?: string | undefined };
  channels: Channel[];
  /** Which policy is in force; `customPolicy` holds it when the id is "egen". */
  policyId: Policy['id'] | undefined;
  customPolicy?: Policy | undefined;
  /** True where the policy may not be changed until it is unlocked. */
  lockPolicy?: boolean | undefined;
  contacts: Partial<Record<ContactRole, string | undefined>>;
  language: InterfaceLanguage;
  /** How answers are signed, in place of the policy's pattern: {namn}, {förnamn}, {titel}, {verksamhet}, {kommun}. */
  signatureTemplate?: string | undefined;
  /** When somebody watches, in place of the policy's hours. Outside them badge and notifications are quiet. */
  watch?: Hours | undefined;
  /** Days that are closed beside the law's, YYYY-MM-DD. */
  extraClosedDays?: string[] | undefined;
  /** Days that close early. */
  shortDays?: { day: string; close: string }[] | undefined;
  reminders?: ReminderSettings | undefined;
  /** After how many days without a backup one is asked for. */
  exportReminderDays?: number | undefined;
  /** Most megabytes of attachments that the municipality's mail takes; 20 where missing. */
  mailLimitMb?: number | undefined;
  /** What the e-archive needs to know of a snapshot. */
  archive?: ArchiveSettings | undefined;
  /** Where files are to be put, for people to read. */
  exportFolderHint?: string | undefined;
  /** The decision that allows weeding, for example "KS 2026/12 § 4". */
  weedingDecision?: string | undefined;
  /** How long pictures are kept here after the registrar's receipt. */
  localImageRetentionDays?: number | undefined;
  /** Provisions of the secrecy act that may be chosen; all where missing. */
  allowedSecrecyProvisions?: string[] | undefined;
  /** True: no pictures are taken, only text, sender and link. */
  disableCapture?: boolean | undefined;
  /** False: the panel's single keys are off. */
  shortcuts?: boolean | undefined;
  crisis?: Crisis | undefined;
  /** What stands on the platform's buttons that remove or hide, where our word list did not know it ("Lär in knappen"). */
  extraWords?: ExtraWords | undefined;
  /** Own words, rules that are silent and categories that are off. */
  hints?: HintOptions | undefined;
  /** IT's name for this installation. */
  installationId?: string | undefined;
  /** Which of these IT has set: they win and cannot be changed here. Worked out at reading, never stored. */
  managed?: ManagedName[] | undefined;
  /** Which contacts IT has set; the others are the moderator's. Worked out at reading, never stored. */
  managedContacts?: ContactRole[] | undefined;
  /** What of IT's values cannot be used. Worked out at reading, never stored. */
  managedFaults?: ManagedFault[] | undefined;
  /** What of the moderator's own values cannot be used, as after an update. Worked out at reading, never stored. */
  ownFaults?: OwnFault[] | undefined;
}

/** What IT can set (requirements 7.2). */
export type ManagedName = Exclude<
  keyof Settings,
  'operator' | 'watch' | 'reminders' | 'extraWords' | 'managed' | 'managedContacts' | 'managedFaults' | 'ownFaults'
>;

/** A value from IT that cannot be used, or a part of one. */
export interface ManagedFault {
  /** Where: the name of the setting, and what leads on from there; places in lists from 0. */
  path: (string | number)[];
  /** Not what it must be, no setting that IT can set, or "custom" without a policy that can be used. */
  reason: 'wrong' | 'unknown' | 'no-policy';
  /** What is wrong in an own policy, in Swedish. */
  why?: { place: string; reason: string };
  /** What is used: the rest of what IT set, what the moderator has set, or nothing, as if IT had not set it. */
  instead: 'rest' | 'own' | 'nothing';
}

/** A value that the moderator once chose and that cannot be used, or a part of one. */
export interface OwnFault extends Pick<ManagedFault, 'path' | 'why'> {
  /** What stood there, shortened, for her to know it again. */
  was?: string | undefined;
  /** What is used: the rest of it, or nothing, as if it had not been chosen. */
  instead: 'rest' | 'nothing';
}
