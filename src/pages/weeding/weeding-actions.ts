import { listDigest, planWeeding, type WeedingPlan } from '../../journal/plan-weeding.ts';
import { sayWeeding } from '../../ui/words/weeding-words.ts';
import { askBackground } from '../ask-background.ts';
import { Stopped } from '../explain-fault.ts';
import { readFonts } from '../handover/read-fonts.ts';
import { readProgram } from '../handover/read-program.ts';
import type { Page } from '../open-page.tsx';
import { saveFile } from '../save-file.ts';
import { sayFault, sayTold } from '../say-fault.ts';
import { readWeeding, readWeedings } from './read-weedings.ts';
import type { WeedingActions, WeedingData, WeedingPreview } from './weeding-data.ts';
import { makeProtocolCsv, makeProtocolPdf, nameProtocol } from './weeding-protocol.ts';
import { termsOf, type WeedingState } from './weeding-state.ts';

/** What the page's buttons do. */
export function weedingActions({ state, draw, run }: Page<WeedingState>): WeedingActions {
  const { db, settings } = state;
  /** One thing at a time. */
  const busy = (work: () => Promise<void>): void => {
    draw({ isBusy: true, problem: undefined });
    run(work().finally(() => draw({ isBusy: false })));
  };

  /** The day as an instant: an hour or two past midnight in Sweden, and weeding by the day needs no more. */
  const beforeInstant = () => new Date(`${state.before}T00:00:00Z`);

  const show = async (): Promise<void> => {
    const { rule: name, mustBeHandedOver, only } = state;
    draw({ preview: previewOf(await planWeeding(db, { name, before: beforeInstant(), mustBeHandedOver, only })) });
  };

  const weed = async (): Promise<void> => {
    const { preview, rule, mustBeHandedOver, decision, only } = state;
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
    draw({ done, preview: undefined, confirmation: '', earlier: await readWeedings(db) });
  };

  const saveProtocol = async (kind: 'pdf' | 'csv', seq: number): Promise<void> => {
    const done = await readWeeding(db, seq);
    if (!done) return;
    if (kind === 'csv') return saveFile(makeProtocolCsv(done), `${nameProtocol(done)}.csv`);
    const input = { settings, program: readProgram(), at: new Date(done.at), fonts: await readFonts() };
    const { blob, path } = await makeProtocolPdf(done, input);
    await saveFile(blob, path);
  };

  /** What was weeded stays weeded where its protocol could not be saved. */
  const tellUnsaved = (error: unknown): never => {
    throw new Stopped(sayFault(error), sayWeeding('earlierText'));
  };

  return {
    change(asked) {
      const change = 'only' in asked ? { ...asked, ...changedTerms(state, asked.only) } : asked;
      // What was shown was shown for other terms.
      const isNew = !('confirmation' in change);
      draw({ ...change, ...(isNew ? { preview: undefined, confirmation: '' } : {}) });
    },
    show: () => busy(show),
    weed: () => busy(weed),
    saveProtocol: (kind, seq) => busy(() => saveProtocol(kind, seq).catch(tellUnsaved)),
  };
}

/** The terms that change with what is to be weeded: what has been typed stays. */
function changedTerms(state: WeedingState, only: WeedingData['only']): Partial<WeedingData> {
  const [before, after] = [termsOf(state.only, state), termsOf(only, state)];
  return {
    ...(state.rule === before.rule ? { rule: after.rule } : {}),
    ...(state.before === before.before ? { before: after.before } : {}),
  };
}

function previewOf(plan: WeedingPlan): WeedingPreview {
  const refused = new Map<string, string[]>();
  for (const { item, why } of plan.refused) refused.set(why, [...(refused.get(why) ?? []), item]);
  return {
    numbers: plan.take.map(({ item }) => item),
    counts: plan.counts,
    refused: [...refused].map(([why, numbers]) => ({ why: sayTold(why), numbers })),
    given: plan.take.filter(({ isGiven }) => isGiven).map(({ item }) => item),
    list: listDigest(plan),
  };
}
