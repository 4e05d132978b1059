import { isForRegistrar } from '../../journal/is-for-registrar.ts';
import { type JournalDatabase, openJournal } from '../../journal/open-journal.ts';
import { readItemStory } from '../../journal/read-journal.ts';
import { presetById } from '../../policy/preset-by-id.ts';
import type { Item } from '../../shared/item.ts';
import { sayHandover } from '../../ui/words/handover-words.ts';
import { askBackground } from '../ask-background.ts';
import { canChooseFolder, chooseFolder, rememberedFolder } from './chosen-folder.ts';
import type { HandoverActions } from './handover-data.ts';
import { chosenItems, type HandoverState, provisionOf } from './handover-state.ts';
import { knownToRegistrar, listReceipts } from './list-receipts.ts';
import { makePackage } from './make-package.ts';
import { notRegisteredReasons } from './not-registered-reasons.ts';
import { isCaseNumber, readReceiptList } from './read-receipt-list.ts';
import { explainTrouble } from './trouble.ts';

/** Where the page remembers which way was used last. */
const wayKey = 'handover-way';

/** Reads everything the page shows. `only` is the item that it was opened for: even one that has been handed over. */
export async function loadHandover(state: HandoverState, only?: string): Promise<void> {
  state.settings = await askBackground('read-settings', null);
  state.db ??= await openJournal();
  state.items = (await state.db.getAll('items')).filter(isEverForRegistrar).sort(newestFirst);
  state.markedProvisions = await readMarkedProvisions(state.db, state.items);
  state.receipts = await listReceipts(state.db);
  state.folder ??= await rememberedFolder('registrar');
  const asked = state.items.find(({ number }) => number === only);
  if (asked && !isForRegistrar(asked)) state.isHandedOverShown = true;
  state.chosen = new Set(asked ? [asked.number] : state.items.filter(isForRegistrar).map(({ number }) => number));
}

/** The lagrum that was named when each secret item was marked. One that is left for the registrar to judge has none. */
async function readMarkedProvisions(db: JournalDatabase, items: Item[]): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const { number } of items.filter(({ secret }) => secret)) {
    const marked = (await readItemStory(db, number)).findLast(({ entry }) => entry.type === 'secrecy-marked');
    const provision = marked?.payload?.provision;
    if (typeof provision === 'string') found.set(number, provision);
  }
  return found;
}

const isEverForRegistrar = (item: Item) => isForRegistrar(item) || item.handedOver !== undefined;
const newestFirst = (a: Item, b: Item) => b.number.localeCompare(a.number);

/** What the page's buttons do; `draw` shows the state as it is then. */
export function handoverActions(state: HandoverState, draw: () => void): HandoverActions {
  let stop: AbortController | undefined;
  const remembered = localStorage.getItem(wayKey);
  if (remembered === 'email' || (remembered === 'folder' && canChooseFolder())) state.way = remembered;

  const set = (change: Partial<HandoverState>): void => {
    Object.assign(state, change);
    draw();
  };
  const trouble = (error: unknown): void => {
    console.error('modereringsjournalen: handover page', error);
    set({ problem: explainTrouble(error) });
  };
  const doing = (work: Promise<void>): void => void work.catch(trouble);
  const setReceipt = (name: string, change: object): void =>
    set({ receipts: state.receipts.map((row) => (row.package === name ? { ...row, ...change } : row)) });

  /** What has been handed over since the page was read, perhaps in another tab. */
  const handedOverBefore = async (items: Item[]): Promise<string[]> => {
    const fresh = await Promise.all(items.map(({ number }) => state.db?.get('items', number)));
    return fresh.flatMap((item) => (item?.handedOver ? [item.number] : []));
  };

  const save = async (which: 'open' | 'secret', isAgain: boolean): Promise<void> => {
    const { db, settings, way, folder } = state;
    const items = chosenItems(state, which);
    if (!db || !settings || state.making || items.length === 0) return;
    stop = new AbortController();
    const { signal } = stop;
    set({ making: { which, done: 0, of: items.length }, problem: undefined, again: undefined, saved: undefined });
    try {
      const before = isAgain ? [] : await handedOverBefore(items);
      if (before.length > 0) {
        set({ again: { which, numbers: before } });
        return;
      }
      const wish = { items, caseTitle: state.ownTitle, way, folder };
      const name = await makePackage(
        db,
        settings,
        { ...wish, secrecyProvision: which === 'secret' ? provisionOf(state) : undefined },
        { signal, progress: (done, of) => set({ making: { which, done, of } }) },
      );
      state.saved = { name, at: new Date(), way };
      state.ownTitle = undefined;
      state.provision = undefined;
      await loadHandover(state);
    } catch (error) {
      if (!signal.aborted) throw error;
      state.problem = { says: sayHandover('cancelled'), whatToDo: sayHandover('cancelledText') };
    } finally {
      stop = undefined;
      set({ making: undefined });
    }
  };

  const saveNotRegistered = async (): Promise<void> => {
    const form = state.notRegistered;
    if (!form) return;
    if (form.reason === '') return set({ notRegistered: { ...form, error: sayHandover('reasonError') } });
    const numbers = chosenItems(state).map(({ number }) => number);
    const { reason, note } = form;
    const words = form.reasons.find(({ id }) => id === reason)?.text ?? reason;
    await askBackground('register-not', { numbers, reason, note: [words, note.trim()].filter(Boolean).join('. ') });
    state.notRegistered = undefined;
    await loadHandover(state);
    draw();
  };

  const saveReceipt = async (name: string): Promise<void> => {
    const row = state.receipts.find((one) => one.package === name);
    if (!row) return;
    const caseNumber = row.draft.trim();
    if (!isCaseNumber(caseNumber)) return setReceipt(name, { error: sayHandover('caseNumberError') });
    await askBackground('enter-receipt', { numbers: row.numbers, caseNumber, caseKind: row.draftKind ?? 'new' });
    await loadHandover(state);
    draw();
  };

  const savePaste = async (): Promise<void> => {
    const text = state.pasted?.text ?? '';
    const { receipts, errors } = readReceiptList(text, knownToRegistrar(state.receipts));
    if (errors.length > 0) return set({ pasted: { text, errors } });
    for (const receipt of receipts) await askBackground('enter-receipt', receipt);
    state.pasted = undefined;
    await loadHandover(state);
    draw();
  };

  return {
    choose(number, isChosen) {
      if (isChosen) state.chosen.add(number);
      else state.chosen.delete(number);
      set({ again: undefined });
    },
    showHandedOver(isShown) {
      if (!isShown) state.chosen = new Set(state.items.filter(isForRegistrar).map(({ number }) => number));
      set({ isHandedOverShown: isShown, again: undefined });
    },
    setCaseTitle: (ownTitle) => set({ ownTitle }),
    setProvision: (provision) => set({ provision }),
    setWay(way) {
      localStorage.setItem(wayKey, way);
      set({ way });
    },
    chooseFolder: () =>
      doing(
        chooseFolder('registrar').then((folder) => {
          if (folder) set({ folder, problem: undefined });
        }),
      ),
    save: (which, isAgain = false) => doing(save(which, isAgain)),
    forgetAgain: () => set({ again: undefined }),
    cancel: () => stop?.abort(),
    openNotRegistered(isOpen) {
      const { settings } = state;
      const policy = settings?.policyId === 'egen' ? settings.customPolicy : presetById(settings?.policyId ?? 'tibro');
      const form = { reasons: notRegisteredReasons(policy), reason: '', note: '' };
      set({ notRegistered: isOpen ? form : undefined });
    },
    setNotRegistered(change) {
      if (state.notRegistered) set({ notRegistered: { ...state.notRegistered, ...change, error: undefined } });
    },
    saveNotRegistered: () => doing(saveNotRegistered()),
    draftReceipt: (name, change) => setReceipt(name, { ...change, error: undefined }),
    saveReceipt: (name) => doing(saveReceipt(name)),
    openPaste: (isOpen) => set({ pasted: isOpen ? { text: '', errors: [] } : undefined }),
    setPaste: (text) => set({ pasted: { text, errors: [] } }),
    savePaste: () => doing(savePaste()),
  };
}
