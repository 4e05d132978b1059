import { isPictureForbidden } from '../policy/is-picture-forbidden.ts';
import { sha256Hex } from '../shared/digest.ts';
import { logFault } from '../shared/log-fault.ts';
import { answerBackground, request } from '../shared/messages.ts';
import { bug } from '../shared/request-failures.ts';
import { openMenus } from '../sites/open-menus.ts';
import { digestTexts } from './digest-texts.ts';
import { structureOf } from './measure-comment.ts';
import { openStage, type Subject } from './open-stage.ts';
import { collectPageFacts, threadOf } from './page-facts.ts';
import { tellProblem } from './problems.ts';
import type { Session } from './session.ts';
import { changeItem, dropThumbnail } from './session-requests.ts';
import { showsTranslation } from './shows-translation.ts';

/** The same words as the background's, which says it where it is asked nevertheless. */
const groundMissing = {
  says: 'Ingen grund är vald än.',
  whatToDo: 'Välj grund först. Inget sparas innan dess.',
};

const textCutOff = {
  says: 'Texten är avkortad på sidan. Inget sparades.',
  whatToDo: 'Tryck Visa mer i kommentaren och spara igen. Går det inte: spara en gång till som den är.',
};

const translated = {
  says: 'Webbläsaren har översatt sidan. Inget sparades: det är inte skribentens ord.',
  whatToDo: 'Visa sidan på originalspråket och spara igen. Går det inte: spara en gång till som den är.',
};

declare global {
  /** What the drawing script is to draw: it runs beside this one, out of the page's reach. */
  var commentToDraw: Element | undefined;
}

/**
 * Saves evidence of a comment: reads it afresh, lets the background photograph it alone on the screen, and shows what was
 * saved. One at a time.
 * @param how the screen; a picture redrawn from the page; or text alone, for a reason
 */
export async function saveEvidence(
  session: Session,
  id: string,
  how: 'screen' | 'redrawn' | 'text' = 'screen',
  reason?: string,
): Promise<void> {
  const { state } = session;
  if (state.savingId) return;
  session.rereadComment(id);
  const seen = state.seen.get(id);
  const item = state.panel?.items[id];
  if (seen && !item?.ground) {
    tellProblem(state, id, groundMissing, { isStillSo: () => !state.panel?.items[id]?.ground });
    session.render();
  }
  if (!seen || !item?.ground || !state.surface?.site) return;
  // What is saved is all that is left when the comment has been removed: the moderator is told once for each text.
  const isForeign = showsTranslation(state, id);
  if ((seen.comment.truncated || isForeign) && state.cutTextTold !== seen.comment.text) {
    const { text } = seen.comment;
    state.cutTextTold = text;
    const isStillSo = () => state.seen.get(id)?.comment.text === text;
    tellProblem(state, id, isForeign ? translated : textCutOff, { isStillSo });
    session.render();
    return;
  }
  const { comment } = seen;
  const stage = openStage(session.window, session.host(), subjectOf(session, id, comment.text));
  state.savingId = id;
  state.needsGestureId = undefined;
  session.render();
  const answering = new AbortController();
  answerBackground('show-part', ({ part }) => stage.show(part), answering.signal);
  try {
    const facts = collectPageFacts(session.window, state.surface, state.surface.site);
    if (isForeign) facts.isTranslated = true;
    facts.structure = structureOf(seen.element);
    facts.thread = threadOf(state, comment);
    // The gate opens with the answer: what it compares is worked out while the page is waited for anyway.
    seen.textDigest ??= await sha256Hex(comment.text);
    if (how === 'redrawn') globalThis.commentToDraw = seen.element;
    const saved = await changeItem(state, id, 'save-evidence', { number: item.number, comment, facts, how, reason });
    stage.close();
    await digestTexts(state);
    if (saved) dropThumbnail(state, item.number);
  } catch (error) {
    logFault('evidence')(error);
    tellProblem(state, id, { says: bug.says, whatToDo: bug.todo });
  } finally {
    globalThis.commentToDraw = undefined;
    answering.abort();
    stage.close();
    state.savingId = undefined;
    session.render();
  }
  await loadThumbnail(session, id);
  session.refreshSoon();
}

/** The comment as the camera needs it, looked up anew each time. */
function subjectOf(session: Session, id: string, text: string): Subject {
  const { state } = session;
  return {
    text,
    element: () => state.seen.get(id)?.element,
    isSameText() {
      session.rereadComment(id);
      return state.seen.get(id)?.comment.text === text;
    },
    over: () => [
      ...openMenus(session.window.document, session.window.location.href),
      ...(state.gate?.holder ? [state.gate.holder] : []),
    ],
    forbidden: () =>
      [...state.seen].flatMap(([other, { element }]) => (other !== id && isForbidden(session, other) ? [element] : [])),
  };
}

/** True for a comment that no picture may be taken of. */
function isForbidden({ state }: Session, id: string): boolean {
  return isPictureForbidden(state.panel?.policy, state.panel?.items[id]);
}

/** Fetches the picture of the comment to show it in the panel: as pixels, so that the page's CSP has no say. */
export async function loadThumbnail(session: Session, id: string): Promise<void> {
  const { thumbnails, panel } = session.state;
  const item = panel?.items[id];
  if (item && item.pictures.length === 0) dropThumbnail(session.state, item.number);
  if (!item?.pictures.length || thumbnails.has(item.number)) return;
  const result = await request('read-thumbnail', { number: item.number });
  if (!result.ok) return;
  const bytes = Uint8Array.from(atob(result.value.slice(result.value.indexOf(',') + 1)), (char) => char.charCodeAt(0));
  const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' })).catch(logFault('thumbnail'));
  if (!bitmap) return;
  dropThumbnail(session.state, item.number);
  thumbnails.set(item.number, bitmap);
  session.render();
}
