import { request } from '../shared/messages.ts';
import type { Drawing, startDrawing } from './draw-session.tsx';
import { isPanelShown } from './session-state.ts';

/** How soon it is asked for again where it could not be had, milliseconds: however often there is something to draw. */
const askAgainAfter = 3_000;

/**
 * The drawing, fetched when there is first something to draw: on every page that is no channel of ours, neither the panel
 * nor its words are loaded at all. The background puts the script that carries it beside this one.
 */
export function drawWhenNeeded(...[window, state, actions, changes, signal]: Parameters<typeof startDrawing>): Drawing {
  let drawing: Drawing | undefined;
  let isAsked = false;
  let isLogged = false;

  const load = async (): Promise<void> => {
    isAsked = true;
    const result = globalThis.drawOverPage ? undefined : await request('load-panel', null);
    if (signal.aborted) return;
    if (!globalThis.drawOverPage) {
      if (!isLogged) console.error('modereringsjournalen: the panel', result);
      isLogged = true;
      window.setTimeout(() => {
        isAsked = false;
        if (!signal.aborted) draw(true, true);
      }, askAgainAfter);
      return;
    }
    drawing = globalThis.drawOverPage(window, state, actions, changes, signal);
    drawing.drawSoon();
  };
  const draw = (isNow: boolean, hasMoved: boolean): void => {
    if (drawing) isNow ? drawing.drawSoon() : drawing.drawLater(hasMoved);
    else if (!isAsked && isPanelShown(state)) void load();
  };
  return {
    host() {
      if (!drawing) throw new Error('the panel is not there yet');
      return drawing.host();
    },
    root: () => drawing?.root(),
    drawSoon: () => draw(true, true),
    drawLater: (hasMoved) => draw(false, hasMoved),
    placeSoon: (opened) => drawing?.placeSoon(opened),
  };
}
