import type { Message } from '../say.ts';
import type { panelToolSv } from './panel-tool-sv.ts';

/** English words of the tools for pages that are not read right. */
export const panelToolEn: Record<keyof typeof panelToolSv, Message> = {
  readingHelp: 'Is the page read wrong?',
  pointOut: 'Point out the comment',
  pointOutText: 'Is a comment missing in the list? Point at it. We read what we can and you fill in the rest.',
  pointTitle: 'Point at the comment and click.',
  pointed: 'The frame is on: {words}',
  pointKeys: 'By keys: the arrows move, Enter chooses, Esc leaves.',
  pointedTitle: 'The comment you pointed out',
  pointedText: 'Mend what came out wrong and fill in what is missing.',
  pointedAuthor: 'Sender',
  pointedWords: 'Text',
  pointedLink: 'Link',
  pointedLinkHelp: 'The comment’s time is mostly its link.',
  usePointed: 'Put in the list',
  learnButton: 'Teach the button',
  learnWhy: 'Does the gate not know the button that removes? Show it once and we remember its name.',
  learnTitle: 'Press the button that removes or hides.',
  learnHow: 'Open the comment’s menu as usual. The press on the button stays here: nothing is removed.',
  learntTitle: 'The button says “{word}”.',
  learntAsk: 'What does it do?',
  learnDelete: 'Removes',
  learnHide: 'Hides',
  learnNeither: 'Neither',
  leaveTool: 'Cancel',
  makeReport: 'Make a fault report',
  reportText:
    'The report shows how the page is built, for those who look after the tool. No names, texts, pictures, numbers or links go with it.',
  reportSaved: 'The fault report is among your downloads.',
};
