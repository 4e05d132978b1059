/** Ways in which people type structured facts: what the finders are measured on, form by form. */

/** Published by Skatteverket for tests; belong to nobody. The last three are coordination numbers. */
const identityNumbers = [
  '189001169813',
  '194701053151',
  '197604092382',
  '198507012394',
  '199204052386',
  '200011212396',
  '201508252390',
  '197306632386',
  '198411732384',
  '195410782394',
];
/** From the range that PTS keeps for fiction. */
const phones = ['0701740605', '0701740619', '0701740638', '0701740650', '0701740677', '0701740699'];

const cut = (digits: string, ...lengths: number[]): string[] => {
  let from = 0;
  return lengths.map((length) => {
    from += length;
    return digits.slice(from - length, from);
  });
};

/** Every typing of an identity number given as twelve digits. */
function typingsOfIdentity(number: string): string[] {
  const [century = '', year = '', month = '', day = '', last = ''] = cut(number, 2, 2, 2, 2, 4);
  const six = `${year}${month}${day}`;
  const eight = `${century}${six}`;
  return [
    number,
    `${eight}-${last}`,
    `${eight} ${last}`,
    `${eight} - ${last}`,
    `${century}${year}-${month}-${day}-${last}`,
    `${century}${year}-${month}-${day} ${last}`,
    `${century}${year} ${month} ${day} ${last}`,
    `${century}${year} ${month} ${day}-${last}`,
    `${century}${year}${month}${day}–${last}`,
    `${six}${last}`,
    `${six}-${last}`,
    `${six} ${last}`,
    `${six} - ${last}`,
    `${six}– ${last}`,
    `${year} ${month} ${day} ${last}`,
    `${year} ${month} ${day}-${last}`,
    `${year}-${month}-${day}-${last}`,
    `${year}${month} ${day}${last.slice(0, 2)} ${last.slice(2)}`,
    `${six}.${last}`,
    `${six}/${last}`,
    `${six}_${last}`,
  ];
}

/** Every typing of a mobile number given as ten digits. */
function typingsOfPhone(number: string): string[] {
  const own = number.slice(1);
  const [prefix = '', a = '', b = '', c = ''] = cut(number, 3, 3, 2, 2);
  return [
    number,
    `${prefix}-${a}${b}${c}`,
    `${prefix}-${a} ${b} ${c}`,
    `${prefix} ${a} ${b} ${c}`,
    `${prefix} ${a}${b}${c}`,
    `${prefix} - ${a} ${b} ${c}`,
    `${prefix}/${a} ${b} ${c}`,
    `${prefix}.${a}.${b}.${c}`,
    `${prefix}-${a}-${b}-${c}`,
    `(${prefix}) ${a} ${b} ${c}`,
    `${number.slice(0, 4)} ${number.slice(4, 6)} ${number.slice(6, 8)} ${number.slice(8)}`,
    number.replace(/(\d\d)(?=\d)/g, '$1 '),
    `${prefix} ${number.slice(3, 7)} ${number.slice(7)}`,
    `${prefix}  ${a}  ${b}  ${c}`,
    `+46${own}`,
    `+46 ${own}`,
    `+46 ${own.slice(0, 2)} ${a} ${b} ${c}`,
    `+46-${own.slice(0, 2)}-${a} ${b} ${c}`,
    `+46(0)${own}`,
    `+46 (0)${own.slice(0, 2)}-${a} ${b} ${c}`,
    `+46 0${own.slice(0, 2)} ${a} ${b} ${c}`,
    `0046${own}`,
    `0046 ${own.slice(0, 2)} ${a} ${b} ${c}`,
    `0046-${own.slice(0, 2)}-${a}${b}${c}`,
    `46${own}`,
    number.split('').join(' '),
    number.split('').join('-'),
    number.replace(/^0/, 'O'),
    number.replace(/0/g, 'o'),
    number.replace(/\d/g, (digit) => `${digit}\ufe0f\u20e3`),
  ];
}

const mails = [
  'eva.ek@example.se',
  'EVA.EK@EXAMPLE.SE',
  'eva_ek-72@example.com',
  'eva.ek @ example.se',
  'eva.ek(at)example.se',
  'eva.ek (at) example.se',
  'eva.ek[at]example.org',
  'eva.ek {at} example.se',
  'eva.ek at example.se',
  'eva.ek at example dot com',
  'eva.ek(a)example.se',
  'eva.ek snabel-a example.se',
  'eva.ek snabela example punkt se',
  'eva.ek(snabel-a)example.se',
  'eva.ek [snabel a] example.se',
  'eva.ek@example punkt com',
  'evaek72＠example.se',
];

const addresses = [
  'Tallvägen 14',
  'tallvägen 14b',
  'TALLVÄGEN 14',
  'Tallvägen 14 B',
  'Norra Kyrkogatan 3',
  'Stora gatan 112',
  'Lillstigen 7A lgh 1102',
  'Smedjebacken 4',
  'Kvarngränden 9',
  'Hamntorget 2',
  'Lindallén 31',
  'Solrosslingan 18',
  'Ängsgården 5',
  'Kråkbärsrundan 6',
  'Nya Hamngatan 40 C',
  'Storg. 12',
  'Tallv. 8',
];
const livingThere = [
  (what: string) => `han bor på ${what} om nån vill hälsa på`,
  (what: string) => `Hon heter Eva Ek och bor ${what}`,
  (what: string) => `hennes adress är ${what}, andra våningen`,
  (what: string) => `Jag bor på ${what}, kom hit och titta`,
];

const plates = ['ABC 123', 'KLM 48D', 'RTY07X', 'MNO-512'];
const plateTypings = plates.flatMap((plate) => [plate, plate.replace(/[ -]/, ''), plate.replace(/[ -]/, ' ')]);
const driving = [
  (what: string) => `en svart volvo ${what} körde på min hund`,
  (what: string) => `Bilen med reg.nr ${what} står här varje natt`,
  (what: string) => `regnummer ${what}`,
  (what: string) => `Silvrig Golf, ${what}, prejade oss`,
  (what: string) => `skriv upp ${what}, han parkerar alltid på trottoaren`,
  (what: string) => `grannens husvagn (${what}) står på vändplanen`,
];
const drivingLowercase = [
  (what: string) => `en svart volvo med reg ${what} körde på min hund`,
  (what: string) => `bilen har regnr ${what}`,
  (what: string) => `registreringsnumret är ${what}`,
  (what: string) => `nummerplåt ${what} på den blå bilen`,
  (what: string) => `skåpbilen hade reg.nummer: ${what}`,
];
const tightLowercase = [
  (what: string) => `en svart volvo ${what} körde på min hund`,
  (what: string) => `den röda golfen ${what} prejade oss`,
];

const accounts = [
  'mitt kontonummer är 8327-9 994 123 456 7',
  'kontonr: 8105-9, 744 202 466-3',
  'konto 3300 850701 2394 hos nordea',
  'sätt in på Swedbank 8327-9, 123 456 789-0',
  'Handelsbanken 6123 123 456 789 så är vi kvitt',
  'handelsbanken clearing 6000 konto 123 456 789',
  'SEB 5213 00 123 45 är mitt',
  'Länsförsäkringar 9021 123 45 67, min mammas',
  'ICA Banken 9270 123 456 7',
  'Skandiabanken 9159-123 456 7',
  'clearingnr 8327-9 kontonr 1234567890',
  'Nordea personkonto 850701-2394',
  'hennes bankkonto: 6123-123456789',
  'mitt plusgiro 12 34 56-7',
  'min frus bankgiro är 5050-1055',
  'bg 5050-1055, det är min sons',
  'pg 123456-7 på mitt namn',
  'sätt in på mitt bg: 50501055',
  'IBAN SE35 5000 0000 0549 1000 0003',
  'iban: SE3550000000054910000003',
  'kortnummer 4571 1234 5678 9012',
  'kortet är 4571-1234-5678-9012',
];

const mine = [
  (what: string) => `mitt personnummer är ${what} om ni vill kolla`,
  (what: string) => `${what} heter jag i era papper`,
  (what: string) => `Pappa (${what}) fick nej på ansökan.`,
  (what: string) => `Hon är född ${what}.`,
  (what: string) => `pnr:${what}`,
];
const calling = [
  (what: string) => `ring mig på ${what}`,
  (what: string) => `Nås på ${what}, helst efter fem`,
  (what: string) => `${what}`,
  (what: string) => `hans mobil är ${what} så kan ni fråga själva`,
  (what: string) => `Tel: ${what}.`,
  (what: string) => `hör av dig (${what}) om du hittar katten`,
  (what: string) => `swisha mig på ${what}`,
];
const mailing = [
  (what: string) => `mejla mig på ${what}`,
  (what: string) => `Min mejl: ${what}, tack på förhand`,
  (what: string) => `skicka det till ${what} så tittar jag`,
];

const spread = (frames: readonly ((what: string) => string)[], whats: readonly string[]): string[] =>
  whats.flatMap((what) => frames.map((frame) => frame(what)));

/** Comments that each hold one structured fact about a person, by kind. */
export const personalData: Record<string, string[]> = {
  identity: spread(mine, identityNumbers.flatMap(typingsOfIdentity)),
  phone: spread(calling, phones.flatMap(typingsOfPhone)),
  mail: spread(mailing, mails),
  address: spread(livingThere, addresses),
  registration: [
    ...spread(driving, plateTypings),
    ...spread(
      drivingLowercase,
      plateTypings.map((plate) => plate.toLowerCase()),
    ),
    ...spread(
      tightLowercase,
      plates.map((plate) => plate.replace(/[ -]/, '').toLowerCase()),
    ),
  ],
  account: accounts,
};

const committees = ['KS', 'BUN', 'SBN', 'TN', 'KFN', 'VON', 'MHN', 'SN', 'ABC', 'UTN'];
const committeeNumbers = committees.flatMap((name) => [
  `${name} 2026/123`,
  `${name} 2026-00123`,
  `${name}-2026-00123`,
  `${name}/2026:14`,
  `${name} 2026:14`,
  `${name}2026/412`,
  `${name}.2026.311`,
  `${name}-2026/92`,
  `${name} 26/205`,
  `${name} 2026.1120`,
  `2026-${name}-0412`,
  `${name.toLowerCase()} 2026/123`,
  `${name.toLowerCase()}-2026-00123`,
  `${name.toLowerCase()}/2026:14`,
]);
const codes = ['8H2K-2291', '5T8R-1120', 'A7KM-0042', '77XQ-9313', '8h2k-2291'];
const asking = [
  (what: string) => `${what}`,
  (what: string) => `Vad händer med ${what}?`,
  (what: string) => `mitt ärende ${what} har legat sen i maj`,
  (what: string) => `Gäller dnr ${what}.`,
  (what: string) => `(${what}) har inget hänt än`,
  (what: string) => `enligt ${what} skulle det vara klart`,
];
const namedNumbers = [
  'ärende 48213',
  'ärendenr 26-004417',
  'ärendenummer: 774512',
  'ert ärende nr 2026-3312',
  'ärende #48213',
  'Ärende-id 100238',
  'dnr 2026/123',
  'Dnr: 26/0412',
  'diarienr 2026-00318-4',
  'diarienummer 1234/26',
  'mål nr 3312-26',
  'mål T 2214-26',
  'målnummer B 1093-26 i tingsrätten',
  'mål 2214-26 vid förvaltningsrätten',
  'referens 2026-04417',
  'ref.nr 88213',
  'referensnummer SIM-2026-00231',
  'felanmälan 26-004417',
  'Felanmälan nr 88123',
  'synpunkt 2026-3312',
  'ansökan nr 118832',
  'ansökan FT 2026-1187',
  'bygglov BYGG 2026-000123',
  'bygglovsärende 2026-412',
  'beslut nr 2026-0071',
  'delegationsbeslut D 2026-114',
  'medborgarförslag 2026.19',
  'länsstyrelsens dnr 521-1876-2026',
  'JO dnr 3311-2026',
  'anmälan MR 26/1093',
  'ärende INC0012345',
  'handling nr 2026-118-3',
  'kontrollavgift nr 8001-2266-90',
  'tillsynsärende OFN 2026/31',
  'överklagande i mål 4410-26',
  'reklamation 20260914-33',
  'medborgarförslaget (KS 2026:19)',
  'ärendet har nummer 204417',
  'ärende-id 5F-2291-B',
  'GFN-26-208',
  'SOC-26-11-0932',
  'löpnr 1447/26',
  'skrivelsen med nummer 26/0884',
  'beteckning 26/04471-3',
  'order 10-44719',
  'klagomålsärende 26KL0098',
  'diarium 2026:0663',
  'servicebeställning SB 118843',
];

/** Comments that each name one case, by kind. */
export const caseReferences: Record<string, string[]> = {
  committee: spread(asking, committeeNumbers),
  code: spread(asking, codes),
  named: spread(
    [(what) => what, (what) => `Hej, ${what} har jag inte fått svar på`, (what) => `se ${what}, där står allt`],
    namedNumbers,
  ),
};

/** Comments with numbers that are neither about a person nor a case. */
export const plainNumbers: string[] = [
  'Badet invigdes 1974 och byggdes om 2009-2011',
  'Läsåret 2026/2027 börjar den 18/8',
  'läsåret 26/27 blir mitt sista',
  'Säsongen 2025-2026 var bättre',
  'Budget 2026–2028 antas i juni',
  'Den 2026-11-20 kl 18.00 i stora salen',
  'torsdag 26/11 kl 8-16, fredag 27/11 8-12',
  'Öppet mån-fre 08.00-16.30, lunch 12.00-13.00',
  'Öppettider: 10–18, lör 10–14',
  'kl 0730-1615 vardagar',
  'Det kostade 12 345 678 kronor',
  '14,5 miljoner för 900 meter cykelväg',
  'Taxan är 1 245,50 kr per kvartal',
  'Avgiften höjs från 1 200 till 1 480 kr',
  'pris 89:- eller 2 för 150:-',
  '600 000 000 kr i låneskuld',
  'Buss 214 går 7.05, 8.05 och 9.35',
  'Linje 3, 14 och 145 dras in',
  'E18 och väg 62 är värre',
  'riksväg 40 vid km 112',
  'Ring växeln på 0999-100 00',
  'Kommunens växel har nummer 0999-100 00, öppet 8-16',
  'ring kontaktcenter 0999-10 00 00 så hjälper de dig',
  'Socialjouren nås på 0999-123 45',
  'Ring 112 vid fara, 114 14 annars, och 1177 för råd',
  'Trygghetslarm ring 020-12 34 56',
  'Felanmälan görs på 0771-12 34 56',
  'Mejla kommun@example.se eller registrator@example.se',
  'skriv till kontaktcenter@example.se eller bygglov@example.se',
  'Biblioteket på Storgatan 12 har öppet 10.00-16.00',
  'Hålet vid Storgatan 12 är lagat nu',
  'Kommunhuset, Torggatan 1, 123 45 Ekbacka',
  'Plogbilen vände på Tallvägen 4 och åkte hem',
  'Organisationsnummer 212000-1234',
  'org.nr 556677-8899 står på fakturan',
  'Plan- och bygglagen (2010:900)',
  'SFS 2018:218 och förordning (EU) 2016/679',
  'Fastigheten Ekbacka 1:23 är såld',
  'detaljplan för Ekbacka 12:4 m.fl.',
  'ISBN 978-91-0-012345-6',
  'standarden SS-EN 13108-1 gäller',
  'ISO 9001:2015 är de certifierade enligt',
  'Covid-19 stängde allt 2020',
  'VM 2026, EM 2028 och OS 2030',
  'AIK vann med 3-2 efter 1-1 i halvlek',
  'tiden 1.42.33 med startnummer 1204',
  '24,18 på 50 m är rekord sedan 1994',
  'Temperaturen var -18,5 kl 06.45',
  'Vi är 4 230 underskrifter nu',
  '3000 besökare, 4 toaletter',
  '1 000 000 tack till alla',
  'koordinaterna är 59.3293, 18.0686',
  'N 59 20 12 E 15 30 44 ligger vindskyddet',
  'Våning 3, rum 1203',
  'Klass 9B, sal 214',
  'vecka 27-31 är det stängt',
  'v.14, v.16 och v.18 hämtas kartong',
  'årgång 1956-60 träffas på lördag',
  'född 1958 och bott här sedan 1983',
  '1234567890 kan alla räkna',
  '100-årsjubileum 1926-2026',
  'F1 på tv kl 15, A-laget kl 17',
  'Windows 11 krävs för tjänsten',
  'modell TX-4500 går inte att laga',
  'en Volvo 740 från 1989',
  'min gamla Saab 900 gick 45 000 mil',
  'Boeing 737-800 över taket',
  'LED-lampor 2700 K, 806 lumen',
  'Måtten är 120 x 240 cm',
  '0-100 på 8 sekunder',
  '50/50 chans att bussen kommer',
  '24/7 året om',
  '99,9 % av alla är nöjda',
  'ärendet tog 14 månader',
  'Ärendet har tagit 200 dagar och 3 handläggare',
  'ansökan ska vara inne senast 2026-03-31',
  'anmälan senast 15/4 kl 12.00',
  'målet är 10 000 nya invånare 2030',
  'mål 2 i matchen var offside',
  'Beslutet 2026 var fel',
  'beslutet togs 14-5 i nämnden',
  'protokollet från den 12 mars är på 48 sidor',
  'förslaget fick 1 200 röster',
  'medborgarförslaget har 340 namn',
  'Insamlingens bankgiro är 123-4567, föreningen tackar',
  'Betala till kommunens bankgiro 5050-1055',
  'blankett 12 och bilaga 3',
  '§ 14 i protokollet',
  'punkt 7 på dagordningen',
  '#ekbacka2026',
  '#100dagarkvar',
  'GDPR artikel 17.1',
  'Agenda 2030 här och där',
  'RS 485 kabel och USB 3.0',
  'pH 7,2 och 1 200 cfu/100 ml',
  'saldot 145,00 räcker till 5 resor',
  'artikelnummer 2291-884 är slut i butiken',
  'den 1 maj 2027 träder lagen i kraft',
  'HT 2026 och VT 2027',
  'ht-26 startar grupp 3',
  'Q3 2026 redovisas i oktober',
  'perioden HT 26-VT 27 blir tuff',
  'tillståndet gäller 12-18 juni',
  'jag gjorde en order på 3 pizzor',
  'matchen slutade 26-18 och 27-19',
  'handlingsplan för covid-19 och 5G',
  'ärendet om 4G-masten, 5G-masten och E4:an',
];
