import { request } from '../shared/messages.ts';
import { digestTexts } from './digest-texts.ts';
import { collectPageFacts } from './page-facts.ts';
import { isTextAtPlace, prepareFrame } from './prepare-frame.ts';
import type { Session } from './session.ts';
import { changeItem } from './session-requests.ts';

/**
 * Saves evidence of a comment: reads it afresh, shows it alone on the screen, has the background take the picture, and
 * shows what was saved. One at a time.
 */
export async function saveEvidence(session: Session, id: string): Promise<void> {
  const { state } = session;
  if (state.savingId) return;
  session.rereadComment(id);
  const seen = state.seen.get(id);
  const item = state.panel?.items[id];
  if (!seen || !item?.ground || !state.surface?.site) return;
  state.savingId = id;
  state.needsGestureId = undefined;
  session.render();
  try {
    const { frame, restore } = await prepareFrame(session.window, session.host(), seen.element);
    try {
      const facts = collectPageFacts(session.window, state.surface, state.surface.site);
      facts.textAtPlace = isTextAtPlace(session.window.document, seen.element, frame.comment);
      const saved = await changeItem(state, id, 'save-evidence', {
        number: item.number,
        comment: seen.comment,
        facts,
        frame,
      });
      await digestTexts(state);
      if (saved && state.gate?.commentId === id) state.gate.view = 'saved';
    } finally {
      restore();
    }
  } finally {
    state.savingId = undefined;
    session.render();
  }
  await loadThumbnail(session, id);
  session.refreshSoon();
}

/** Fetches the picture of the comment to show it in the panel: as pixels, so that the page's CSP has no say. */
export async function loadThumbnail(session: Session, id: string): Promise<void> {
  const item = session.state.panel?.items[id];
  if (!item?.pictures.length || session.state.thumbnails.has(item.number)) return;
  const result = await request('read-thumbnail', { number: item.number });
  if (!result.ok) return;
  const bytes = Uint8Array.from(atob(result.value.slice(result.value.indexOf(',') + 1)), (char) => char.charCodeAt(0));
  const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  session.state.thumbnails.set(item.number, bitmap);
  session.render();
}
