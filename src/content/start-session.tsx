import { render as draw } from 'preact';
import browser from 'webextension-polyfill';
import { Gate } from '../panel/Gate.tsx';
import { Marks } from '../panel/Marks.tsx';
import { Panel } from '../panel/Panel.tsx';
import panelCss from '../panel/panel.css?inline';
import { listenToBackground, request } from '../shared/messages.ts';
import { createPageReader, type PageReader } from '../sites/page-reader.ts';
import { CommentsOnPage } from './comments-on-page.ts';
import { describeGate } from './describe-gate.ts';
import { describePanel } from './describe-panel.ts';
import dockCss from './dock.css?inline';
import { gateActions } from './gate-actions.ts';
import { mountHost } from './host.ts';
import { matchChannel } from './match-channel.ts';
import { panelActions } from './panel-actions.ts';
import { placeGate, placeMarks } from './place-marks.ts';
import { registerChannel } from './register-channel.ts';
import { loadThumbnail, saveEvidence } from './save-evidence.ts';
import type { Session } from './session.ts';
import { emptySession } from './session-state.ts';
import { startGuard } from './start-guard.ts';
import { type PageChange, watchPage } from './watch-page.ts';

/** At most this often is it asked which surface is in front, milliseconds: it may look through the whole page. */
const surfaceEvery = 400;

/**
 * Follows one page from its first moment until the signal. Until the page turns out to be a registered channel it reads
 * nothing but whose page it is, and nothing is drawn (DESIGN 4, step 0).
 */
export function startSession(window: Window & typeof globalThis, signal: AbortSignal): void {
  const { document } = window;
  const state = emptySession();
  state.status = 'asleep';
  let reader: PageReader = createPageReader(document, window.location.href);
  let surfaceKey = '';
  let surfaceAt = Number.NEGATIVE_INFINITY;
  let isSurfaceStale = true;
  let isShownAsleep = false;
  let isRefreshing = false;
  let mounted: { host: HTMLElement; dock: HTMLElement; over: HTMLElement } | undefined;

  const comments = new CommentsOnPage(
    () => reader,
    () => {
      noteWaiting();
      render();
    },
  );
  state.seen = comments.seen;

  const mount = () => {
    if (mounted) return mounted;
    const { host, root } = mountHost(document, `${panelCss}\n${dockCss}`, signal);
    const over = document.createElement('div');
    over.className = 'over';
    const dock = document.createElement('div');
    dock.className = 'dock';
    root.append(over, dock);
    mounted = { host, dock, over };
    return mounted;
  };

  const isAwake = () => state.status === 'awake' || state.status === 'reading';

  let isDrawingAsked = false;
  const render = (): void => {
    if (isDrawingAsked || signal.aborted) return;
    isDrawingAsked = true;
    window.requestAnimationFrame(() => {
      isDrawingAsked = false;
      if (!isAwake() && !isShownAsleep && state.status !== 'reload-needed') {
        if (mounted) {
          draw(null, mounted.dock);
          draw(null, mounted.over);
        }
        return;
      }
      const { dock } = mount();
      comments.sort();
      draw(<Panel data={describePanel(state, new Date())} actions={actions} />, dock);
      drawOver();
    });
  };

  const drawOver = (): void => {
    if (!mounted || signal.aborted) return;
    const { marks, frame } = isAwake() ? placeMarks(state, window, new Date()) : { marks: [], frame: undefined };
    const gate = describeGate(state);
    const element = state.gate ? state.seen.get(state.gate.commentId)?.element : undefined;
    const panelWidth = state.isFolded ? 48 : 380;
    draw(
      <>
        <Marks marks={marks} frame={frame} open={actions.openComment} />
        {gate && <Gate data={gate} actions={ofGate} at={placeGate(element, window, panelWidth)} />}
      </>,
      mounted.over,
    );
  };

  const refresh = async (): Promise<void> => {
    isRefreshing = false;
    const result = await request('read-state', { commentIds: [...state.seen.keys()] });
    if (signal.aborted) return;
    if (result.ok) {
      state.panel = result.value;
      updateStatus();
      if (state.openId) void loadThumbnail(session, state.openId);
    } else if (result.code === 'worker-gone') {
      state.status = isAwake() ? 'reload-needed' : state.status;
    }
    render();
  };

  const session: Session = {
    window,
    state,
    get host() {
      return mount().host;
    },
    signal,
    render,
    refreshSoon() {
      if (isRefreshing) return;
      isRefreshing = true;
      setTimeout(() => void refresh(), 50);
    },
    rereadComment: (id) => void comments.reread(id),
    rememberFolded(isFolded) {
      void browser.storage.local.set({ [`folded:${window.location.host}`]: isFolded });
    },
    registerChannel: () => registerChannel(session),
  };

  const actions = panelActions(session);
  const ofGate = gateActions(session, actions);

  /** Whether the page is a registered channel, and so whether we are awake. */
  const updateStatus = (): void => {
    const wasAwake = isAwake();
    const { surface, panel } = state;
    state.channel = matchChannel(surface?.channel, surface?.site, panel?.settings.channels ?? []);
    if (panel && !panel.policy) state.status = 'setup';
    else if (surface && !surface.site) state.status = 'unknown-page';
    else state.status = state.channel ? 'awake' : 'asleep';
    if (wasAwake !== isAwake()) {
      comments.clear();
      state.gate = undefined;
      if (isAwake()) rescan();
    }
  };

  const updateSurface = (): void => {
    surfaceAt = performance.now();
    isSurfaceStale = false;
    reader = createPageReader(document, window.location.href);
    state.surface = reader.surface();
    const { site, surface, channel } = state.surface;
    const key = [site, surface, channel?.id ?? channel?.handle ?? channel?.name, window.location.pathname].join(' ');
    if (key !== surfaceKey) {
      surfaceKey = key;
      comments.clear();
      state.openId = undefined;
      state.selectedId = undefined;
      state.gate = undefined;
      rescan();
    }
    updateStatus();
    render();
  };

  let extra = new Set<Element>();
  const rescan = (): void => {
    if (document.documentElement) extra.add(document.documentElement);
  };

  const onChange = (change: PageChange, isTimeUp: () => boolean): void => {
    if (!document.body) return;
    isSurfaceStale ||= change.hasMoved || change.touched.size > 0;
    if (change.hasMoved || (isSurfaceStale && performance.now() - surfaceAt > surfaceEvery)) updateSurface();
    if (!isAwake()) {
      change.touched.clear();
      extra.clear();
      return;
    }
    for (const element of extra) change.touched.add(element);
    extra = new Set();
    const hasGone = comments.sweep();
    const hasChanged = comments.take(change.touched, isTimeUp);
    if (hasGone || hasChanged) {
      session.refreshSoon();
      render();
    }
  };

  /** Questions that nobody has handled are kept for the reminders, without text or name. */
  const noteWaiting = (): void => {
    const { channel } = state;
    if (!channel) return;
    const waiting = [...state.seen.values()].flatMap(({ comment, readout }) =>
      readout?.asksForAnswer && !comment.own && !state.panel?.items[comment.id]
        ? [{ id: comment.id, permalink: comment.permalink, from: comment.postedAt?.from, to: comment.postedAt?.to }]
        : [],
    );
    if (waiting.length > 0) {
      void request('note-waiting', { channel: channel.name, comments: waiting.slice(0, 1000) }).then(() =>
        session.refreshSoon(),
      );
    }
  };

  listenToBackground(
    {
      'toggle-panel': () => {
        isSurfaceStale = true;
        if (!isAwake()) isShownAsleep = !isShownAsleep;
        else if (state.needsGestureId) void saveEvidence(session, state.needsGestureId);
        else actions.setFolded(false);
        void refresh();
      },
      'save-evidence-pressed': () => {
        const id = state.gate?.commentId ?? state.openId ?? state.selectedId;
        if (isAwake() && id) void saveEvidence(session, id);
      },
      'state-changed': () => session.refreshSoon(),
    },
    signal,
  );
  startGuard(session, () => reader);
  watchPage(window, onChange, signal);
  void refresh();
  void browser.storage.local.get(`folded:${window.location.host}`).then((stored) => {
    state.isFolded = stored[`folded:${window.location.host}`] === true;
    render();
  });
  for (const type of ['scroll', 'resize']) {
    let isAsked = false;
    window.addEventListener(
      type,
      () => {
        if (isAsked || !mounted) return;
        isAsked = true;
        window.requestAnimationFrame(() => {
          isAsked = false;
          drawOver();
        });
      },
      { capture: true, passive: true, signal },
    );
  }
  const clock = window.setInterval(() => {
    if (isSurfaceStale && performance.now() - surfaceAt > surfaceEvery) updateSurface();
    if (isAwake()) render();
  }, 15_000);
  signal.addEventListener('abort', () => window.clearInterval(clock));
}
