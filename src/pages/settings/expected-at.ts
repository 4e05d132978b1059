import type { saySettings } from '../../ui/words/settings-words.ts';

type Expects = Extract<Parameters<typeof saySettings>[0], `expects.${string}`>;

/** By the last name that leads to a value, after the first where they differ; with [] for what stands in a list. Else text. */
const expectedByName: Record<string, Expects> = {
  language: 'expects.language',
  policyId: 'expects.policyId',
  customPolicy: 'expects.policy',
  lockPolicy: 'expects.yesNo',
  disableCapture: 'expects.yesNo',
  shortcuts: 'expects.yesNo',
  active: 'expects.yesNo',
  channels: 'expects.list',
  'channels[]': 'expects.fields',
  platform: 'expects.platform',
  url: 'expects.web',
  'channels.url': 'expects.account',
  id: 'expects.number',
  handle: 'expects.handle',
  status: 'expects.status',
  admins: 'expects.list',
  monitoringHours: 'expects.time',
  watch: 'expects.time',
  open: 'expects.time',
  close: 'expects.time',
  contacts: 'expects.fields',
  archive: 'expects.fields',
  crisis: 'expects.fields',
  remindEvery: 'expects.minutes',
  extraClosedDays: 'expects.list',
  'extraClosedDays[]': 'expects.day',
  shortDays: 'expects.list',
  'shortDays[]': 'expects.fields',
  day: 'expects.day',
  localImageRetentionDays: 'expects.days',
  exportReminderDays: 'expects.days',
  mailLimitMb: 'expects.megabytes',
  allowedSecrecyProvisions: 'expects.list',
  hints: 'expects.fields',
  addWords: 'expects.list',
  'addWords[]': 'expects.fields',
  words: 'expects.list',
  'words[]': 'expects.word',
  category: 'expects.category',
  silenceRules: 'expects.list',
  categoriesOff: 'expects.list',
  'categoriesOff[]': 'expects.category',
};

/** What a managed value must be, by where it stands. */
export function expectedAt(path: readonly (string | number)[]): Expects {
  const last = path.at(-1);
  const name = typeof last === 'number' ? `${path.at(-2)}[]` : String(last);
  const known = [`${path[0]}.${name}`, name].find((one) => Object.hasOwn(expectedByName, one));
  return (known && expectedByName[known]) || 'expects.text';
}
