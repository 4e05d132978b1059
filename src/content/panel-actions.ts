import type { PanelActions } from '../panel/panel-actions.ts';
import type { ToolActions } from '../panel/tool-data.ts';
import { crisisOf } from '../policy/crisis-of.ts';
import type { Ask } from '../shared/messages.ts';
import { aboutComment } from './about-comment.ts';
import { actLater } from './act-later.ts';
import { copyText } from './copy-text.ts';
import { manyActions } from './many-actions.ts';
import { problemBeside } from './problem-beside.ts';
import { leaveProblem, tellProblem } from './problems.ts';
import { loadThumbnail, saveEvidence } from './save-evidence.ts';
import type { Session } from './session.ts';
import { askFor, changeItem, turnTo } from './session-requests.ts';
import { wayActions } from './way-actions.ts';

/** Said where the browser lets nothing be put on the clipboard. */
const notCopied = 'Webbläsaren lät oss inte kopiera.';

/** What the panel's buttons and keys do. Nothing here touches the platform: the moderator does that. */
export function panelActions(session: Session): Omit<PanelActions, keyof ToolActions> {
  const { state } = session;

  const later = actLater(session);

  /** Scrolls the page to a comment that is out of sight, as the moderator asked by choosing it. */
  const showOnPage = (id: string): void => {
    const element = state.seen.get(id)?.element;
    if (!element) return;
    const { top, bottom } = element.getBoundingClientRect();
    if (top < 0 || bottom > session.window.innerHeight) {
      element.scrollIntoView({ block: 'center', behavior: 'instant' });
    }
  };

  const chooseGround = async (id: string, groundId: string): Promise<void> => {
    const where = aboutComment(session, id);
    if (!where) return;
    const item = await changeItem(state, id, 'choose-ground', { ...where, groundId });
    if (item) state.isChoosingAgain = false;
    session.render();
  };

  /** Opens an item whose comment is not on this page: removed, scrolled away, or written by hand. */
  const openItem = async (number: string): Promise<void> => {
    const item = await askFor(session, 'read-item', { number });
    if (!item || !state.panel) return;
    const { comment } = item;
    state.panel.items[comment.id] = item;
    if (!state.seen.has(comment.id)) {
      state.seen.set(comment.id, { element: session.window.document.createElement('i'), comment });
    }
    actions.openComment(comment.id);
  };

  const openPage = (page: Ask<'open-page'>['page'], item?: string): void =>
    void askFor(session, 'open-page', { page, item });

  const copy = async (text: string, whatToDo: string, commentId?: string): Promise<void> => {
    const isDone = await copyText(session.window, text);
    if (!isDone) tellProblem(state, commentId, { says: notCopied, whatToDo });
    else if (state.problems.get(commentId)?.says === notCopied) state.problems.delete(commentId);
    state.copied = isDone ? (commentId === undefined ? 'crisis' : { link: commentId }) : undefined;
    session.render();
  };

  const actions: Omit<PanelActions, keyof ToolActions> = {
    ...wayActions(session, later, (number) => void openItem(number)),
    ...manyActions(session, later),
    undo: later.undo,
    holdUndo: later.hold,
    selectComment(id) {
      state.selectedId = id;
      showOnPage(id);
      session.render();
    },
    openComment(id) {
      turnTo(state, id);
      state.selectedId = id;
      state.isChoosingAgain = false;
      if (state.way?.id !== id) state.way = undefined;
      session.rereadComment(id);
      showOnPage(id);
      void loadThumbnail(session, id);
      session.render();
    },
    closeComment() {
      turnTo(state, undefined);
      state.way = undefined;
      session.render();
    },
    chooseGround: (id, groundId) => void chooseGround(id, groundId),
    changeGround() {
      state.isChoosingAgain = true;
      session.render();
    },
    takeNoPictureWay: (id) => void chooseGround(id, 'no-picture'),
    saveEvidence: (id) => void saveEvidence(session, id),
    saveRedrawn: (id) => void saveEvidence(session, id, 'redrawn'),
    saveText: (id, reason) => void saveEvidence(session, id, 'text', reason),
    showEvidence(id) {
      openPage('journal', state.panel?.items[id]?.number);
    },
    copyLink(id) {
      const link = state.seen.get(id)?.comment.permalink;
      const whatToDo = 'Högerklicka på kommentarens tid på sidan och kopiera länken där.';
      if (link) void copy(link, whatToDo, id);
      else {
        const isStillSo = () => !state.seen.get(id)?.comment.permalink;
        tellProblem(state, id, { says: 'Kommentarens länk gick inte att läsa.', whatToDo }, { isStillSo });
        session.render();
      }
    },
    markRemoved(id) {
      const number = state.panel?.items[id]?.number;
      if (!number) return;
      void changeItem(state, id, 'record-action', { number, what: 'deleted', how: 'said' }).then(session.render);
    },
    openTodo(id) {
      const row = state.panel?.todo.find((one) => one.id === id);
      if (row?.kind === 'backup') {
        openPage('journal');
      } else if (row?.kind === 'snapshot') {
        openPage('snapshot');
      } else if (row?.kind === 'policy-review') {
        openPage('settings');
      } else if (row?.commentId && state.seen.has(row.commentId)) {
        actions.openComment(row.commentId);
      } else if (row?.kind === 'hand-over' && row.number && !row.isGroundMissing) {
        openPage('handover', row.number);
      } else if (row?.number) {
        void openItem(row.number);
      } else if (row?.permalink) {
        session.window.location.assign(row.permalink);
      }
    },
    finishTodo: (id) => void askFor(session, 'finish-todo', { id }).then(session.refreshSoon),
    setFolded(isFolded) {
      state.isFolded = isFolded;
      session.rememberPlace();
      session.render();
    },
    setNarrow(isNarrow) {
      state.isNarrow = isNarrow;
      session.rememberPlace();
      session.render();
    },
    setLeft(isLeft) {
      state.isLeft = isLeft;
      session.rememberPlace();
      session.render();
    },
    copyCrisis() {
      const { text, web, phone } = (state.panel && crisisOf(state.panel)) ?? {};
      void copy([text, web, phone].filter(Boolean).join(' '), 'Markera texten i panelen och kopiera den.');
    },
    dismissProblem() {
      leaveProblem(state, problemBeside(state)?.id);
      session.render();
    },
    openHelp: () => openPage('help'),
    openWork: () => openPage('work'),
    openJournal: () => openPage('journal'),
    openHandover: () => openPage('handover'),
    openSettings: () => openPage('settings'),
    registerChannel: () => void session.registerChannel(),
    reloadPage: () => session.window.location.reload(),
  };
  return actions;
}
