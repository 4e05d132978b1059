import { type JournalDatabase, openJournal } from '../../journal/open-journal.ts';
import { policyInForce } from '../../policy/policy-in-force.ts';
import { policyLines } from '../../policy/policy-lines.ts';
import type { Settings } from '../../shared/settings.ts';
import { stockholmDay } from '../../shared/stockholm-time.ts';
import { sayWeeding } from '../../ui/words/weeding-words.ts';
import type { PageState } from '../open-page.tsx';
import { type PageData, pageData } from '../page-data.ts';
import { readWeedings } from './read-weedings.ts';
import type { WeedingData } from './weeding-data.ts';

/** What the page knows between two drawings: what its view shows, and where that comes from. */
export interface WeedingState extends PageState, Omit<WeedingData, keyof PageData> {
  db: JournalDatabase;
}

const yearInDays = 365;
const dayBefore = (days: number) => stockholmDay(new Date(Date.now() - days * 86_400_000));

export async function loadWeeding(settings: Settings): Promise<WeedingState> {
  const { weedingDecision, localImageRetentionDays: pictureDays, exportFolderHint, managed } = settings;
  const policy = policyInForce(settings);
  const guideline = policy && policyLines(policy).find(({ field, source }) => field === 'weeding' && source)?.says;
  const db = await openJournal();
  return {
    settings,
    db,
    ...termsOf(undefined, { guideline, pictureDays }),
    decision: weedingDecision ?? policy?.weeding.decision ?? '',
    isDecisionLocked: managed?.includes('weedingDecision') ?? false,
    pictureDays,
    guideline,
    folderHint: exportFolderHint,
    mustBeHandedOver: true,
    isBusy: false,
    confirmation: '',
    earlier: await readWeedings(db),
  };
}

/** What the terms begin as: what the guideline says of weeding, or how long the settings keep pictures after the receipt. */
export function termsOf(
  only: WeedingData['only'],
  { guideline = '', pictureDays }: Pick<WeedingData, 'guideline' | 'pictureDays'>,
): Pick<WeedingData, 'rule' | 'before'> {
  if (only !== 'pictures') return { rule: guideline, before: dayBefore(yearInDays) };
  const rule = pictureDays === undefined ? guideline : sayWeeding('pictureRule', { n: pictureDays });
  return { rule, before: dayBefore(pictureDays ?? yearInDays) };
}

/** The state as the view shows it. */
export function describeWeeding(state: WeedingState): WeedingData {
  return { ...state, ...pageData(state) };
}
