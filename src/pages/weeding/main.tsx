import { render } from 'preact';
import browser from 'webextension-polyfill';
import { type JournalDatabase, openJournal } from '../../journal/open-journal.ts';
import { listDigest, planWeeding, type WeedingPlan } from '../../journal/plan-weeding.ts';
import { policyLines } from '../../policy/policy-lines.ts';
import type { Settings } from '../../shared/settings.ts';
import { stockholmDay } from '../../shared/stockholm-time.ts';
import '../../ui/ui.css';
import './weeding.css';
import { policyInForce } from '../../policy/policy-in-force.ts';
import { sayWeeding } from '../../ui/words/weeding-words.ts';
import { askBackground } from '../ask-background.ts';
import { readFonts } from '../handover/read-fonts.ts';
import { pageData } from '../page-data.ts';
import { saveFile } from '../save-file.ts';
import { sayFault, sayTold } from '../say-fault.ts';
import { readWeeding, readWeedings } from './read-weedings.ts';
import { sayKind } from './say-kind.ts';
import { WeedingView } from './WeedingView.tsx';
import type { WeedingActions, WeedingData, WeedingPreview } from './weeding-data.ts';
import { makeProtocolCsv, makeProtocolPdf, nameProtocol } from './weeding-protocol.ts';

const yearInDays = 365;
const dayBefore = (days: number) => stockholmDay(new Date(Date.now() - days * 86_400_000));

let db: JournalDatabase | undefined;
let settings: Settings | undefined;
let data: WeedingData = {
  ...pageData(undefined, { isReady: false }),
  decision: '',
  isDecisionLocked: false,
  rule: '',
  before: dayBefore(yearInDays),
  mustBeHandedOver: true,
  isBusy: false,
  confirmation: '',
};

const actions: WeedingActions = {
  change(asked) {
    const change = 'only' in asked ? { ...asked, ...changedTerms(asked.only) } : asked;
    // What was shown was shown for other terms.
    const isNew = !('confirmation' in change);
    draw({ ...change, ...(isNew ? { preview: undefined, confirmation: '' } : {}) });
  },
  show: () => void busy(show),
  weed: () => void busy(weed),
  saveProtocol: (kind, seq) => void busy(() => saveProtocol(kind, seq)),
};

function draw(change: Partial<WeedingData> = {}): void {
  data = { ...data, ...change, now: new Date() };
  render(<WeedingView data={data} actions={actions} />, document.body);
}

/** What the terms begin as: what the guideline says of weeding, or how long the settings keep pictures after the receipt. */
function termsOf(only: WeedingData['only']): Pick<WeedingData, 'rule' | 'before'> {
  const { pictureDays, guideline = '' } = data;
  if (only !== 'pictures') return { rule: guideline, before: dayBefore(yearInDays) };
  const rule = pictureDays === undefined ? guideline : sayWeeding('pictureRule', { n: pictureDays });
  return { rule, before: dayBefore(pictureDays ?? yearInDays) };
}

/** The terms that change with what is to be weeded: what has been typed stays. */
function changedTerms(only: WeedingData['only']): Partial<WeedingData> {
  const [before, after] = [termsOf(data.only), termsOf(only)];
  return {
    ...(data.rule === before.rule ? { rule: after.rule } : {}),
    ...(data.before === before.before ? { before: after.before } : {}),
  };
}

/** The day as an instant: an hour or two past midnight in Sweden, and weeding by the day needs no more. */
const beforeInstant = () => new Date(`${data.before}T00:00:00Z`);

async function show(): Promise<void> {
  if (!db) return;
  const { rule: name, mustBeHandedOver, only } = data;
  draw({ preview: previewOf(await planWeeding(db, { name, before: beforeInstant(), mustBeHandedOver, only })) });
}

function previewOf(plan: WeedingPlan): WeedingPreview {
  const refused = new Map<string, string[]>();
  for (const { item, why } of plan.refused) refused.set(why, [...(refused.get(why) ?? []), item]);
  return {
    numbers: plan.take.map(({ item }) => item),
    counts: plan.counts,
    refused: [...refused].map(([why, numbers]) => ({ why: sayTold(why), numbers })),
    list: listDigest(plan),
  };
}

async function weed(): Promise<void> {
  const { preview, rule, mustBeHandedOver, decision, only } = data;
  if (!preview) return;
  const done = await askBackground('weed', {
    numbers: preview.numbers,
    rule: rule.trim(),
    before: beforeInstant().toISOString(),
    mustBeHandedOver,
    only,
    decision: decision.trim(),
    list: preview.list,
  });
  draw({ done, preview: undefined, confirmation: '', earlier: db && (await readWeedings(db)) });
}

async function saveProtocol(kind: 'pdf' | 'csv', seq: number): Promise<void> {
  const done = db && (await readWeeding(db, seq));
  if (!done || !settings) return;
  if (kind === 'csv') return saveFile(makeProtocolCsv(done, sayKind), `${nameProtocol(done)}.csv`);
  const version = browser.runtime.getManifest().version;
  const program = { name: 'Modereringsjournalen', version, browser: '' };
  const input = { settings, program, at: new Date(done.at), fonts: await readFonts() };
  const { blob, path } = await makeProtocolPdf(done, input as Parameters<typeof makeProtocolPdf>[1], sayKind);
  await saveFile(blob, path);
}

async function busy(work: () => Promise<void>): Promise<void> {
  draw({ isBusy: true, problem: undefined });
  try {
    await work();
  } catch (error) {
    console.error('modereringsjournalen: weeding page', error);
    draw({ problem: { says: sayFault(error), whatToDo: sayWeeding('nothingGone') } });
  } finally {
    draw({ isBusy: false });
  }
}

async function start(): Promise<void> {
  [settings, db] = await Promise.all([askBackground('read-settings', null), openJournal()]);
  const { weedingDecision, localImageRetentionDays, exportFolderHint, managed } = settings;
  const policy = policyInForce(settings);
  const guideline = policy ? policyLines(policy).find(({ field, source }) => field === 'weeding' && source) : undefined;
  draw({
    ...pageData(settings, { isReady: true }),
    decision: weedingDecision ?? policy?.weeding.decision ?? '',
    pictureDays: localImageRetentionDays,
    folderHint: exportFolderHint,
    isDecisionLocked: managed?.includes('weedingDecision') ?? false,
    guideline: guideline?.says,
    rule: guideline?.says ?? '',
    earlier: await readWeedings(db),
  });
}

draw();
start().catch((error: unknown) => {
  console.error('modereringsjournalen: weeding page', error);
  draw({ status: 'failed', problem: { says: sayFault(error), whatToDo: sayWeeding('nothingGone') } });
});
