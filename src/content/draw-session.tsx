import { render as draw } from 'preact';
import { focusPanel } from '../panel/focus-panel.ts';
import { Gate } from '../panel/Gate.tsx';
import type { GateActions } from '../panel/gate-data.ts';
import { Marks } from '../panel/Marks.tsx';
import { Panel } from '../panel/Panel.tsx';
import panelCss from '../panel/panel.css?inline';
import type { PanelActions } from '../panel/panel-actions.ts';
import { ToolLayer } from '../panel/ToolLayer.tsx';
import { afterLayout } from './after-layout.ts';
import { aroundGate, boxOnScreen } from './around-gate.ts';
import { comeToFront, type Front } from './come-to-front.ts';
import { describeGate } from './describe-gate.ts';
import { describePanel } from './describe-panel.ts';
import dockCss from './dock.css?inline';
import { mountHost } from './host.ts';
import { placeGate } from './place-gate.ts';
import { type KnownCovered, placeMarks, type Sign, signOf } from './place-marks.ts';
import { isAwake, isPanelShown, type SessionState } from './session-state.ts';
import { type MarkedComments, SignsInSight } from './signs-in-sight.ts';

/** Widths of the panel, open and folded, CSS pixels. */
const widths = { open: 380, narrow: 300, folded: 48 };
/** How long what the page did by itself may wait to be drawn, milliseconds; longer where drawing takes long. */
const later = 400;
/** While comments come in a stream, far below what is listed, they are drawn no more often, milliseconds. */
const inStream = 1500;
/** With fewer comments than this it is no stream. */
const fewest = 300;
/** Nor does drawing such things take more than this share of the time. */
const mostShare = 1 / 80;

export interface Drawing {
  /** Our element on the page; made when it is first needed. */
  host(): HTMLElement;
  /** What is inside it; undefined before it is there. */
  root(): ShadowRoot | undefined;
  /** Draws everything in the next frame; any number of calls make one drawing. */
  drawSoon(): void;
  /**
   * The same with time for more to come.
   * @param hasMoved false where what lies over the page stands where it stood
   */
  drawLater(hasMoved: boolean): void;
  /**
   * Draws only what lies over the page anew: something may have moved.
   * @param opened what of the platform's has opened that the panel must not cover, for it is there for a moment only
   */
  placeSoon(opened: readonly Element[]): void;
}

/**
 * Draws the session over the page: the panel at its edge, marks and gate over it. Nothing is put on the page before there
 * is something to show.
 * @param changes a number that is another when the page has changed
 */
export function startDrawing(
  window: Window & typeof globalThis,
  state: SessionState,
  actions: { panel: PanelActions; gate: GateActions },
  changes: () => number,
  signal: AbortSignal,
): Drawing {
  const { document } = window;
  let mounted: { host: HTMLElement; root: ShadowRoot; front: Front; dock: HTMLElement; over: HTMLElement } | undefined;
  let obstacles: readonly Element[] = [];
  const covered: KnownCovered = new Map();

  const mount = () => {
    if (mounted) return mounted;
    const { host, root } = mountHost(document, `${panelCss}\n${dockCss}`, signal);
    const front = comeToFront(document, signal);
    root.append(front.element);
    const layer = (name: string) => {
      const element = document.createElement('div');
      element.className = `${name} ui`;
      front.element.append(element);
      return element;
    };
    mounted = { host, root, front, over: layer('over'), dock: layer('dock') };
    signal.addEventListener('abort', () => {
      if (!mounted) return;
      draw(null, mounted.dock);
      draw(null, mounted.over);
    });
    return mounted;
  };

  const drawOver = (): void => {
    if (!mounted) return;
    placed = isAwake(state) ? [...inSight.now()] : [];
    const { marks, frame } = isAwake(state)
      ? placeMarks(placed, state, window, covered)
      : { marks: [], frame: undefined };
    const gate = isPanelShown(state) ? describeGate(state) : undefined;
    const free = freeBeside(state, window.innerWidth);
    const pointed = state.tool?.is === 'pointing' ? state.tool.element : undefined;
    obstacles = obstacles.filter((element) => element.isConnected);
    const menus = obstacles.flatMap((element) => boxOnScreen(element) ?? []);
    const isInTheWay = menus.some(({ left, width }) => left < free.from || left + width > free.to);
    const at = gate && state.gate && placeGate(aroundGate(state.gate, state.seen, obstacles, window, free));
    mounted.dock.classList.toggle('left', state.isLeft);
    mounted.dock.classList.toggle('aside', isInTheWay);
    draw(
      <>
        <Marks marks={marks} frame={frame} under={menus} open={actions.panel.openComment} />
        {gate && at && <Gate data={gate} actions={actions.gate} at={at} />}
        {state.tool && (
          <ToolLayer
            tool={state.tool}
            frame={pointed?.getBoundingClientRect()}
            words={pointed?.textContent?.trim().slice(0, 100)}
            actions={actions.panel}
          />
        )}
      </>,
      mounted.over,
    );
  };

  const drawAll = (): void => {
    if (!mounted && !isPanelShown(state)) return;
    const { front, dock } = mount();
    const now = new Date();
    front.keep({
      press: isPanelShown(state) ? state.gate?.press : undefined,
      isFocusAsked: state.isFocusAsked === true && isPanelShown(state),
      isSaving: state.savingId !== undefined,
    });
    draw(isPanelShown(state) ? <Panel data={describePanel(state, now)} actions={actions.panel} /> : null, dock);
    if (state.isFocusAsked && isPanelShown(state) && !dock.contains(mount().root.activeElement)) {
      focusPanel(dock, state.focusAt);
    }
    state.isFocusAsked = false;
    state.focusAt = undefined;
    // Whoever presses and is held is told at once, however busy the page is. Else apart from the panel: both at once would
    // hold up a page with thousands of comments.
    if (state.gate) mark();
    else window.setTimeout(mark);
  };

  const mark = (): void => {
    if (signal.aborted) return;
    inSight.set(isAwake(state) ? markedComments(state, new Date()) : undefined);
    if (state.gate) drawOver();
    else if (isPlaceLost || isOther(placed, [...inSight.now()])) placeSoon();
    isPlaceLost = false;
  };

  const placeSoon = afterLayout(window, changes, drawOver, signal);
  const inSight = new SignsInSight(window, placeSoon, signal);
  let isAsked = false;
  /** Whether the marks are to be placed anew though they are the same: asking where each stands is what costs. */
  let isPlaceLost = false;
  let placed: readonly Sign[] = [];
  /** How long the last drawing took, milliseconds. */
  let took = 0;
  let drawnAt = Number.NEGATIVE_INFINITY;
  const ask = (): void => {
    if (isAsked || signal.aborted) return;
    isAsked = true;
    window.requestAnimationFrame(() => {
      isAsked = false;
      if (signal.aborted) return;
      const start = performance.now();
      drawAll();
      drawnAt = performance.now();
      took = drawnAt - start;
    });
  };
  const drawSoon = (): void => {
    isPlaceLost = true;
    covered.clear();
    ask();
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const waitAndAsk = (): void => {
    const before = changes();
    timer = setTimeout(
      () => {
        const isStream = state.seen.size >= fewest && changes() !== before;
        if (isStream && performance.now() - drawnAt < inStream) {
          waitAndAsk();
          return;
        }
        timer = undefined;
        ask();
      },
      // What took long once, as the first drawing does, must not keep the next away for long.
      state.seen.size < fewest ? later : Math.min(inStream, Math.max(later, took / mostShare)),
    );
  };
  const drawLater = (hasMoved: boolean): void => {
    isPlaceLost ||= hasMoved;
    if (timer === undefined) waitAndAsk();
  };
  const options = { capture: true, passive: true, signal };
  // What scrolls is laid out already, and the marks must keep up with it.
  let isMoving = false;
  const move = (): void => {
    if (isMoving) return;
    isMoving = true;
    window.requestAnimationFrame(() => {
      isMoving = false;
      covered.clear();
      if (!signal.aborted) drawOver();
    });
  };
  for (const type of ['scroll', 'resize']) window.addEventListener(type, move, options);
  signal.addEventListener('abort', () => clearTimeout(timer));
  return {
    host: () => mount().host,
    root: () => mounted?.root,
    drawSoon,
    drawLater,
    placeSoon(opened) {
      if (opened.length > 0) obstacles = outermost([...obstacles, ...opened]);
      covered.clear();
      placeSoon();
    },
  };
}

/** What the panel leaves free of the window, from left to right. */
function freeBeside({ isFolded, isNarrow, isLeft }: SessionState, width: number): { from: number; to: number } {
  const taken = isFolded ? widths.folded : isNarrow ? widths.narrow : widths.open;
  return isLeft ? { from: taken, to: width } : { from: 0, to: width - taken };
}

/** Each once, without those that lie in another. */
function outermost(elements: readonly Element[]): Element[] {
  const all = [...new Set(elements)];
  return all.filter((element) => !all.some((other) => other !== element && other.contains(element)));
}

function isOther(before: readonly Sign[], now: readonly Sign[]): boolean {
  return before.length !== now.length || now.some((sign, at) => sign !== before[at]);
}

function markedComments(state: SessionState, now: Date): MarkedComments {
  return {
    ids: [...state.seen.keys()],
    elementOf: (id) => state.seen.get(id)?.element,
    signOf: (id) => signOf(id, state, now),
  };
}
