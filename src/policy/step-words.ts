import type { StepId } from '../shared/policy.ts';

/** What each step is called to the moderator. */
export const stepWords: Record<StepId, string> = {
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
