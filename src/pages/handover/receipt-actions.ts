import { sayHandover } from '../../ui/words/handover-words.ts';
import { askBackground } from '../ask-background.ts';
import { onceAtATime } from '../once-at-a-time.ts';
import type { Page } from '../open-page.tsx';
import { readCaseNumber } from './case-number.ts';
import type { HandoverActions } from './handover-data.ts';
import type { HandoverState } from './handover-state.ts';
import { knownToRegistrar } from './list-receipts.ts';
import { refreshHandover } from './load-handover.ts';
import { type ListedReceipt, readReceiptList } from './read-receipt-list.ts';

type ReceiptActions = Pick<
  HandoverActions,
  'draftReceipt' | 'saveReceipt' | 'changeReceipt' | 'openPaste' | 'setPaste' | 'savePaste'
>;

/** What is done with the case numbers that come back. */
export function receiptActions({ state, draw, run }: Page<HandoverState>): ReceiptActions {
  const setReceipt = (name: string, change: object): void =>
    draw({ receipts: state.receipts.map((row) => (row.package === name ? { ...row, ...change } : row)) });

  const saveReceipt = onceAtATime(async (name) => {
    const row = state.receipts.find((one) => one.package === name);
    if (!row) return;
    const caseNumber = readCaseNumber(row.draft);
    if (caseNumber === undefined) return setReceipt(name, { error: sayHandover('caseNumberError') });
    const caseKind = row.draftKind ?? 'new';
    const isSame = row.caseNumber === caseNumber && row.caseKind === caseKind;
    const numbers = row.isChanging ? row.numbers : row.numbers.filter((number) => !row.given.has(number));
    if (!isSame) await askBackground('enter-receipt', { numbers, package: name, caseNumber, caseKind });
    draw({ problem: undefined });
    setReceipt(name, { draft: '', draftKind: 'new', isChanging: undefined });
    await refreshHandover(state);
    draw();
  });

  /** True where the package, or the newest with this item, has that answer already: the same list pasted once more. */
  const isKnownAnswer = (number: string, { package: of, caseNumber, caseKind }: ListedReceipt): boolean => {
    const row = state.receipts.find(({ numbers, package: name }) => numbers.includes(number) && (of ?? name) === name);
    const given = row?.given.get(number);
    return given?.caseNumber === caseNumber && (caseKind === undefined || given.caseKind === caseKind);
  };

  const savePaste = onceAtATime(async () => {
    // Where only some could be written before, those are not written once more.
    await refreshHandover(state);
    if (!state.pasted) return;
    const { text } = state.pasted;
    const { receipts, errors } = readReceiptList(text, knownToRegistrar(state.receipts));
    if (errors.length > 0) return draw({ pasted: { text, errors } });
    for (const receipt of receipts) {
      const numbers = receipt.numbers.filter((number) => !isKnownAnswer(number, receipt));
      if (numbers.length > 0) await askBackground('enter-receipt', { ...receipt, numbers });
    }
    Object.assign(state, { pasted: undefined, problem: undefined });
    await refreshHandover(state);
    draw();
  });

  return {
    draftReceipt: (name, change) => setReceipt(name, { ...change, error: undefined }),
    saveReceipt: (name) => run(saveReceipt(name)),
    openPaste: (isOpen) => draw({ pasted: isOpen ? { text: '', errors: [] } : undefined }),
    setPaste: (text) => draw({ pasted: { text, errors: [] } }),
    savePaste: () => run(savePaste()),
    changeReceipt(name, isChanging) {
      const row = state.receipts.find((one) => one.package === name);
      const { caseNumber = '', caseKind } = row ?? {};
      const draft = isChanging && !caseNumber.includes(',') ? caseNumber : '';
      setReceipt(name, { isChanging, draft, draftKind: caseKind ?? 'new', error: undefined });
    },
  };
}
