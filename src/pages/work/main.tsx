import { render } from 'preact';
import '../../ui/ui.css';
import { askBackground } from '../ask-background.ts';
import { pageTop } from '../page-top.ts';
import { saveFile } from '../save-file.ts';
import { sayFault } from '../say-fault.ts';
import { missingWork, type WorkActions, type WorkData, WorkView } from './WorkView.tsx';

let data: WorkData = {
  language: 'sv',
  top: { links: { journal: '', handover: '', settings: '' }, who: '' },
  items: [],
  deputies: [],
  to: '',
};

/** The file that was made last. */
let made: { text: string; name: string } | undefined;

function change(changes: Partial<WorkData>): void {
  data = { ...data, ...changes };
  render(<WorkView data={data} actions={actions} />, document.body);
}

const actions: WorkActions = {
  choose: (number, isChosen) =>
    change({ items: data.items.map((item) => (item.number === number ? { ...item, isChosen } : item)) }),
  setTo: (to) => change({ to }),
  give: () => void give().catch(showProblem),
  saveAgain: () => void saveMade().catch(showProblem),
  take: (file) => void take(file).catch(showProblem),
};

async function give(): Promise<void> {
  if (missingWork(data)) return;
  const numbers = data.items.filter(({ isChosen }) => isChosen).map(({ number }) => number);
  made = await askBackground('give-work', { numbers, to: data.to });
  const { name } = made;
  await saveMade();
  await load();
  change({ saved: name, problem: undefined });
}

/** The journal says by now that the work was given away: a file that the browser did not save must not be lost with it. */
async function saveMade(): Promise<void> {
  if (made) await saveFile(new Blob([made.text], { type: 'application/json' }), made.name);
}

async function take(file: File): Promise<void> {
  const taken = await askBackground('take-work', { text: await file.text() });
  await load();
  change({ taken, problem: undefined });
}

async function load(): Promise<void> {
  const settings = await askBackground('read-settings', null);
  const items = await askBackground('list-work', null);
  change({
    language: settings.language,
    top: pageTop(settings),
    items: items.map((item) => ({ ...item, isChosen: true })),
    deputies: [...new Set(settings.channels.flatMap(({ deputy }) => deputy ?? []))],
  });
}

function showProblem(error: unknown): void {
  change({ problem: sayFault(error) });
}

load().catch(showProblem);
