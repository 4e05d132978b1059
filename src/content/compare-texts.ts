import type { Problem } from '../panel/open-data.ts';
import { isBeginningOf } from '../shared/is-beginning-of.ts';
import type { Comment } from '../shared/reading.ts';
import { comparePictures } from './compare-pictures.ts';
import type { SessionState } from './session-state.ts';
import { showsTranslation } from './shows-translation.ts';
import { standingProblem } from './standing-problem.ts';

type Text = Pick<Comment, 'text' | 'truncated'>;

/** Said where text or picture is not the one that was saved. */
export const told = {
  changed: {
    says: 'Texten har ändrats sedan underlaget sparades. Spärren är stängd igen.',
    whatToDo: 'Spara underlag av den nya texten. Det gamla finns kvar.',
    isShut: true,
  },
  unfolded: {
    says: 'Hela texten visas först nu. Underlaget har bara början. Spärren är stängd igen.',
    whatToDo: 'Spara underlag av hela texten. Det gamla finns kvar.',
    isShut: true,
  },
  older: {
    says: 'Underlaget har en annan text än den som sidan visar. Spärren är stängd här.',
    whatToDo: 'Ladda om sidan. Visas den här texten då också: spara underlag av den.',
    isShut: true,
  },
  folded: {
    says: 'Sidan visar bara början av texten. Spärren är stängd så länge.',
    whatToDo: 'Tryck Visa mer i kommentaren. Är texten den som sparades öppnas spärren igen.',
    isShut: true,
  },
  translated: {
    says: 'Webbläsaren har översatt sidan: det är inte skribentens ord som syns. Spärren är stängd så länge.',
    whatToDo: 'Visa sidan på originalspråket. Är texten den som sparades öppnas spärren igen.',
    isShut: true,
  },
  original: {
    says: 'Underlaget har webbläsarens översättning, inte skribentens ord. Spärren är stängd så länge.',
    whatToDo: 'Spara underlag av texten på originalspråket. Det gamla finns kvar.',
    isShut: true,
  },
  otherPicture: {
    says: 'Bilden i kommentaren är en annan än när underlaget sparades. Spärren är stängd igen.',
    whatToDo: 'Spara underlag av den nya bilden. Det gamla finns kvar.',
    isShut: true,
  },
  unsurePicture: {
    says: 'Vi kan inte avgöra om bilden i kommentaren är samma som när underlaget sparades.',
    whatToDo: 'Jämför med underlaget. Är bilden en annan: spara underlag igen.',
  },
} satisfies Record<string, Problem>;

/**
 * How the text that a page shows differs from the one that was saved, where it does: `unfolded` where only the beginning
 * was saved and more is shown now; `folded` where the page shows no more than the beginning of what was saved, so that
 * nobody can tell about the rest; else `changed`. Pure.
 */
export function compareTexts(saved: Text, shown: Text): 'unfolded' | 'folded' | 'changed' {
  if (isBeginningOf(shown, saved)) return 'folded';
  return isBeginningOf(saved, shown) ? 'unfolded' : 'changed';
}

/**
 * How a comment's text differs from the one of its open gate; undefined where it does not, or nobody knows yet.
 * `translated` where the browser shows other words in its place, `original` where it did so when the evidence was saved.
 * `isOlder` where it stood here before the evidence was saved, in another tab.
 */
export function differenceOf(
  state: SessionState,
  id: string,
): { is: 'unfolded' | 'folded' | 'translated' | 'original' | 'changed'; isOlder: boolean } | undefined {
  const known = state.seen.get(id);
  const item = state.panel?.items[id];
  if (!known?.textDigest || !item?.textDigest || known.textDigest === item.textDigest || item.gate !== 'open') {
    return undefined;
  }
  if (showsTranslation(state, id)) return { is: 'translated', isOlder: false };
  // That the writer changed anything is not known, and must not be written.
  if (item.isTranslated) return { is: 'original', isOlder: false };
  const isOlder = known.since !== undefined && known.since < Date.parse(item.evidenceSavedAt ?? '');
  return { is: compareTexts(item.comment, known.comment), isOlder };
}

/** What is to be told beside a comment: what went wrong with it, else why the gate is shut on this page alone. */
export function problemOf(state: SessionState, id: string): Problem | undefined {
  const failed = standingProblem(state, id);
  if (failed) return failed;
  const { is, isOlder } = differenceOf(state, id) ?? {};
  if (is === 'folded' || is === 'translated' || is === 'original') return told[is];
  if (isOlder) return is === 'changed' ? told.older : told.unfolded;
  const picture = comparePictures(state, id);
  if (is || picture === 'same') return undefined;
  if (picture === 'other') return told.otherPicture;
  return state.panel?.items[id]?.gate === 'open' ? told.unsurePicture : undefined;
}

/** Whether the page shows a comment otherwise than its evidence, so that it is to be saved again, or looked at. */
export function shownSinceSaved(state: SessionState, id: string): 'other' | 'unsure' | undefined {
  const known = state.seen.get(id);
  const item = state.panel?.items[id];
  if (!item?.evidenceSavedAt || !known?.element.isConnected) return undefined;
  const isOtherText = known.textDigest && item.textDigest && known.textDigest !== item.textDigest;
  if (isOtherText && showsTranslation(state, id)) return undefined;
  if (isOtherText) return compareTexts(item.comment, known.comment) === 'folded' ? undefined : 'other';
  const picture = comparePictures(state, id);
  return picture === 'same' ? undefined : picture;
}
