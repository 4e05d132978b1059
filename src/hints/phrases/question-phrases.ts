import type { NamedPhrase } from './phrase-rule.ts';

/** Who asks with neither a question mark nor a question: for word, for somebody to talk to, for the way. */
export const questionPhrases: readonly NamedPhrase[] = [
  {
    id: 'wishes-word',
    steps:
      'skulle|vill|önskar|önskas|vore|behöver|behöva|hoppas|tacksam|gärna|snälla|undertecknad 6 besked|upplysning|upplysningar|förtydligande|klargörande|förklaring|återkoppling|uppringd|kontaktuppgift|kontaktuppgifter',
    unless: 'QUOTE',
  },
  {
    id: 'wishes-information',
    steps: 'skulle|vill|önskar|vore|behöver|behöva|tacksam 5 info|information|uppgift|svar om|på|kring|angående',
    unless: 'QUOTE|ME',
  },
  {
    id: 'wishes-contact',
    steps: 'skulle|vill|önskar|behöver|behöva|försöker 4 komma|få i kontakt|tag med|på',
    unless: 'QUOTE',
  },
  {
    id: 'how-do-i',
    steps: 'hur gör|ansöker|anmäler|överklagar|skaffar|bokar|beställer|söker|kommer jag|man|vi',
    unless: 'QUOTE',
  },
  {
    id: 'whom-do-i',
    steps: 'vem|vart|vilka ska|kan|bör|skall jag|man|vi vända|ringa|kontakta|mejla|maila|prata|anmäla|lämna|skicka',
    unless: 'QUOTE',
  },
  {
    id: 'whom-do-i',
    steps: 'var|vart|vem ringer|vänder|går|skickar|lämnar|kontaktar|mejlar man|jag|vi',
    unless: 'QUOTE',
  },
  { id: 'where-do-i', steps: 'var kan|hittar|finns|ligger|får|söker man|jag|vi', unless: 'QUOTE' },
];
