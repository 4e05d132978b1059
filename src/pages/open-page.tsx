import { render, type VNode } from 'preact';
import { logFault } from '../shared/log-fault.ts';
import type { Settings } from '../shared/settings.ts';
import type { PageName } from '../ui/PageTop.tsx';
import { setLanguage } from '../ui/say.ts';
import { sayPage } from '../ui/words/page-words.ts';
import { AskFailed, askBackground } from './ask-background.ts';
import { DataPage } from './DataPage.tsx';
import { explainFault, type Trouble } from './explain-fault.ts';
import { pageTop } from './page-top.ts';

/** What every page knows between two drawings. */
export interface PageState {
  settings: Settings;
  /** What went wrong last, until something has gone well. */
  problem?: Trouble | undefined;
}

/** A page that is open: what it knows, and the one way to show that it has changed or that something failed. */
export interface Page<State extends PageState> {
  readonly state: State;
  /** Shows the state, with what is changed in it. */
  draw(change?: Partial<State>): void;
  /** Sees to work that may fail: its fault is logged once, and told on the page. */
  run(work: Promise<unknown>): void;
}

interface Opening<State extends PageState> {
  name: PageName;
  /** The heading, as long as there is nothing else to show. */
  title(): string;
  /** Reads what the page shows. Where it fails the page says so, and to load it again. */
  load(settings: Settings): Promise<State>;
  /** Called once, when all has been read; gives what makes the view of the state. */
  open(page: Page<State>): () => VNode;
  /** What to tell of a fault when the page stands; else what it says itself and, where it is silent on that, to load the page again. */
  explain?: (error: unknown) => Trouble;
}

/** Of a fault on a page that stands: where the background has said what to do, it is not to load the page again. */
function explainStanding(error: unknown): Trouble {
  return explainFault(error, error instanceof AskFailed ? sayPage('kept') : undefined);
}

/** Opens a page: every one of them starts, is drawn and tells of its faults in this way. */
export function openPage<State extends PageState>(opening: Opening<State>): void {
  const { name, title, load, open, explain = explainStanding } = opening;
  let settings: Settings | undefined;
  const log = logFault(`${name} page`);

  /** The page with its heading alone. Before the settings are there it is in Swedish. */
  const drawBare = (problem?: Trouble): void => {
    const data = { now: new Date(), top: pageTop(settings), problem };
    render(
      <DataPage data={data} current={name} title={title()}>
        {!problem && <p class="soft">{sayPage('loading')}</p>}
      </DataPage>,
      document.body,
    );
  };

  const start = async (): Promise<void> => {
    settings = await askBackground('read-settings', null);
    setLanguage(settings.language);
    const state = await load(settings);
    const draw = (change: Partial<State> = {}): void => {
      Object.assign(state, change);
      setLanguage(state.settings.language);
      render(view(), document.body);
    };
    const run = (work: Promise<unknown>): void =>
      void work.catch((error: unknown) => {
        log(error);
        state.problem = explain(error);
        draw();
      });
    const view = open({ state, draw, run });
    draw();
    // The address may name a part, which was not there when the browser looked for it.
    document.getElementById(location.hash.slice(1))?.scrollIntoView();
  };

  drawBare();
  start().catch((error: unknown) => {
    log(error);
    drawBare(explainFault(error));
  });
}
