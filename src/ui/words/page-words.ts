import { sayFrom } from '../say.ts';

/** The words that every page has. */
export const pageWords = {
  sv: {
    name: 'Modereringsjournalen',
    pages: 'Sidor',
    skip: 'Gå till innehållet',
    'to.journal': 'Journal',
    'to.handover': 'Överlämna',
    'to.snapshot': 'Ögonblicksbild',
    'to.disclosure': 'Lämna ut',
    'to.statistics': 'Statistik',
    'to.weeding': 'Gallring',
    'to.data-protection': 'Dataskydd',
    'to.settings': 'Inställningar',
    'to.help': 'Hjälp',
    facebook: 'Facebook',
    instagram: 'Instagram',
    lockedByIt: 'styrs av IT',
    save: 'Spara',
    saved: 'Sparat {time}',
    close: 'Stäng',
    none: 'Ej angivet',
  },
  en: {
    name: 'Modereringsjournalen',
    pages: 'Pages',
    skip: 'Go to the content',
    'to.journal': 'Journal',
    'to.handover': 'Hand over',
    'to.snapshot': 'Snapshot',
    'to.disclosure': 'Hand out',
    'to.statistics': 'Statistics',
    'to.weeding': 'Weeding',
    'to.data-protection': 'Data protection',
    'to.settings': 'Settings',
    'to.help': 'Help',
    facebook: 'Facebook',
    instagram: 'Instagram',
    lockedByIt: 'controlled by IT',
    save: 'Save',
    saved: 'Saved {time}',
    close: 'Close',
    none: 'Not stated',
  },
};

export const sayPage = sayFrom(pageWords);
