import type { PanelActions } from '../panel/panel-data.ts';
import { request } from '../shared/messages.ts';
import { collectPageFacts } from './page-facts.ts';
import { loadThumbnail, saveEvidence } from './save-evidence.ts';
import type { Session } from './session.ts';
import { changeItem } from './session-requests.ts';

/** What the panel's buttons and keys do. Nothing here touches the platform: the moderator does that. */
export function panelActions(session: Session): PanelActions {
  const { state } = session;

  /** What every request about a comment says of where it was seen. */
  const about = (id: string) => {
    const seen = state.seen.get(id);
    if (!seen || !state.surface?.site || !state.channel) return undefined;
    return {
      comment: seen.comment,
      channel: state.channel.name,
      facts: collectPageFacts(session.window, state.surface, state.surface.site),
    };
  };

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
    const where = about(id);
    if (!where) return;
    const item = await changeItem(state, id, 'choose-ground', { ...where, groundId });
    if (item) state.isChoosingAgain = false;
    session.render();
  };

  const settle = async (id: string, what: 'none' | 'answered'): Promise<void> => {
    const where = about(id);
    if (!where) return;
    await changeItem(state, id, 'settle-comment', { ...where, what });
    session.refreshSoon();
    session.render();
  };

  return {
    selectComment(id) {
      state.selectedId = id;
      showOnPage(id);
      session.render();
    },
    openComment(id) {
      state.openId = id;
      state.selectedId = id;
      state.isChoosingAgain = false;
      session.rereadComment(id);
      showOnPage(id);
      void loadThumbnail(session, id);
      session.render();
    },
    closeComment() {
      state.openId = undefined;
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
      void request('open-page', { page: 'journal', item: state.panel?.items[id]?.number });
    },
    copyLink(id) {
      const link = state.seen.get(id)?.comment.permalink;
      if (link) void session.window.navigator.clipboard.writeText(link).catch(() => undefined);
    },
    finishStep(_id, step) {
      if (step === 'hand-over') void request('open-page', { page: 'handover' });
    },
    takeWay(id, way) {
      if (way === 'none' || way === 'answered') void settle(id, way);
    },
    openTodo(id) {
      const row = state.panel?.todo.find((one) => one.id === id);
      if (row?.kind === 'backup') {
        void request('open-page', { page: 'journal' });
      } else if (row?.kind === 'policy-review') {
        void request('open-page', { page: 'settings' });
      } else if (row?.commentId && state.seen.has(row.commentId)) {
        this.openComment(row.commentId);
      } else if (row?.permalink) {
        session.window.location.assign(row.permalink);
      } else if (row?.number) {
        void request('open-page', { page: row.kind === 'hand-over' ? 'handover' : 'journal', item: row.number });
      }
    },
    finishTodo: (id) => void request('finish-todo', { id }).then(session.refreshSoon),
    setFolded(isFolded) {
      state.isFolded = isFolded;
      session.rememberFolded(isFolded);
      session.render();
    },
    openJournal: (number) => void request('open-page', { page: 'journal', item: number }),
    openHandover: () => void request('open-page', { page: 'handover' }),
    openSettings: () => void request('open-page', { page: 'settings' }),
    registerChannel: () => void session.registerChannel(),
    reloadPage: () => session.window.location.reload(),
  };
}
