import { askBackground } from '../ask-background.ts';
import { onceAtATime } from '../once-at-a-time.ts';
import type { Page } from '../open-page.tsx';
import { saveFile } from '../save-file.ts';
import { missingWork, type WorkActions } from './WorkView.tsx';
import { readWork, type WorkState } from './work-state.ts';

/** What the page's buttons do. */
export function workActions({ state, draw, run }: Page<WorkState>): WorkActions {
  const give = onceAtATime(async () => {
    if (missingWork(state)) return;
    const numbers = state.items.filter(({ isChosen }) => isChosen).map(({ number }) => number);
    draw({ made: await askBackground('give-work', { numbers, to: state.to }) });
    await saveMade();
    draw({ ...(await readWork(state)), problem: undefined });
  });

  /** The journal says by now that the work was given away: a file that the browser did not save must not be lost with it. */
  const saveMade = async (): Promise<void> => {
    const { made } = state;
    if (made) await saveFile(new Blob([made.text], { type: 'application/json' }), made.name);
  };

  const take = async (file: File): Promise<void> => {
    const taken = await askBackground('take-work', { text: await file.text() });
    draw({ ...(await readWork(state)), taken, problem: undefined });
  };

  const takeBack = onceAtATime(async (number) => {
    await askBackground('take-back-work', { number });
    draw({ ...(await readWork(state)), problem: undefined });
  });

  return {
    choose: (number, isChosen) =>
      draw({ items: state.items.map((item) => (item.number === number ? { ...item, isChosen } : item)) }),
    setTo: (to) => draw({ to }),
    give: () => run(give()),
    saveAgain: () => run(saveMade()),
    takeBack: (number) => run(takeBack(number)),
    take: (file) => run(take(file)),
  };
}
