import type { PanelStep } from '../panel/open-data.ts';
import { groundOfItem } from '../policy/ground-of.ts';
import { isPictureDemanded } from '../policy/is-picture-demanded.ts';
import { stepsFor } from '../policy/steps-for.ts';
import { hasTextAlone } from '../shared/has-text-alone.ts';
import { isHandedOver } from '../shared/is-handed-over.ts';
import type { Item } from '../shared/item.ts';
import type { Ground, Policy } from '../shared/policy.ts';
import { isUsed } from './let-past.ts';

/**
 * The policy's steps in the policy's order: done, the one that is next, and those after it. Pure.
 * @param isToSaveAgain the page shows another text or picture than was saved
 */
export function describeSteps(
  policy: Policy,
  ground: Ground | undefined,
  item: Item | undefined,
  isChosen: boolean,
  isToSaveAgain = false,
): PanelStep[] {
  const steps: Omit<PanelStep, 'state'>[] = [
    { id: 'choose-ground', need: 'required' },
    ...stepsFor(policy, ground ?? withoutGround(item)).map(({ id, need }) => ({ id, need })),
  ];
  let isNowFound = false;
  return steps.map((step) => {
    const isUndone = (step.id === 'choose-ground' && !isChosen) || (savingSteps.has(step.id) && isToSaveAgain);
    const at = isUndone ? undefined : doneAt(step.id, item, policy);
    if (at) return { ...step, state: 'done', at: new Date(at) };
    if (isNowFound) return { ...step, state: 'next' };
    isNowFound = true;
    return { ...step, state: 'now' };
  });
}

/** What stands for a ground of the guideline where none, or the way without a picture, was chosen. */
export function withoutGround(item: Item | undefined): Pick<Ground, 'codes' | 'kind'> {
  return {
    codes: item?.ground?.id === 'no-picture' ? ['bbs_barnpornografi'] : [],
    kind: item?.ground?.kind ?? 'unsuitable',
  };
}

/** True where the guideline demands a picture and only the text could be saved: the gate waits for it, so the step is not done. */
function isPictureLeft(item: Item, policy: Policy): boolean {
  return hasTextAlone(item) && isPictureDemanded(policy, groundOfItem(policy, item)) && !isUsed(item);
}

/** The steps that evidence is saved in. */
const savingSteps: ReadonlySet<PanelStep['id']> = new Set(['save-evidence', 'record-without-picture']);

/** When a step was done, UTC ISO; undefined where it is not. */
function doneAt(id: PanelStep['id'], item: Item | undefined, policy: Policy): string | undefined {
  const { action, outcome, done } = item ?? {};
  switch (id) {
    case 'choose-ground':
      return item?.ground?.chosenAt;
    case 'save-evidence':
      return item?.ground && isPictureLeft(item, policy) ? undefined : item?.evidenceSavedAt;
    case 'record-without-picture':
      return item?.evidenceSavedAt;
    case 'remove': {
      const isUndone = outcome?.what === 'still-there' || outcome?.what === 'came-back';
      if (isUndone) return undefined;
      if (outcome?.what === 'gone') return outcome.at;
      const isHidden = outcome?.what === 'greyed' || action?.what === 'hidden';
      if (isHidden) {
        const isEnough = policy.removalWays?.hide !== false && item?.ground?.kind === 'unsuitable';
        return isEnough ? (outcome?.at ?? action?.at) : undefined;
      }
      return action?.what === 'deleted' ? action.at : undefined;
    }
    case 'hand-over':
      return item && isHandedOver(item) ? item.handedOver?.at : undefined;
    case 'stop-replies':
      return done?.['secrecy-marked']?.at;
    case 'report-police':
      return done?.['police-reported']?.at;
    case 'report-platform':
      return done?.reported?.at;
    case 'tell-manager':
      return done?.told?.at;
    case 'contact-author':
      return done?.['author-contacted']?.at;
    case 'notify-author':
      return done?.['author-notified']?.at;
    default:
      return undefined;
  }
}
