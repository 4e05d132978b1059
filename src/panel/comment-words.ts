import { showClock, showDue } from '../ui/show-time.ts';
import { type PanelWord, panelWords, say } from '../ui/words/panel-words.ts';
import type { CommentState, PanelComment, PanelHint } from './comment-data.ts';

/** What a hint that points at no ground is called. */
function sayCategory(category: string): string {
  const key = `category.${category}`;
  return say(key in panelWords.sv ? (key as PanelWord) : 'category.other');
}

/** "skärmbild, text och avsändare". */
export function sayList(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : say('gate.and', { list: words.slice(0, -1).join(', '), last });
}

/** "Kan vara punkt 1", "Kan vara punkt 1, 6 och 7". */
export function sayPoints(numbers: readonly string[]): string {
  return say('mayBeShort', { no: sayList([...new Set(numbers)]), n: numbers.length });
}

/**
 * All that hints say: the points of the guideline in its order, then what is no point of it, "Klagomål".
 * @param isLong with the words of the point, where there is only one
 */
export function sayHints(hints: readonly PanelHint[], mayBe: PanelComment['mayBe'], isLong: boolean): string {
  const [only, ...others] = mayBe;
  const point = only && isLong && others.length === 0 ? say('mayBe', only) : sayPoints(mayBe.map(({ no }) => no));
  const categories = hints.filter(({ isOfPoint }) => !isOfPoint).map(({ category }) => sayCategory(category));
  return [...(only ? [point] : []), ...new Set(categories)].join('. ');
}

/** "Besvarad 08:05", "Borttagen, kontrollerad 08:18". */
export function sayState(state: CommentState): string {
  const name = say(`state.${state.done}`);
  const words = state.isChecked ? say('checked', { state: name }) : name;
  return state.at ? say('stateAt', { state: words, time: showClock(state.at) }) : words;
}

/** "Fråga, försenad 35 min"; "Svara, …" where the guideline wants an answer to what is no question. */
export function sayCommentDue({ due, hints }: PanelComment, now: Date): string | undefined {
  if (!due) return undefined;
  const answer = hints.some(({ category }) => category === 'question') ? 'questionDue' : 'answerDue';
  return say(due.what === 'answer' ? answer : 'removeDue', { due: showDue(due.at, now) });
}

/** Who wrote it, as far as the page says. */
export function sayAuthor(comment: PanelComment): string {
  return comment.author ?? say('unknownAuthor');
}

/** "Grund: punkt 1". */
export function sayGround(no: string): string {
  return say('step.chosen', { no });
}
