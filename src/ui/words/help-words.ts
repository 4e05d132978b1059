import { sayFrom } from '../say.ts';

/** The words of the help page around its texts. */
export const helpWords = {
  sv: {
    title: 'Hjälp',
    contents: 'Innehåll',
    tryIt: 'Öva på påhittade kommentarer',
    laws: 'Lagar',
    law: 'Lag',
    means: 'Vad den betyder här',
    here: 'Här',
    today: 'I dag:',
    since: 'Sedan',
    read: 'Riktlinjerna är lästa {read}, lagarna 2026-11.',
    lawsRead: 'Lagarna är lästa 2026-11.',
    noAdvice: 'Det här är ingen juridisk rådgivning: kommunens jurist och dataskyddsombud avgör.',
    named: 'Riktlinjerna nämner',
    aged: 'Ord i riktlinjerna som har åldrats',
    above: 'Gäller oavsett riktlinjer',
  },
  en: {
    title: 'Help',
    contents: 'Contents',
    tryIt: 'Practise on made-up comments',
    laws: 'Laws',
    law: 'Law',
    means: 'What it means here',
    here: 'Here',
    today: 'Today:',
    since: 'Since',
    read: 'The guideline was read {read}, the laws 2026-11.',
    lawsRead: 'The laws were read 2026-11.',
    noAdvice: 'This is no legal advice: the municipality’s lawyer and data protection officer decide.',
    named: 'The guideline names',
    aged: 'Words of the guideline that have aged',
    above: 'Holds whatever the guideline says',
  },
};

export const sayHelp = sayFrom(helpWords);
