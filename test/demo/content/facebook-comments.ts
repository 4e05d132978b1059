import { comment as c, type DemoComment } from './demo-comment.ts';
import { kim, library, neighbour, person as p } from './people.ts';
import {
  bookBus,
  branchCloses,
  groupPost,
  neighbourPost,
  openingHours,
  privatePost,
  reel,
  summerBook,
} from './posts.ts';

const id = (number: number) => `7781000000000${String(number).padStart(3, '0')}`;

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

const onBranchCloses: DemoComment[] = [
  c(
    branchCloses.id,
    id(21),
    p('rune'),
    1500,
    'complaint',
    'Det här är under all kritik. Ni lovade i våras att filialen skulle vara kvar och nu får vi veta det på Facebook. Jag vill ha ett svar från nämndens ordförande.',
    { hint: 'complaint' },
  ),
  c(
    branchCloses.id,
    id(22),
    library,
    1440,
    'own-reply',
    'Rune Granfors Hej! Jag förstår att du är besviken. Synpunkter till nämnden lämnar du på www.example.com/synpunkt, så får du svar inom tio arbetsdagar.',
    { parentId: id(21) },
  ),
  c(
    branchCloses.id,
    id(23),
    p('goran'),
    1400,
    'insult-reply',
    'Rune Granfors du är ju bara en gnällig gammal surgubbe, flytta om det inte passar',
    { parentId: id(21), hint: 'defamation_insult' },
  ),
  c(
    branchCloses.id,
    id(24),
    p('tobbe'),
    1390,
    'threat',
    'Den som skrev på det där beslutet ska passa sig. Jag vet var hon bor och jag kommer hem till henne i kväll.',
    { hint: 'crime_incitement_threat' },
  ),
  c(
    branchCloses.id,
    id(25),
    p('karin'),
    1333,
    'politics',
    'Rösta bort dem i höst! Rösta på Ekbackapartiet så lovar vi att öppna filialen igen.',
    { hint: 'party_politics' },
  ),
  c(
    branchCloses.id,
    id(26),
    p('bosse'),
    1200,
    'hate',
    'Typiskt, pengarna går väl till de där parasiterna på förläggningen som vanligt. Skicka hem hela bunten.',
    { hint: 'hate_harassment' },
  ),
  c(
    branchCloses.id,
    id(27),
    p('leyla'),
    1190,
    'thanks-reply',
    'Bosse Kvistmark Sluta. Mina barn går på filialens läxhjälp varje vecka, det är deras bästa timme.',
    { parentId: id(26) },
  ),
  c(
    branchCloses.id,
    id(28),
    p('emil'),
    1100,
    'personal-data',
    'Handläggaren heter Siv Exempelsson, personnummer 19010204-9814, ring och skäll på henne: 070-1740641',
    { hint: 'personal_data' },
  ),
  c(
    branchCloses.id,
    id(29),
    p('petra'),
    900,
    'secrecy',
    'Min mamma bor på Solgården och har fått diagnosen demens, hur ska hon kunna ta sig till bussen? Socialtjänsten har sagt nej till ledsagning.',
    { hint: 'secrecy' },
  ),
  c(
    branchCloses.id,
    id(30),
    p('markup'),
    800,
    'markup',
    '<img src=x onerror="alert(document.cookie)"> =HYPERLINK("https://example.org";"klicka") <script>alert(1)</script>',
  ),
  c(
    branchCloses.id,
    id(31),
    p('bidi'),
    700,
    'bidi',
    'Läs mer på \u202Emoc.elpmaxe\u202C\u200B och\u00A0säg\u034F vad ni tycker',
  ),
  c(
    branchCloses.id,
    id(32),
    p('jonas'),
    600,
    'case-reference',
    'Jag begärde ut handlingarna i ärende KFN 2026-118 för tre veckor sedan. När kommer de?',
    { hint: 'case_reference' },
  ),
  c(
    branchCloses.id,
    id(33),
    p('samira'),
    420,
    'question',
    'Kan man lämna tillbaka böcker på bussen som man har lånat på filialen?',
    { hint: 'question' },
  ),
  c(branchCloses.id, id(34), library, 400, 'own-reply', 'Samira Nordin Ja, det går alldeles utmärkt.', {
    parentId: id(33),
  }),
  c(branchCloses.id, id(35), p('ulla'), 390, 'thanks-reply', 'Ekbacka bibliotek vilken service 👍', {
    parentId: id(33),
  }),
  c(branchCloses.id, id(36), p('alva'), 300, 'sticker', '', {
    attachment: { kind: 'sticker', picture: 'sticker', alt: 'Hjärta som ler' },
  }),
  c(branchCloses.id, id(37), p('olena'), 240, 'other-language', 'Чи є у вас книжки українською для дітей? Дякую!', {
    lang: 'uk-UA',
  }),
  c(branchCloses.id, id(38), p('hassan'), 150, 'other-language', 'متى تأتي الحافلة إلى المدرسة؟ شكراً لكم', {
    lang: 'ar-AR',
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
  c(neighbourPost.id, id(81), p('jonas'), 500, 'foreign', 'Bra jobbat, det gick fort!'),
  c(neighbourPost.id, id(82), neighbour, 480, 'foreign', 'Jonas Hedvall Tack!', { parentId: id(81) }),
  c(privatePost.id, id(91), p('alva'), 200, 'private', 'Jag hänger gärna på!'),
  c(privatePost.id, id(92), kim, 190, 'private', 'Alva Sjötorp Då ses vi klockan elva', { parentId: id(91) }),
];

/** Every comment on Facebook, in the order that the platform shows them. */
export const facebookComments: DemoComment[] = [...onSummerBook, ...onBranchCloses, ...elsewhere];
