import { askingCues } from './asking-cues.ts';
import { contemptCues } from './contempt-cues.ts';
import { contentCues } from './content-cues.ts';
import { crimeCues } from './crime-cues.ts';
import { faultCues } from './fault-cues.ts';
import { offerCues } from './offer-cues.ts';

/**
 * Turns of phrase that say little alone and much together, by what they are signs of: each group is one sign that the
 * model weighs; those of a group `…-perhaps` are heard in innocent comments as well. One phrase a line, in the form of the
 * steps of a phrase rule; `word*` (not first) matches a beginning, `NUMBER` any number. The order of the groups is part of
 * the trained model.
 */
export const cuePhrases = {
  ...crimeCues,
  ...contentCues,
  ...contemptCues,
  ...askingCues,
  ...offerCues,
  ...faultCues,
};
