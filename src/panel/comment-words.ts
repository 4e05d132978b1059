import { showClock, showDue } from '../ui/show-time.ts';
import { type PanelWord, panelWords, say } from '../ui/words/panel-words.ts';
import type { CommentState, PanelComment, PanelHint } from './comment-data.ts';

/** What a hint that points at no ground is called. */
function sayCategory(category: string): string {
  const key = `category.${category}`;
  return say(key in panelWords.sv ? (key as PanelWord) : 'category.other');
}

/** "Kan vara punkt 1: förtal …", or the category where no ground is pointed at. */
export function sayHint(hint: PanelHint): string {
  const [first, ...others] = hint.grounds;
  if (!first) return sayCategory(hint.category);
  return say(others.length > 0 ? 'mayBeSeveral' : 'mayBe', { no: first.no, text: first.text });
}

/** "Besvarad 08:05", "Borttagen, kontrollerad 08:18". */
export function sayState(state: CommentState): string {
  const name = say(`state.${state.done}`);
  const words = state.isChecked ? say('checked', { state: name }) : name;
  return state.at ? say('stateAt', { state: words, time: showClock(state.at) }) : words;
}

/** "Fråga, försenad 35 min". */
export function sayCommentDue(comment: PanelComment, now: Date): string | undefined {
  if (!comment.due) return undefined;
  return say(comment.due.what === 'answer' ? 'questionDue' : 'removeDue', { due: showDue(comment.due.at, now) });
}

/** Who wrote it, as far as the page says. */
export function sayAuthor(comment: PanelComment): string {
  return comment.author ?? say('unknownAuthor');
}

/** "Grund: punkt 1". */
export function sayGround(no: string): string {
  return say('step.chosen', { no });
}
