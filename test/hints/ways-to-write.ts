/** Ways in which people type structured facts about a person: what the finders are measured on, form by form. */
import { spread } from './spread.ts';

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
