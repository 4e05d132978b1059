import browser from 'webextension-polyfill';
import { listenToBackground, request } from '../shared/messages.ts';
import { createPageReader, type PageReader } from '../sites/page-reader.ts';
import { CommentsOnPage } from './comments-on-page.ts';
import { digestTexts } from './digest-texts.ts';
import { startDrawing } from './draw-session.tsx';
import { gateActions } from './gate-actions.ts';
import { matchChannel } from './match-channel.ts';
import { noteWaiting } from './note-waiting.ts';
import { panelActions } from './panel-actions.ts';
import { registerChannel } from './register-channel.ts';
import { loadThumbnail, saveEvidence } from './save-evidence.ts';
import type { Session } from './session.ts';
import { emptySession, isAwake } from './session-state.ts';
import { startGuard } from './start-guard.ts';
import { type PageChange, watchPage } from './watch-page.ts';

/** At most this often is it asked which surface is in front, milliseconds: it may look through the whole page. */
const surfaceEvery = 400;
/** How often times on the panel ("om 1 tim") are drawn anew, milliseconds. */
const clockEvery = 15_000;

/**
 * Follows one page from its first moment until the signal. Until the page turns out to be a registered channel it reads
 * nothing but whose page it is, and nothing is drawn (DESIGN 4, step 0).
 */
export function startSession(window: Window & typeof globalThis, signal: AbortSignal): void {
  const { document } = window;
  const foldedKey = `folded:${window.location.host}`;
  let reader: PageReader = createPageReader(document, window.location.href);
  let surface = { key: '', at: Number.NEGATIVE_INFINITY, isStale: true };
  /** The icon was clicked on a page where we sleep: the panel says why. */
  let isShownAsleep = false;
  let isRefreshing = false;
  let isRescanAsked = false;

  const comments = new CommentsOnPage(
    () => reader,
    () => {
      noteWaiting(session);
      session.render();
    },
  );
  const state = emptySession(comments.seen);
  const session: Session = {
    window,
    state,
    signal,
    host: () => drawing.host(),
    render() {
      comments.sort();
      drawing.drawSoon();
    },
    refreshSoon() {
      if (isRefreshing) return;
      isRefreshing = true;
      setTimeout(() => void refresh(), 50);
    },
    rereadComment: (id) => void comments.reread(id),
    rememberFolded: (isFolded) => void browser.storage.local.set({ [foldedKey]: isFolded }),
    registerChannel: () => registerChannel(session),
  };
  const actions = panelActions(session);
  const isShown = () => isAwake(state) || isShownAsleep || state.status === 'reload-needed';
  const drawing = startDrawing(window, state, { panel: actions, gate: gateActions(session, actions) }, isShown, signal);

  const refresh = async (): Promise<void> => {
    isRefreshing = false;
    const result = await request('read-state', { commentIds: [...state.seen.keys()] });
    if (signal.aborted) return;
    if (result.ok) {
      state.panel = result.value;
      updateStatus();
      await digestTexts(state);
      if (state.openId) void loadThumbnail(session, state.openId);
    } else if (result.code === 'worker-gone' && isAwake(state)) {
      state.status = 'reload-needed';
    }
    session.render();
  };

  /** Forgets what was on the page, and reads it from the beginning. */
  const startOver = (): void => {
    comments.clear();
    state.openId = undefined;
    state.selectedId = undefined;
    state.gate = undefined;
    isRescanAsked = true;
  };

  /** Whether the page is a registered channel, and so whether we are awake. */
  const updateStatus = (): void => {
    const wasAwake = isAwake(state);
    state.channel = matchChannel(state.surface?.channel, state.surface?.site, state.panel?.settings.channels ?? []);
    if (state.panel && !state.panel.policy) state.status = 'setup';
    else if (state.surface && !state.surface.site) state.status = 'unknown-page';
    else state.status = state.channel ? 'awake' : 'asleep';
    if (wasAwake !== isAwake(state)) startOver();
  };

  const updateSurface = (): void => {
    reader = createPageReader(document, window.location.href);
    const read = reader.surface();
    state.surface = read;
    const { site, channel } = read;
    const key = [site, read.surface, channel?.id ?? channel?.handle ?? channel?.name, window.location.pathname].join(
      ' ',
    );
    if (key !== surface.key) startOver();
    surface = { key, at: performance.now(), isStale: false };
    updateStatus();
    session.render();
  };

  /** Looks at once where that is not too often, else a little later. */
  const updateSurfaceSoon = (): void => {
    const wait = surface.at + surfaceEvery - performance.now();
    if (wait <= 0) updateSurface();
    else if (!surface.isStale) setTimeout(() => signal.aborted || updateSurface(), wait);
    if (wait > 0) surface.isStale = true;
  };

  const onChange = (change: PageChange, isTimeUp: () => boolean): void => {
    if (!document.body) return;
    if (change.hasMoved) updateSurface();
    else if (change.touched.size > 0) updateSurfaceSoon();
    if (!isAwake(state)) {
      change.touched.clear();
      return;
    }
    if (isRescanAsked) change.touched.add(document.documentElement);
    isRescanAsked = false;
    const hasGone = comments.sweep(new Set([state.openId, state.gate?.commentId]));
    const hasChanged = comments.take(change.touched, isTimeUp);
    if (hasGone || hasChanged) {
      session.refreshSoon();
      session.render();
    }
  };

  listenToBackground(
    {
      'toggle-panel': () => {
        if (!isAwake(state)) isShownAsleep = !isShownAsleep;
        else if (state.needsGestureId) void saveEvidence(session, state.needsGestureId);
        else actions.setFolded(false);
        void refresh();
      },
      'save-evidence-pressed': () => {
        const id = state.gate?.commentId ?? state.openId ?? state.selectedId;
        if (isAwake(state) && id) void saveEvidence(session, id);
      },
      'state-changed': () => session.refreshSoon(),
    },
    signal,
  );
  startGuard(session, () => reader);
  const look = watchPage(window, onChange, signal);
  void refresh().then(look);
  void browser.storage.local.get(foldedKey).then((stored) => {
    state.isFolded = stored[foldedKey] === true;
    session.render();
  });
  const clock = window.setInterval(() => isAwake(state) && session.render(), clockEvery);
  signal.addEventListener('abort', () => window.clearInterval(clock));
}
