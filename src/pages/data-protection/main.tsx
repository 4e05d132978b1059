import { render } from 'preact';
import { type JournalDatabase, openJournal } from '../../journal/open-journal.ts';
import { readHead } from '../../journal/read-journal.ts';
import { sha256Hex } from '../../shared/digest.ts';
import type { Settings } from '../../shared/settings.ts';
import { stockholmDay } from '../../shared/stockholm-time.ts';
import '../../ui/ui.css';
import './data-protection.css';
import { policyInForce } from '../../policy/policy-in-force.ts';
import { sayProtection } from '../../ui/words/protection-words.ts';
import { askBackground } from '../ask-background.ts';
import { askToKeep } from '../ask-to-keep.ts';
import { pageData } from '../page-data.ts';
import { saveFile } from '../save-file.ts';
import { sayFault } from '../say-fault.ts';
import { findSender } from './find-sender.ts';
import { type ProtectionActions, type ProtectionData, ProtectionView } from './ProtectionView.tsx';
import { writeExtract } from './write-extract.ts';
import { writeRegister } from './write-register.ts';

let db: JournalDatabase | undefined;
let settings: Settings | undefined;
let cancel: AbortController | undefined;
let data: ProtectionData = {
  ...pageData(undefined, { isReady: false }),
  name: '',
  chosen: new Set(),
};

const actions: ProtectionActions = {
  setName: (name) => draw({ name }),
  search: () => void search().catch(showProblem),
  cancel: () => cancel?.abort(),
  choose(id, isChosen) {
    const chosen = new Set(data.chosen);
    if (isChosen) chosen.add(id);
    else chosen.delete(id);
    draw({ chosen });
  },
  save: () => void save().catch(showProblem),
  saveRegister: () => void saveRegister().catch(showProblem),
};

function draw(change: Partial<ProtectionData> = {}): void {
  data = { ...data, ...change, now: new Date() };
  render(<ProtectionView data={data} actions={actions} />, document.body);
}

function showProblem(error: unknown): void {
  if (error instanceof DOMException && error.name === 'AbortError') return;
  console.error('modereringsjournalen: data protection page', error);
  draw({ problem: { says: sayFault(error), whatToDo: sayProtection('nothingChanged') } });
}

async function search(): Promise<void> {
  if (!db) return;
  cancel = new AbortController();
  draw({ searching: 0, found: undefined, chosen: new Set(), problem: undefined, saved: undefined });
  try {
    const onProgress = (searching: number) => draw({ searching });
    const found = await findSender(db, data.name, { onProgress, signal: cancel.signal });
    draw({ found, soughtName: data.name.trim() });
  } finally {
    draw({ searching: undefined });
  }
}

/** Saves what was chosen, and journals that it was: which items, never whom it was about (as for a copy, TF 2:18). */
async function save(): Promise<void> {
  if (!settings) return;
  const records = (data.found ?? []).filter(({ id }) => data.chosen.has(id));
  const text = `\uFEFF${writeExtract(records, settings, data, new Date())}`;
  const numbers = records.filter(({ item }) => item !== undefined).map(({ id }) => id);
  if (numbers.length > 0) {
    await askBackground('record-disclosure', { numbers, sha256: await sha256Hex(text), masks: 0 });
  }
  const saved = `${stockholmDay(new Date())}_registerutdrag.txt`;
  await saveFile(new Blob([text], { type: 'text/plain' }), saved);
  draw({ saved, problem: undefined });
}

async function saveRegister(): Promise<void> {
  const savedRegister = `${stockholmDay(new Date())}_registerforteckning.txt`;
  const text = `\uFEFF${writeRegister(data, new Date())}`;
  await saveFile(new Blob([text], { type: 'text/plain' }), savedRegister);
  draw({ savedRegister, problem: undefined });
}

async function start(): Promise<void> {
  [settings, db] = await Promise.all([askBackground('read-settings', null), openJournal()]);
  const { municipality, board, contacts, weedingDecision, localImageRetentionDays } = settings;
  const controller = [board, municipality].filter(Boolean).join(', ') || undefined;
  draw({
    ...pageData(settings, { isReady: true }),
    controller,
    officer: contacts.dpo || undefined,
    pictureDays: localImageRetentionDays,
    weeding: weedingDecision ?? policyInForce(settings)?.weeding.decision,
  });
  const [items, pictures, { count: entries }, isPersisted, { usage }] = await Promise.all([
    db.count('items'),
    db.count('pictures'),
    readHead(db),
    askToKeep(),
    navigator.storage.estimate(),
  ]);
  const megabytes = usage === undefined ? undefined : Math.ceil(usage / 1_000_000);
  draw({ held: { items, entries, pictures, megabytes }, isPersisted });
}

draw();
start().catch(showProblem);
