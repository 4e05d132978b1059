import { readButtonWord } from '../sites/read-control.ts';
import type { Session } from './session.ts';

const events = [
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'touchstart',
  'touchend',
  'click',
  'keydown',
  'keyup',
];

/**
 * While the moderator teaches a button, the press on it is held and its word kept; everything else goes through, such as the
 * press that opens the menu. Esc leaves any tool, wherever the focus is. Must listen before the guard does, which would hold a
 * button that it does not know.
 */
export function learnButton(session: Session): void {
  const { state, window, signal } = session;
  const onEvent = (event: Event): void => {
    if (!state.tool) return;
    if (event instanceof KeyboardEvent && event.key === 'Escape') {
      event.stopImmediatePropagation();
      if (event.type === 'keyup') return;
      state.tool = undefined;
      session.render();
      return;
    }
    const target = event.composedPath()[0];
    const isOurs = event.composedPath().includes(session.host());
    const isTeaching = state.tool.is === 'learning' || state.tool.is === 'learnt';
    if (!isTeaching || !(target instanceof Element) || isOurs) return;
    if (event instanceof KeyboardEvent && event.key !== 'Enter' && event.key !== ' ') return;
    const word = readButtonWord(target, window.location.href);
    if (word === undefined) return;
    event.stopImmediatePropagation();
    event.preventDefault();
    if (event.type !== 'click' && event.type !== 'keydown') return;
    state.tool = { is: 'learnt', word };
    session.render();
  };
  for (const type of events) window.addEventListener(type, onEvent, { capture: true, signal });
}
