import { isTranslated } from '../sites/is-translated.ts';
import type { SessionState } from './session-state.ts';

/**
 * True where the page shows a comment in a translation by the browser. Words that the item has as the writer's own are no
 * translation, whatever marks a browser leaves in the page when it shows the original again.
 */
export function showsTranslation({ seen, panel }: Pick<SessionState, 'seen' | 'panel'>, id: string): boolean {
  const known = seen.get(id);
  if (!known || !isTranslated(known.element)) return false;
  const item = panel?.items[id];
  return !item || item.isTextTranslated === true || item.comment.text !== known.comment.text;
}
