import type { ToolActions } from '../panel/tool-data.ts';
import { type PointedOut, readPointedOut } from '../sites/read-pointed-out.ts';
import type { CommentsOnPage } from './comments-on-page.ts';
import { forgetDraft, keepDraft, recallDraft } from './drafts.ts';
import { boxAt, firstBox, stepFrom } from './point-at.ts';
import { savePageReport } from './save-page-report.ts';
import type { Session } from './session.ts';
import { askFor, turnTo } from './session-requests.ts';
import type { Tool } from './session-state.ts';

/** By what a comment that was pointed out is known again after the page has been loaded anew. */
const signOf = ({ text }: PointedOut): string => text.slice(0, 1_000);

/** What can be done where the page is not read right: point a comment out, teach a button, save a report. */
export function toolActions(session: Session, comments: CommentsOnPage, open: (id: string) => void): ToolActions {
  const { state, window } = session;
  const use = (tool: Tool | undefined): void => {
    state.tool = tool;
    session.render();
  };
  /** What a half-filled form is kept under: one a page, for one comment is pointed out at a time. */
  const aboutPage = () => `pointed out on ${window.location.origin}${window.location.pathname}`.slice(0, 300);
  const point = (element: Element | undefined): void => {
    if (state.tool?.is === 'pointing' && element && element !== state.tool.element) use({ is: 'pointing', element });
  };

  return {
    pointOut() {
      turnTo(state, undefined);
      use({ is: 'pointing', element: firstBox(window, session.host()) });
    },
    pointAt: (x, y) => point(boxAt(window, session.host(), x, y)),
    stepPoint(step) {
      if (state.tool?.is !== 'pointing' || !state.tool.element) return;
      const next = stepFrom(state.tool.element, step);
      next?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
      point(next);
    },
    takePoint() {
      const element = state.tool?.is === 'pointing' ? state.tool.element : undefined;
      if (!element?.isConnected) return;
      const read = readPointedOut(element, window.location.href, { words: state.panel?.settings.extraWords });
      const answers = { author: read.author ?? '', text: read.text, link: read.permalink ?? '' };
      use({ is: 'filling', element, read, answers });
      void recallDraft(state, aboutPage()).then((draft) => {
        const { tool } = state;
        if (tool?.is !== 'filling' || tool.element !== element || draft?.read !== signOf(read)) return;
        const { author = '', text = '', link = '' } = draft;
        use({ ...tool, answers: { author, text, link } });
      });
    },
    fillPointed(changes) {
      if (state.tool?.is !== 'filling') return;
      const answers = { ...state.tool.answers, ...changes };
      keepDraft(state, aboutPage(), { ...answers, read: signOf(state.tool.read) });
      use({ ...state.tool, answers });
    },
    usePointed() {
      if (state.tool?.is !== 'filling') return;
      const { element, read, answers } = state.tool;
      const id = comments.addPointedOut(element, read, answers);
      forgetDraft(state, aboutPage());
      state.tool = undefined;
      session.refreshSoon();
      open(id);
    },
    learnButton: () => use({ is: 'learning' }),
    learnAs(kind) {
      const word = state.tool?.is === 'learnt' ? state.tool.word : undefined;
      use(undefined);
      if (word) void askFor(session, 'learn-word', { kind, word }).then(session.refreshSoon);
    },
    leaveTool: () => use(undefined),
    saveReport() {
      savePageReport(window);
      state.isReportSaved = true;
      session.render();
    },
  };
}
