import { sayFailure } from '../../../src/background/failures-in-english.ts';
import type { GateData } from '../../../src/panel/gate-data.ts';
import { fail } from '../../../src/shared/result.ts';
import { galleryLanguage } from './gallery-language.ts';
import { digest } from './sample-panel.ts';

const gateBase = {
  language: galleryLanguage,
  commandKey: 'Alt+Skift+S',
  platform: 'facebook',
  commentId: '1',
  press: 1,
  action: 'delete',
  number: '2026-0042',
} as const;
export const gateHeld: GateData = {
  ...gateBase,
  state: 'held',
  ground: { no: '1', text: 'förtal', chosenAt: new Date('2026-11-20T07:16:40Z') },
  missing: ['screenshot', 'sender'],
  isShown: true,
  isWithoutPicture: false,
  isSaving: false,
  needsGesture: false,
  isPictureRequired: true,
  reason: '',
};
export const gateSaved = (thumbnail: ImageBitmap | undefined): GateData => ({
  ...gateBase,
  state: 'saved',
  evidence: { savedAt: new Date('2026-11-20T07:17:31Z'), pictures: 2, method: 'screen', thumbnail, digest },
});
export const gateOutcome: GateData = {
  ...gateBase,
  press: 0,
  state: 'outcome',
  outcome: 'gone',
  isHidingNotEnough: false,
  at: new Date('2026-11-20T07:18:04Z'),
  left: ['hand-over', 'notify-author'],
  hasNext: true,
};

const diskIsFull = sayFailure(
  fail('disk-full', 'Disken är full: posten sparades inte. Frigör utrymme på datorn och försök igen.', ''),
  galleryLanguage,
);
export const gateUnwritten: GateData = {
  ...gateBase,
  state: 'unwritten',
  problem: { says: diskIsFull.says, whatToDo: diskIsFull.todo },
};
