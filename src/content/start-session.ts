import { logFault } from '../shared/log-fault.ts';
import { isExtensionAlive } from '../shared/messages.ts';
import { CommentsOnPage } from './comments-on-page.ts';
import { digestTexts, hasNewText } from './digest-texts.ts';
import { drawWhenNeeded } from './draw-when-needed.ts';
import { followSurface } from './follow-surface.ts';
import { gateActions } from './gate-actions.ts';
import { keepKeysInside, selectField } from './keep-keys-inside.ts';
import { keepPlace, recallPlace } from './keep-place.ts';
import { learnButton } from './learn-button.ts';
import { listenToIcon } from './listen-to-icon.ts';
import { matchChannel } from './match-channel.ts';
import { noteWaiting } from './note-waiting.ts';
import { panelActions } from './panel-actions.ts';
import { startRefreshing } from './refresh-state.ts';
import { registerChannel } from './register-channel.ts';
import { loadThumbnail } from './save-evidence.ts';
import type { Session } from './session.ts';
import { turnTo } from './session-requests.ts';
import { emptySession, isAwake } from './session-state.ts';
import { forgetPastProblems } from './standing-problem.ts';
import { startGuard } from './start-guard.ts';
import { toolActions } from './tool-actions.ts';
import { watchDrift } from './watch-drift.ts';
import { type PageChange, watchPage } from './watch-page.ts';

/** So many comments make a page large. */
const many = 1500;
/** How often times on the panel ("om 1 tim") are drawn anew, milliseconds. */
const clockEvery = 15_000;

/**
 * Follows one page from its first moment until the signal. Until the page turns out to be a registered channel it reads
 * nothing but whose page it is, and nothing is drawn (DESIGN 4, step 0).
 */
export function startSession(window: Window & typeof globalThis, signal: AbortSignal): void {
  const { document } = window;
  let isRescanAsked = false;
  /** Of the page that was read last. */
  let { href: address } = window.location;
  /** Comments came or changed since it was last asked to look for drift. */
  let hasNews = false;

  const comments = new CommentsOnPage(
    () => surface.reader(),
    (ids) => {
      waiting.take(ids);
      drawing.drawLater(false);
    },
    () => waiting.tell(),
  );
  const state = emptySession(comments.seen, comments.hinted);
  const waiting = noteWaiting(state);
  const session: Session = {
    window,
    state,
    signal,
    host: () => drawing.host(),
    render() {
      comments.sort();
      drawing.drawSoon();
    },
    refreshSoon: () => refresher.soon(),
    rereadComment: (id) => void comments.reread(id),
    rememberPlace() {
      keepPlace(window, state).catch(logFault('place of the panel'));
    },
    selectField: (field) => selectField(drawing.root(), field),
    registerChannel: () => registerChannel(session),
  };

  /** Forgets what was on the page, and reads it from the beginning. */
  const startOver = (): void => {
    comments.clear();
    turnTo(state, undefined);
    state.selectedId = undefined;
    // What is said of a removal stays while more of the same page comes, such as whose it is.
    if (window.location.href !== address) {
      address = window.location.href;
      state.gate = undefined;
      state.letPast.clear();
    }
    state.tool = undefined;
    state.isReading = true;
    isRescanAsked = true;
    watch.look();
  };

  /** Forgets what was known of the items, so that every gate is shut, and asks anew. */
  const forgetItems = (): void => {
    if (state.panel) state.panel = { ...state.panel, items: {} };
    void refresher.now();
  };

  /** Whether the page is a registered channel, and so whether we are awake. */
  const updateStatus = (): void => {
    if (!isExtensionAlive()) {
      state.status = 'reload-needed';
      return;
    }
    const wasAwake = isAwake(state);
    state.channel = matchChannel(state.surface?.channel, state.surface?.site, state.panel?.settings.channels ?? []);
    if (state.panel && !state.panel.policy) state.status = 'setup';
    else if (state.surface && !state.surface.site) state.status = 'unknown-page';
    else state.status = state.channel ? 'awake' : 'asleep';
    if (wasAwake !== isAwake(state)) startOver();
  };

  const surface = followSurface(
    window,
    state,
    (isNew) => {
      if (isNew) startOver();
      updateStatus();
      session.render();
    },
    signal,
  );
  const drift = watchDrift(session, comments, () => surface.reader());
  const refresher = startRefreshing(
    state,
    comments,
    async (isSoon) => {
      updateStatus();
      await digestTexts(state);
      forgetPastProblems(state);
      if (state.openId) void loadThumbnail(session, state.openId);
      // What the page or another tab made new may wait for more, but not beside a comment that is being worked with.
      if (isSoon || state.openId || state.gate) session.render();
      else drawing.drawLater(true);
    },
    signal,
  );
  const actions = {
    ...panelActions(session),
    ...toolActions(session, comments, (id) => actions.openComment(id)),
  };
  const drawing = drawWhenNeeded(
    window,
    state,
    { panel: actions, gate: gateActions(session, actions) },
    () => watch.changes(),
    signal,
  );

  const onChange = ({ touched, hasMoved, hasRemoved }: PageChange, isTimeUp: () => boolean): boolean => {
    if (!document.body) return false;
    if (hasMoved) surface.look();
    if (!isAwake(state)) {
      if (touched.size > 0) surface.lookSoon();
      touched.clear();
      if (!isAwake(state)) return false;
    }
    if (isRescanAsked) touched.add(document.documentElement);
    isRescanAsked = false;
    const hasGone = hasRemoved && comments.sweep(new Set([state.openId, state.gate?.commentId]));
    const { hasChanged, hasOther, mayBeElsewhere, hasMoved: isPlaceLost, menus } = comments.take(touched, isTimeUp);
    // To look over a page with thousands of comments takes time: there only what may matter is reason enough.
    const isReason = mayBeElsewhere || (hasOther && comments.seen.size < many);
    if (isReason || (hasRemoved && surface.reader().isFrontGone())) surface.lookSoon();
    if (hasOther || isPlaceLost || hasRemoved) drawing.placeSoon(menus);
    if (hasGone || hasChanged) {
      refresher.forFresh();
      if (hasNewText(state)) refresher.later();
      comments.sort();
      drawing.drawLater(true);
    }
    hasNews ||= hasGone || hasChanged;
    if (comments.isBehind || touched.size > 0) drift.wait();
    else {
      if (state.isReading) drawing.drawLater(false);
      state.isReading = false;
      if (hasNews) drift.lookLater();
      hasNews = false;
    }
    return comments.isBehind;
  };

  listenToIcon(session, actions, refresher);
  learnButton(session);
  startGuard(
    session,
    () => surface.reader(),
    (id, way) => actions.takeWay(id, way),
  );
  keepKeysInside(window, () => drawing.root(), signal);
  const watch = watchPage(window, onChange, signal);
  void refresher.now().then(watch.look);
  recallPlace(window).then((place) => {
    Object.assign(state, place);
    session.render();
  }, logFault('place of the panel'));
  const clock = window.setInterval(() => {
    if (!isAwake(state)) return;
    const next = state.panel?.nextDue ?? state.panel?.todoRest?.next;
    if (next && new Date(next) <= new Date()) refresher.later();
    // A picture that is exchanged in its place is no change that the watch is told of.
    if (state.openId) session.rereadComment(state.openId);
    session.render();
  }, clockEvery);
  signal.addEventListener('abort', () => window.clearInterval(clock));
  window.addEventListener('pagehide', () => state.letPast.clear(), { signal });
  // A page that is shown again as it was when it was left knows nothing of what was written since.
  window.addEventListener('pageshow', ({ persisted }) => persisted && forgetItems(), { signal });
}
