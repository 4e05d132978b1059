import type { HelpPart } from './help-text.ts';

/** The same as the Swedish, part by part and point by point, in English. */
export const helpEn: HelpPart[] = [
  {
    id: 'guide',
    title: 'Two minutes',
    intro: 'How it goes, from a hint to done.',
    steps: [
      'Open the municipality’s page as usual. The panel stands beside it and shows first what falls due first.',
      'A hint points at words that may break a point of your guideline. The hint decides nothing. You do.',
      'Open the comment, press the digit of the ground and save the evidence. Then the gate lets go.',
      'Remove or hide the comment on the page, in its own menu. The panel looks that it is gone and writes it in the journal.',
      'Hand over to the registrar. The package can be registered without Facebook. You enter the case number when it comes.',
      'A question you answer with B: choose a text, paste it and send it yourself. R if it has been answered, N if nothing is needed.',
    ],
  },
  {
    id: 'editor',
    title: 'For editors',
    points: [
      'Watch: tick off today’s review. The number on the icon says what is soon due, an exclamation mark what is overdue.',
      'Unsure? Press F. The item is parked with a reminder, and you see whom you wait for.',
      'When you forward a question with V the text to the colleague is ready, and the answer to the sender too.',
      'Secret information: do not answer in the thread. Press L and choose the provision. The item gets a package of its own.',
      'Sexual images of children: take no picture. Go the way without a picture in the panel and call the police, 114 14.',
      'Criticism of the municipality and its managers is to stay. Remove what breaks a point, not what stings.',
      'What you write for the municipality in the channel you write in office. The panel tells you if you write as a private person.',
      'Pressed wrong? Z within five seconds. Later: make a note or choose the ground again. What stands in the journal stays.',
      'Without a mouse: Alt+Shift+J leads from the page to the panel, and there ? shows all keys. If you want others you choose them in the browser, among the extensions.',
      'On other people’s pages the extension sleeps: it reads, marks and holds nothing.',
    ],
  },
  {
    id: 'registrar',
    title: 'For registrars',
    points: [
      'The package has a LAS_MIG.txt. Begin there.',
      'Register 01_Tjansteanteckning.pdf: what belongs in the registry stands first in it.',
      'The comment came in when it was published. Where it says about, the page showed the time only roughly.',
      'Secrecy always lies in a package of its own with the word in the folder’s name.',
      'Open verifiera.html in a browser if you want to see that nothing is changed. It works without the internet.',
      'Answer with the case number, and the item is tied to the case.',
    ],
  },
];
