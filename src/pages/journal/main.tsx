import { render } from 'preact';
import { JournalError } from '../../journal/journal-error.ts';
import { type JournalDatabase, openJournal } from '../../journal/open-journal.ts';
import { readEntry, readHead, readLastOf } from '../../journal/read-journal.ts';
import type { Item } from '../../shared/item.ts';
import type { Settings } from '../../shared/settings.ts';
import { setLanguage } from '../../ui/say.ts';
import { sayJournal } from '../../ui/words/journal-words.ts';
import '../../ui/ui.css';
import './journal.css';
import { askBackground } from '../ask-background.ts';
import { pageTop, pageUrl } from '../page-top.ts';
import { describeRow } from './describe-row.ts';
import { type Examined, examine } from './examine.ts';
import { JournalView } from './JournalView.tsx';
import type { JournalActions, JournalData } from './journal-data.ts';
import { type OpenStory, readStory } from './read-story.ts';
import { clearBackups, saveBackup } from './save-backup.ts';
import { type FilterId, filters, searchItems } from './search-items.ts';

/** Longer journals are checked when the moderator asks for it, not each time the page is opened. */
const checkedAtOnce = 5_000;

let db: JournalDatabase | undefined;
let settings: Settings | undefined;
let items: Item[] = [];
let entries = 0;
let since: Date | undefined;
let lastBackup: Date | undefined;
let problem: JournalData['problem'];
let query = '';
const on = new Set<FilterId>();
let open: OpenStory | undefined;
let examined: Examined | undefined;
let isExamining = false;

const actions: JournalActions = {
  search(text) {
    query = text;
    draw();
  },
  toggleFilter(id) {
    const filter = id as FilterId;
    if (!on.delete(filter)) on.add(filter);
    draw();
  },
  clearFilters() {
    on.clear();
    query = '';
    draw();
  },
  open: (number) => {
    location.hash = number;
  },
  close: () => {
    location.hash = '';
  },
  verify: () => void check(),
  backUp: () => void backUp(),
  handOver: (number) => location.assign(pageUrl('handover', number)),
  enlarge(sha256) {
    const picture = open?.story.pictures.find((one) => one.sha256 === sha256);
    if (picture) window.open(picture.url, '_blank', 'noopener');
  },
};

function draw(): void {
  if (settings) setLanguage(settings.language);
  const number = location.hash.slice(1);
  const data: JournalData = {
    language: settings?.language ?? 'sv',
    now: new Date(),
    top: settings ? pageTop(settings) : { links: { journal: '', handover: '', settings: '' }, who: '' },
    status: problem ? 'failed' : db ? 'ready' : 'loading',
    problem,
    entries,
    items: items.length,
    since,
    standing: isExamining
      ? { integrity: 'checking', completeness: 'unknown' }
      : {
          integrity: examined?.integrity ?? 'unknown',
          completeness: examined?.completeness ?? 'unknown',
          checkedAt: examined?.at,
          firstBroken: examined?.firstBroken,
        },
    notHandedOver: notHandedOver(),
    backup: { last: lastBackup },
    query,
    filters: (Object.keys(filters) as FilterId[]).map((id) => ({
      id,
      label: sayJournal(`filter.${id}`),
      isOn: on.has(id),
    })),
    rows: searchItems(items, query, on).map(describeRow),
    openNumber: number || undefined,
    story: open?.story,
  };
  render(<JournalView data={data} actions={actions} />, document.body);
}

function notHandedOver(): JournalData['notHandedOver'] {
  const waiting = items.filter(filters['not-handed-over']).map(({ openedAt }) => new Date(openedAt));
  return { count: waiting.length, oldest: waiting.sort((a, b) => a.getTime() - b.getTime())[0] };
}

async function load(): Promise<void> {
  settings = await askBackground('read-settings', null);
  db = await openJournal();
  items = await db.getAll('items');
  entries = (await readHead(db)).count;
  const first = await readEntry(db, 0);
  since = first && new Date(first.at);
  const latest = await readLastOf(db, 'backed-up');
  lastBackup = latest && new Date(latest.at);
  await showItem();
  if (entries > 0 && entries <= checkedAtOnce) await check();
}

/** Shows the item that the address names. */
async function showItem(): Promise<void> {
  if (!db) return;
  const number = location.hash.slice(1);
  open?.release();
  open = number ? await readStory(db, number, examined) : undefined;
  draw();
}

async function check(): Promise<void> {
  if (!db || isExamining) return;
  isExamining = true;
  draw();
  try {
    examined = await examine(db, AbortSignal.timeout(600_000));
  } finally {
    isExamining = false;
  }
  await showItem();
}

async function backUp(): Promise<void> {
  try {
    await saveBackup();
    await load();
  } catch (error) {
    showProblem(error);
  }
}

function showProblem(error: unknown): void {
  console.error('modereringsjournalen: journal page', error);
  const says = error instanceof JournalError ? error.says : String(error instanceof Error ? error.message : error);
  problem = { says, whatToDo: 'Ladda om sidan. Det som är sparat finns kvar.' };
  draw();
}

addEventListener('hashchange', () => void showItem().catch(showProblem));
draw();
clearBackups().catch(showProblem);
load().catch(showProblem);
