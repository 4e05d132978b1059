import { comment as c, type DemoComment, facebookId as id } from './demo-comment.ts';
import { onBranchCloses } from './on-branch-closes.ts';
import { anonymous, kim, library, neighbour, person as p } from './people.ts';
import { bookBus, groupPost, neighbourPost, openingHours, privatePost, reel, summerBook } from './posts.ts';

const long =
  'Jag har varit låntagare i Ekbacka i trettioåtta år och har sett biblioteket flytta två gånger, bränna en säkring under julkonserten och köpa sin första dator. Det jag vill säga är att läsutmaningen betyder mer än ni tror.\nMitt yngsta barnbarn läste inte en enda sida frivilligt förrän hon fick den lilla stämpelboken förra året. Nu läser hon högt för hunden.\nSamtidigt undrar jag om ni har tänkt på dem som bor i Norrhult och inte har någon buss på lördagar. Går det att lämna in lappen på skolan i stället? Och kan man få den i större stil? Jag frågar inte för att klaga utan för att fler ska kunna vara med.\nTill sist: personalen i disken är värd en blomma var. Minst.';

const onSummerBook: DemoComment[] = [
  c(
    summerBook.id,
    id(1),
    p('majvor'),
    340,
    'thanks',
    'Tack för att ni håller i det här år efter år! Barnen längtar redan. ❤️',
  ),
  c(summerBook.id, id(2), p('samira'), 322, 'question', 'Måste man ha eget lånekort eller går det bra med mammas?', {
    hint: 'question',
  }),
  c(
    summerBook.id,
    id(3),
    library,
    300,
    'own-reply',
    'Samira Nordin Hej! Det går bra med en vuxens kort, säg bara till i disken. 😊',
    { parentId: id(2) },
  ),
  c(summerBook.id, id(4), p('samira'), 290, 'thanks', 'Toppen, tack!', { parentId: id(2) }),
  c(summerBook.id, id(5), p('ulla'), 280, 'long', long, { hint: 'question' }),
  c(
    summerBook.id,
    id(6),
    p('tobbe'),
    251,
    'insult',
    'Vilken idiot är det som har valt böckerna? Bibliotekschefen är en inkompetent jävla clown 🤡',
    { hint: 'defamation_insult' },
  ),
  c(
    summerBook.id,
    id(7),
    p('deals'),
    240,
    'spam',
    'LÅNA UPP TILL 600 000 KR IDAG!!! Inga UC, svar på 5 minuter 💰💰 https://lan.example.com/snabbt?ref=fb',
    { hint: 'advertising_spam', onlyInAll: true },
  ),
  c(summerBook.id, id(8), p('alva'), 200, 'image', '', {
    attachment: { kind: 'image', picture: 'reading', alt: 'Kan vara en bild av bokhylla' },
  }),
  c(
    summerBook.id,
    id(9),
    p('emil'),
    180,
    'personal-data',
    'Min granne Sture behöver hjälp att låna, ring honom på 070-1740623 eller mejla sture@example.com',
    { hint: 'personal_data' },
  ),
  c(
    summerBook.id,
    id(10),
    p('mike'),
    95,
    'question-en',
    'Hi! Do you have any of the challenge books in English? My kids just moved here.',
    { lang: 'en-US', hint: 'question' },
  ),
  c(summerBook.id, id(11), p('jonas'), 61, 'gif', '', {
    attachment: { kind: 'gif', picture: 'applause', alt: 'Applåder' },
  }),
  c(summerBook.id, id(12), p('petra'), 33, 'emoji', '📚📚📚🔥👏🏽'),
  c(summerBook.id, id(13), p('leyla'), 12, 'question', 'När öppnar ni på söndag?', { hint: 'question' }),
  c(summerBook.id, id(14), p('bosse'), 3, 'profanity', 'Det var ju för fan samma böcker förra året', {
    hint: 'profanity',
  }),
  c(summerBook.id, id(15), p('karin'), 0, 'thanks', 'Så roligt, vi är med i år igen!', { late: true }),
  c(summerBook.id, id(16), p('goran'), 0, 'complaint', 'Länken i mejlet fungerar inte, jag har försökt tre gånger.', {
    late: true,
    hint: 'complaint',
  }),
];

const elsewhere: DemoComment[] = [
  c(
    openingHours.id,
    id(41),
    p('rune'),
    4000,
    'complaint',
    'Meröppetdörren gick inte att öppna i går kväll, stod ute i regnet i en kvart.',
    { hint: 'complaint', attachment: { kind: 'image', picture: 'pothole', alt: 'Kan vara en bild av vattenpöl' } },
  ),
  c(
    openingHours.id,
    id(42),
    p('follow'),
    3600,
    'spam',
    'Get 10.000 real followers TODAY 👉 https://followers.example.org/win',
    { lang: 'en-US', hint: 'advertising_spam' },
  ),
  c(openingHours.id, id(43), p('majvor'), 3000, 'thanks', 'Tack för att ni säger till i tid.'),
  c(bookBus.id, id(51), p('karin'), 7000, 'thanks', 'Så fin den blev!\nHeja er.'),
  c(
    bookBus.id,
    id(52),
    p('goran'),
    6900,
    'complaint',
    'Vad kostade kalaset? Vägen till Norrhult ser ut som ett månlandskap.',
    { hint: 'complaint' },
  ),
  c(
    bookBus.id,
    id(53),
    library,
    6800,
    'own-reply',
    'Göran Stubbe Hej! Upphandlingen finns i diariet. Fel på vägen anmäler du på www.example.com/felanmalan.',
    { parentId: id(52) },
  ),
  c(bookBus.id, id(54), p('tobbe'), 6000, 'threat', 'Parkera den på min gata så bränner jag den', {
    hint: 'crime_incitement_threat',
  }),
  c(reel.id, id(61), p('alva'), 9000, 'thanks', 'Det här kunde jag titta på hela dagen ✨'),
  c(reel.id, id(62), p('mike'), 8800, 'thanks-en', 'So satisfying to watch!', { lang: 'en-US' }),
  c(reel.id, id(63), p('bosse'), 8700, 'insult', 'Skattepengar åt tejp. Ni är fan helt dumma i huvudet.', {
    hint: 'profanity',
  }),
  c(groupPost.id, id(71), p('ulla'), 2000, 'question', 'Är det fullt eller finns det plats för en till?', {
    hint: 'question',
  }),
  c(groupPost.id, id(72), library, 1900, 'own-reply', 'Ulla-Britt Åsmark Det finns plats, varmt välkommen!', {
    parentId: id(71),
  }),
  c(
    groupPost.id,
    id(73),
    p('petra'),
    1800,
    'copyright',
    'Här är hela boken som pdf så slipper ni köpa: https://filer.example.org/hela-boken.pdf',
    { hint: 'copyright' },
  ),
  c(
    groupPost.id,
    id(74),
    anonymous,
    1700,
    'anonymous',
    'Jag vågar inte skriva med namn, men det känns otryggt på vägen hem från cirkeln.',
    { hint: 'complaint' },
  ),
  c(neighbourPost.id, id(81), p('jonas'), 500, 'foreign', 'Bra jobbat, det gick fort!'),
  c(neighbourPost.id, id(82), neighbour, 480, 'foreign', 'Jonas Hedvall Tack!', { parentId: id(81) }),
  c(privatePost.id, id(91), p('alva'), 200, 'private', 'Jag hänger gärna på!'),
  c(privatePost.id, id(92), kim, 190, 'private', 'Alva Sjötorp Då ses vi klockan elva', { parentId: id(91) }),
];

/** Every comment on Facebook, in the order that the platform shows them. */
export const facebookComments: DemoComment[] = [...onSummerBook, ...onBranchCloses, ...elsewhere];
