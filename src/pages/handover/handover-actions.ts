import { isForRegistrar } from '../../journal/is-for-registrar.ts';
import { policyInForce } from '../../policy/policy-in-force.ts';
import type { Item } from '../../shared/item.ts';
import { sayHandoverFault } from '../../ui/words/handover-fault-words.ts';
import { sayHandover } from '../../ui/words/handover-words.ts';
import { askBackground } from '../ask-background.ts';
import { Stopped } from '../explain-fault.ts';
import { runWork, type WorkOptions } from '../long-work.ts';
import { onceAtATime } from '../once-at-a-time.ts';
import type { Page } from '../open-page.tsx';
import { canChooseFolder, chooseFolder } from './chosen-folder.ts';
import type { HandoverActions } from './handover-data.ts';
import { chosenItems, type HandoverState, provisionOf, titledPackage } from './handover-state.ts';
import { refreshHandover } from './load-handover.ts';
import { makePackage, PicturesLost } from './make-package.ts';
import { notRegisteredReasons } from './not-registered-reasons.ts';
import { receiptActions } from './receipt-actions.ts';

/** Where the page remembers which way was used last. */
const wayKey = 'handover-way';

/** What the page's buttons do. */
export function handoverActions(page: Page<HandoverState>): HandoverActions {
  const { state, draw, run } = page;
  const { db } = state;
  const remembered = localStorage.getItem(wayKey);
  if (remembered === 'email' || (remembered === 'folder' && canChooseFolder())) state.way = remembered;

  /** The items as the journal has them now, which the moderator may have worked with since the page was read. */
  const readChosen = async (which: 'open' | 'secret'): Promise<Item[]> => {
    const shown = chosenItems(state, which);
    await refreshHandover(state);
    const items = state.items.filter(({ number }) => shown.some((one) => one.number === number));
    const lost = shown.filter(({ number, secret }) => items.find((one) => one.number === number)?.secret !== secret);
    if (lost.length === 0) return items;
    const numbers = lost.map(({ number }) => number).join(', ');
    throw new Stopped(sayHandoverFault('movedAway', { numbers }), sayHandoverFault('changedText'));
  };

  const save = async (which: 'open' | 'secret', isAgain: boolean): Promise<void> => {
    const { way, folder } = state;
    const of = chosenItems(state, which).length;
    if (of === 0) return;
    const isTitled = titledPackage(state) === which;
    const isLossKnown = isAgain && state.again?.isLost === true;
    const cancelled = () => ({ says: sayHandover('cancelled'), whatToDo: sayHandover('cancelledText') });
    const make = async (options: WorkOptions): Promise<void> => {
      Object.assign(state, { again: undefined, saved: undefined });
      const secrecyProvision = which === 'secret' ? provisionOf(state) : undefined;
      const items = await readChosen(which);
      const { settings } = state;
      const before = isAgain
        ? []
        : items.filter((item) => item.handedOver && !isForRegistrar(item)).map(({ number }) => number);
      if (before.length > 0) {
        state.again = { which, numbers: before };
        return;
      }
      const caseTitle = isTitled ? state.ownTitle : undefined;
      const wish = { items, caseTitle, secrecyProvision, way, isLossKnown, folder };
      const left = await makePackage(db, settings, wish, options);
      state.saved = { ...left, at: new Date(), way };
      if (isTitled) state.ownTitle = undefined;
      if (which === 'secret') state.provision = undefined;
      for (const { number } of items) state.chosen.delete(number);
      await refreshHandover(state);
    };
    try {
      await runWork(page, { what: which, of, cancelled }, make);
    } catch (error) {
      if (!(error instanceof PicturesLost)) throw error;
      draw({ again: { which, numbers: error.numbers, isLost: true } });
    }
  };

  const saveNotRegistered = onceAtATime(async () => {
    const form = state.notRegistered;
    if (!form) return;
    if (form.reason === '') return draw({ notRegistered: { ...form, error: sayHandover('reasonError') } });
    const numbers = chosenItems(state).map(({ number }) => number);
    const { reason, note } = form;
    const words = form.reasons.find(({ id }) => id === reason)?.text ?? reason;
    await askBackground('register-not', { numbers, reason, note: [words, note.trim()].filter(Boolean).join('. ') });
    Object.assign(state, { notRegistered: undefined, problem: undefined });
    // The choice was of what is not registered; the others are to be handed over.
    const left = state.items.filter((item) => isForRegistrar(item) && !numbers.includes(item.number));
    state.chosen = new Set(left.map(({ number }) => number));
    await refreshHandover(state);
    draw();
  });

  return {
    ...receiptActions(page),
    choose(numbers, isChosen) {
      for (const number of numbers) {
        if (isChosen) state.chosen.add(number);
        else state.chosen.delete(number);
      }
      draw({ again: undefined });
    },
    showHandedOver(isShown) {
      if (!isShown) for (const item of state.items) if (!isForRegistrar(item)) state.chosen.delete(item.number);
      draw({ isHandedOverShown: isShown, again: undefined });
    },
    setCaseTitle: (ownTitle) => draw({ ownTitle }),
    setProvision: (provision) => draw({ provision }),
    setWay(way) {
      localStorage.setItem(wayKey, way);
      draw({ way });
    },
    chooseFolder: () =>
      run(
        chooseFolder().then((folder) => {
          if (folder) draw({ folder, problem: undefined });
        }),
      ),
    save: (which, isAgain = false) => run(save(which, isAgain)),
    forgetAgain: () => draw({ again: undefined }),
    cancel: () => state.cancel?.abort(),
    openNotRegistered(isOpen) {
      const form = { reasons: notRegisteredReasons(policyInForce(state.settings)), reason: '', note: '' };
      draw({ notRegistered: isOpen ? form : undefined });
    },
    setNotRegistered(change) {
      if (state.notRegistered) draw({ notRegistered: { ...state.notRegistered, ...change, error: undefined } });
    },
    saveNotRegistered: () => run(saveNotRegistered()),
    refresh() {
      if (!state.work) run(refreshHandover(state).then(() => draw()));
    },
    saveAgain: () => run(state.saved?.saveAgain?.() ?? Promise.resolve()),
  };
}
