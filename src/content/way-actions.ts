import type { Way } from '../panel/open-data.ts';
import type { PanelActions } from '../panel/panel-actions.ts';
import { request } from '../shared/messages.ts';
import { missingField } from '../shared/missing-field.ts';
import type { WayId } from '../shared/way-sheet.ts';
import { aboutComment, aboutPage } from './about-comment.ts';
import type { LaterActs, Pending } from './act-later.ts';
import { copyText } from './copy-text.ts';
import { forgetDraft, keepDraft, recallDraft } from './drafts.ts';
import { replacedText } from './replaced-text.ts';
import type { Session } from './session.ts';
import { askFor, changeItem, turnTo } from './session-requests.ts';

type WayActions = Pick<
  PanelActions,
  'takeWay' | 'openManual' | 'fillIn' | 'chooseOption' | 'copyField' | 'finishWay' | 'leaveWay'
>;

/** How long after the last key an outgoing text is checked, milliseconds. */
const checkAfter = 400;

/** What a draft is kept under. */
const nameOf = (id: string | undefined, way: WayId) => `${id ?? 'by hand'} ${way}`;

const doneBy: Partial<Record<Way, Pending['done']>> = {
  answer: 'answered',
  respond: 'answered',
  answered: 'answered',
  none: 'no-action',
  forward: 'forwarded',
  ask: 'waiting',
  refer: 'referred',
  'register-not': 'not-registered',
};

/** What can be done with a comment beside removing it: sheets are fetched, filled in, and become entries after a moment. */
export function wayActions(session: Session, later: LaterActs, openItem: (number: string) => void): WayActions {
  const { state, window } = session;
  let checking: ReturnType<typeof setTimeout> | undefined;
  session.signal.addEventListener('abort', () => clearTimeout(checking));

  const open = async (id: string | undefined, way: WayId): Promise<void> => {
    const about = id === undefined ? aboutPage(session) : aboutComment(session, id);
    if (!about) return;
    await later.flush();
    const sheet = await askFor(session, 'open-way', { ...about, way }, id);
    if (sheet) {
      const draft = await recallDraft(state, nameOf(id, way));
      const fresh = Object.fromEntries(sheet.fields.map((field) => [field.id, field.value]));
      const answers = { ...fresh, ...draft };
      state.way = { id, about, sheet, answers, warnings: [] };
      if (id) {
        turnTo(state, id);
        state.selectedId = id;
      }
      checkSoon();
    }
    session.render();
  };

  const checkSoon = (): void => {
    clearTimeout(checking);
    checking = setTimeout(() => void check(), checkAfter);
  };

  const check = async (): Promise<void> => {
    const { way } = state;
    const text = way?.answers.text;
    if (!way || text === undefined || !way.sheet.fields.some(({ kind, id }) => kind === 'outgoing' && id === 'text'))
      return;
    const result = await request('check-text', { text: text.slice(0, 20_000) });
    if (!result.ok || state.way?.answers.text !== text) return;
    state.way = { ...state.way, warnings: result.value };
    session.render();
  };

  const fill = (changes: Record<string, string>, replaced?: string): void => {
    if (!state.way) return;
    const answers = { ...state.way.answers, ...changes };
    state.way = { ...state.way, answers, missing: undefined, copied: undefined, replaced };
    keepDraft(state, nameOf(state.way.id, state.way.sheet.way), answers);
    checkSoon();
    session.render();
  };

  const copy = async (field: string): Promise<void> => {
    const text = state.way?.answers[field];
    if (text === undefined) return;
    const isDone = await copyText(window, text);
    if (!isDone) session.selectField(field);
    if (state.way) state.way = { ...state.way, copied: { field, isDone } };
    session.render();
  };

  const settle = (id: string, what: 'none' | 'answered'): void => {
    const about = aboutComment(session, id);
    if (!about) return;
    later.add({
      ids: [id],
      done: doneBy[what],
      async run() {
        await changeItem(state, id, 'settle-comment', { ...about, what });
        session.refreshSoon();
      },
    });
    if (state.openId === id) turnTo(state, undefined);
    session.render();
  };

  const finish = (): void => {
    const { way } = state;
    if (!way) return;
    const { id, sheet, answers } = way;
    const missing = missingField(sheet.fields, answers);
    if (missing) {
      state.way = { ...way, missing: missing.id };
      session.render();
      return;
    }
    // By hand it is of the page that it was opened on, by which the channel was asked for or not.
    const about = (id === undefined ? undefined : aboutComment(session, id)) ?? way.about;
    const name = nameOf(id, sheet.way);
    state.way = undefined;
    if (sheet.isSettling && state.openId === id) turnTo(state, undefined);
    later.add({
      says: sheet.done,
      ids: id ? [id] : [],
      done: doneBy[sheet.way],
      async run() {
        const ask = { ...about, way: sheet.way, answers };
        const item = id ? await changeItem(state, id, 'finish-way', ask) : await askFor(session, 'finish-way', ask);
        // What failed is still there when the way is opened again.
        if (item !== undefined) forgetDraft(state, name);
        if (item && !id) openItem(item.number);
        session.refreshSoon();
      },
    });
    session.render();
  };

  return {
    takeWay(id, way) {
      if (way === 'none' || way === 'answered') settle(id, way);
      else void open(id, way);
    },
    openManual: () => void open(undefined, 'manual'),
    fillIn: (field, value) => fill({ [field]: value }),
    chooseOption(fieldId, value) {
      const field = state.way?.sheet.fields.find(({ id }) => id === fieldId);
      const fills = field?.options?.find((option) => option.value === value)?.fills ?? {};
      fill({ [fieldId]: value, ...fills }, state.way && 'text' in fills ? replacedText(state.way) : undefined);
      if (field?.isFinishing) finish();
      else if ('text' in fills) void copy('text');
    },
    copyField: (field) => void copy(field),
    finishWay: finish,
    leaveWay() {
      state.way = undefined;
      session.render();
    },
  };
}
