import { comment as c, type DemoComment } from './demo-comment.ts';
import { library, person as p } from './people.ts';
import { instagramReel, playground, shelf } from './posts.ts';

const id = (number: number) => `1790000000000${String(number).padStart(4, '0')}`;

/** Every comment on Instagram, in the order that the platform shows them. */
export const instagramComments: DemoComment[] = [
  c(shelf.id, id(1), p('alva'), 1100, 'thanks', 'Åh, sparar direkt! 😍'),
  c(shelf.id, id(2), p('leyla'), 1050, 'question', 'Finns nummer fyra som ljudbok?', { hint: 'question' }),
  c(shelf.id, id(3), library, 1000, 'own-reply', '@leyla.d Ja, i appen från i morgon 🎧', { parentId: id(2) }),
  c(shelf.id, id(4), p('leyla'), 990, 'thanks-reply', '@ekbackabibliotek tack snälla', { parentId: id(2) }),
  c(shelf.id, id(5), p('tobbe'), 800, 'insult', 'patetiska tips från patetiska människor, ni är ju helt efterblivna', {
    hint: 'defamation_insult',
  }),
  c(shelf.id, id(6), p('follow'), 700, 'spam', 'DM us to promote your page 🚀 @free.followers.2026 www.example.org', {
    lang: 'en',
    hint: 'advertising_spam',
  }),
  c(shelf.id, id(7), p('jonas'), 300, 'emoji', '🔥🔥'),
  c(shelf.id, id(8), p('emil'), 120, 'personal-data', 'sms:a mig om någon hittat min väska, 070-1740677 /Emil', {
    hint: 'personal_data',
  }),
  c(shelf.id, id(9), p('bidi'), 60, 'line-breaks', 'Första raden\nAndra raden\n\nSista'),
  c(shelf.id, id(10), p('petra'), 0, 'question', 'Är ni öppna på lovet?', { late: true, hint: 'question' }),
  c(playground.id, id(21), p('samira'), 5000, 'question', 'Blir det av även om det regnar?', { hint: 'question' }),
  c(playground.id, id(22), p('bosse'), 4900, 'hate', 'Slipper man de där ungarna från förläggningen då?', {
    hint: 'hate_harassment',
  }),
  c(instagramReel.id, id(31), p('mike'), 2500, 'thanks-en', 'Love this, greetings from Bergen!', { lang: 'en' }),
  c(
    instagramReel.id,
    id(32),
    p('goran'),
    2300,
    'threat',
    'Någon borde slå sönder den där maskinen, och han som kör den med',
    { hint: 'crime_incitement_threat' },
  ),
];
