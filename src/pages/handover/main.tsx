import { render } from 'preact';
import { caseTitleWarnings, proposeCaseTitle } from '../../handover/case-title.ts';
import { type JournalDatabase, openJournal } from '../../journal/open-journal.ts';
import type { Item } from '../../shared/item.ts';
import type { Settings } from '../../shared/settings.ts';
import '../../ui/ui.css';
import { askBackground } from '../ask-background.ts';
import { describeRow } from '../journal/describe-row.ts';
import { filters } from '../journal/search-items.ts';
import { pageTop } from '../page-top.ts';
import { HandoverView } from './HandoverView.tsx';
import './handover.css';
import type { HandoverActions, HandoverData, HandoverRow } from './handover-data.ts';
import { listReceipts } from './list-receipts.ts';
import { makePackage } from './make-package.ts';
import { secrecyProvisions } from './secrecy-provisions.ts';

/** "KS 2026/00412", "2026-412": letters, a year, a running number. */
const caseNumberShape = /^(?:[A-ZÅÄÖ]{1,6}[ -]?)?\d{4}[/:.-]\d{1,6}(?:[-:]\d+)?$/i;

let db: JournalDatabase | undefined;
let settings: Settings | undefined;
let items: Item[] = [];
let receipts: Awaited<ReturnType<typeof listReceipts>> = [];
let chosen = new Set<string>();
/** What the moderator wrote; undefined where the proposed title stands. */
let ownTitle: string | undefined;
let provision = '';
let making: HandoverData['making'];
let saved: HandoverData['saved'];
let problem: HandoverData['problem'];

const actions: HandoverActions = {
  choose(number, isChosen) {
    if (isChosen) chosen.add(number);
    else chosen.delete(number);
    draw();
  },
  setCaseTitle(title) {
    ownTitle = title;
    draw();
  },
  setProvision(text) {
    provision = text;
    draw();
  },
  save: (which) => void save(which).catch(showProblem),
  draftReceipt(name, caseNumber) {
    changeReceipt(name, { draft: caseNumber, error: undefined });
  },
  saveReceipt: (name) => void saveReceipt(name).catch(showProblem),
};

function chosenItems(): Item[] {
  return items.filter(({ number }) => chosen.has(number));
}

function draw(): void {
  const now = new Date();
  const wanted = chosenItems();
  const caseTitle = ownTitle ?? proposeCaseTitle(wanted);
  const data: HandoverData = {
    language: settings?.language ?? 'sv',
    now,
    top: settings ? pageTop(settings) : { links: { journal: '', handover: '', settings: '' }, who: '' },
    status: problem && !db ? 'failed' : db ? 'ready' : 'loading',
    problem,
    rows: items.map(toRow),
    caseTitle,
    caseTitleError: wanted.length > 0 ? caseTitleWarnings(caseTitle, wanted)[0] : undefined,
    provisions: secrecyProvisions,
    provision,
    making,
    saved,
    receipts,
  };
  render(<HandoverView data={data} actions={actions} />, document.body);
}

function toRow(item: Item): HandoverRow {
  const from = item.comment.postedAt?.from;
  return {
    ...describeRow(item),
    receivedAt: from === undefined ? undefined : new Date(from),
    pictures: item.pictures.length,
    isChosen: chosen.has(item.number),
  };
}

async function load(): Promise<void> {
  settings = await askBackground('read-settings', null);
  db ??= await openJournal();
  items = (await db.getAll('items')).filter(filters['not-handed-over']);
  receipts = await listReceipts(db);
  const only = location.hash.slice(1);
  chosen = new Set(items.map(({ number }) => number).filter((number) => !only || number === only));
  draw();
}

async function save(which: 'open' | 'secret'): Promise<void> {
  if (!db || !settings || making) return;
  making = which;
  problem = undefined;
  draw();
  try {
    const isSecret = which === 'secret';
    const name = await makePackage(db, settings, {
      items: chosenItems().filter(({ secret }) => secret === isSecret),
      caseTitle: ownTitle,
      secrecyProvision: isSecret ? provision : undefined,
    });
    saved = { name, at: new Date() };
    ownTitle = undefined;
    await load();
  } finally {
    making = undefined;
    draw();
  }
}

async function saveReceipt(name: string): Promise<void> {
  const row = receipts.find((one) => one.package === name);
  if (!row) return;
  const caseNumber = row.draft.trim();
  if (!caseNumberShape.test(caseNumber)) {
    changeReceipt(name, { error: 'Numret ska se ut som KS 2026/00412.' });
    return;
  }
  await askBackground('enter-receipt', { numbers: row.numbers, caseNumber });
  await load();
}

function changeReceipt(name: string, change: { draft?: string; error?: string | undefined }): void {
  receipts = receipts.map((row) => (row.package === name ? { ...row, ...change } : row));
  draw();
}

function showProblem(error: unknown): void {
  console.error('modereringsjournalen: handover page', error);
  problem = {
    says: error instanceof Error ? error.message : String(error),
    whatToDo: 'Inget paket har lämnats över. Det som är sparat i journalen finns kvar.',
  };
  draw();
}

draw();
load().catch(showProblem);
