import type { StepId } from '../shared/policy.ts';
import type { RuleWord } from './rules-in-english.ts';

/** What each step is called to the moderator, in Swedish. */
export const stepWords: Record<StepId, RuleWord> = {
  'stop-replies': 'svara inte',
  'save-evidence': 'spara underlag',
  'record-without-picture': 'anteckna utan bild',
  'report-police': 'polisanmäl',
  'hand-over': 'överlämna',
  remove: 'ta bort',
  'tell-manager': 'berätta för chefen',
  'contact-author': 'kontakta avsändaren',
  'notify-author': 'meddela avsändaren',
};
