import { render as draw } from 'preact';
import { Gate } from '../panel/Gate.tsx';
import type { GateActions } from '../panel/gate-data.ts';
import { Marks } from '../panel/Marks.tsx';
import { Panel } from '../panel/Panel.tsx';
import panelCss from '../panel/panel.css?inline';
import type { PanelActions } from '../panel/panel-data.ts';
import { describeGate } from './describe-gate.ts';
import { describePanel } from './describe-panel.ts';
import dockCss from './dock.css?inline';
import { mountHost } from './host.ts';
import { placeGate, placeMarks } from './place-marks.ts';
import { isAwake, type SessionState } from './session-state.ts';

/** Widths of the panel, open and folded, CSS pixels. */
const widths = { open: 380, folded: 48 };

export interface Drawing {
  /** Our element on the page; made when it is first needed. */
  host(): HTMLElement;
  /** Draws everything in the next frame; any number of calls make one drawing. */
  drawSoon(): void;
}

/**
 * Draws the session over the page: the panel at its edge, marks and gate over it. Nothing is put on the page before there
 * is something to show.
 */
export function startDrawing(
  window: Window & typeof globalThis,
  state: SessionState,
  actions: { panel: PanelActions; gate: GateActions },
  isShown: () => boolean,
  signal: AbortSignal,
): Drawing {
  const { document } = window;
  let mounted: { host: HTMLElement; dock: HTMLElement; over: HTMLElement } | undefined;

  const mount = () => {
    if (mounted) return mounted;
    const { host, root } = mountHost(document, `${panelCss}\n${dockCss}`, signal);
    const layer = (name: string) => {
      const element = document.createElement('div');
      element.className = `${name} ui`;
      root.append(element);
      return element;
    };
    mounted = { host, over: layer('over'), dock: layer('dock') };
    return mounted;
  };

  const drawOver = (): void => {
    if (!mounted) return;
    const { marks, frame } = isAwake(state) ? placeMarks(state, window, new Date()) : { marks: [], frame: undefined };
    const gate = isShown() ? describeGate(state) : undefined;
    const comment = state.gate ? state.seen.get(state.gate.commentId)?.element : undefined;
    const at = placeGate(comment, window, state.isFolded ? widths.folded : widths.open);
    draw(
      <>
        <Marks marks={marks} frame={frame} open={actions.panel.openComment} />
        {gate && <Gate data={gate} actions={actions.gate} at={at} />}
      </>,
      mounted.over,
    );
  };

  const drawAll = (): void => {
    if (signal.aborted || (!mounted && !isShown())) return;
    const { dock } = mount();
    draw(isShown() ? <Panel data={describePanel(state, new Date())} actions={actions.panel} /> : null, dock);
    drawOver();
  };

  const inNextFrame = (work: () => void): (() => void) => {
    let isAsked = false;
    return () => {
      if (isAsked || signal.aborted) return;
      isAsked = true;
      window.requestAnimationFrame(() => {
        isAsked = false;
        work();
      });
    };
  };

  const options = { capture: true, passive: true, signal };
  const overSoon = inNextFrame(drawOver);
  for (const type of ['scroll', 'resize']) window.addEventListener(type, overSoon, options);
  return { host: () => mount().host, drawSoon: inNextFrame(drawAll) };
}
