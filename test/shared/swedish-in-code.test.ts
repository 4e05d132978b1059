import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'vite';
import { expect, it } from 'vitest';
import { journalFaultsInEnglish } from '../../src/journal/faults-in-english.ts';
import { toldInEnglish } from '../../src/panel/told-in-english.ts';
import { inEnglish } from '../../src/shared/in-english.ts';

const src = join(import.meta.dirname, '../../src');
const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.tsx?$/.test(file));

/** Where the words of both languages stand beside each other, or the English by the Swedish. */
const isWords = (file: string) =>
  /^ui\/words\/|-words\.ts$|in-english\.ts$|request-failures\.ts$|-(sv|en)\.ts$/.test(file);

/** What is Swedish whatever the language of the interface, or is said to nobody, and why. */
const staysSwedish: [RegExp, string][] = [
  [/^hints\//, 'what comments are made of'],
  [/^sites\/(facebook|instagram|business-suite|words|read-shown-time)\.ts$/, 'what the platforms write'],
  [/^pages\/guide\/guide-comments\.ts$/, 'comments to try the panel on, in a Swedish channel'],
  [/^panel\/panel-keys\.ts$|^pages\/journal\/search-items\.ts$/, 'letters to compare with'],
  [
    /^handover\/(?!faults-in-english|case-title|draft-email|handover-pictures|journal-extract|make-|snapshot-gaps)/,
    'what stands in a package: the authority’s record',
  ],
  [/^pages\/(weeding\/weeding-protocol|handover\/(write-folder|read-program))\.ts$/, 'the same'],
  [
    /^journal\/(backup|destroy-pictures)\.ts$|^journal\/offline-verifier\//,
    'what stands in a backup, an entry, the verifier',
  ],
  [/^policy\/(way-texts|sign-answer|secrecy-provisions)\.ts$/, 'texts that go out to Swedes, and names of laws'],
  [/^policy\/law-beside\.ts$/, 'each sentence there has its English beside it, which its type demands'],
  [/^deadlines\/closed-days\.ts$/, 'names of days, shown to nobody'],
];

/** The same of single texts in files that also speak to the moderator. */
const isRecord = (text: string) => records.has(text);
const records = new Set([
  // Stored in the journal, as the facts that they are.
  'sexuell bild på barn',
  '16 kap. 10 a § brottsbalken: att inneha en sådan bild är ett brott.',
  'Kommentaren får vara kvar.',
  'Texten har ändrats. Underlaget gäller den gamla texten.',
  'Hela texten visas först nu. Underlaget har bara början.',
  'Underlaget ligger i den journalen.',
  'Övertaget från 7, fall 7.7',
  'Överlämna till registrator först.',
  'Riktlinjerna kräver skärmbild. Texten är sparad.',
  'Webbläsaren avbröt innan underlaget var sparat. Spara underlaget igen.',
  'Bestämmelsen prövas av registratorn',
  '7 Så stod det: 7',
  'närmaste chef',
  'närmaste chef, 7',
  // Beginnings of texts to colleagues, senders and the registrar, which the moderator writes on.
  'den som kan svara',
  'kan du svara på det här, eller säga vad vi ska svara?',
  'jag är osäker på den här kommentaren. Vad ska vi göra?',
  'någon verkar utsatt här, och du bör veta det.',
  '[rätt myndighet eller instans]',
  'Löpnummer',
  'Här kommer underlag för registrering: 7.',
  'ett fall',
  '7 fall',
  'Underlaget omfattas av sekretess. Uppgifterna står bara i bilagorna.',
  'Registrera 01_Tjansteanteckning.pdf. ZIP-filen har allt annat.',
  '… och 7 fall till, se bilagorna.',
  'Svara gärna med diarienumret.',
  'Svara gärna på det här brevet med diarienumren ifyllda ovan, eller med metadata/journal.csv ifylld.',
  'Underlag för registrering (sekretess)',
  'Underlag för registrering: 7',
  'kommentar',
  'kommentarer och direktmeddelanden',
  'mellan 7 och 7',
  'på en sida som inte är kommunens',
  'Ingen av kanalerna',
  'på kommunens 7',
  '7 till 7',
  'Ögonblicksbild av 7, 7',
  'Fall 7: 7 på plattformen',
  'Skärmbild av kanalens sida, oförändrade bildpunkter',
  // A column that is looked for in a file.
  'löpnummer',
  // The name of a database.
  'lasning-av-kopia-',
]);

/** Letters or words that English has not. */
const swedish =
  /[åäöÅÄÖ]|\b(och|inte|som|av|till|från|det|den|ingen|inget|finns|kan|var|vid|med|har|är|kommentar|fall|bild|sida|journalen|kommun|svar|saknas|grund)\b/;

const read = (file: string) => parseSync(file, readFileSync(join(src, file), 'utf8')).program;

/** Every text in a file, or in a part of one: what stands in a gap of a template becomes a 7. */
const textsIn = (file: string) => textsOf(read(file));
function textsOf(part: unknown): string[] {
  const texts: string[] = [];
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    const { type, value, quasis, key } = node as Record<string, unknown>;
    if (type === 'ImportDeclaration' || type === 'TSLiteralType') return;
    if ((type === 'Literal' || type === 'JSXText') && typeof value === 'string') texts.push(value.trim());
    if (type === 'TemplateLiteral' && Array.isArray(quasis)) {
      texts.push(quasis.map((part: { value: { cooked: string } }) => part.value.cooked).join('7'));
    }
    if (type === 'Property' && isNamed(key)) texts.push(key.name);
    for (const child of Object.values(node)) visit(child);
  };
  visit(part);
  return texts;
}

/** The texts of a file that are told to the moderator though all else in it stands in a package: why none was made. */
function refusalsIn(file: string): string[] {
  const visit = (node: unknown): string[] => {
    if (typeof node !== 'object' || node === null) return [];
    const { type, callee } = node as Record<string, unknown>;
    const isRefusal = type === 'NewExpression' && isNamed(callee) && callee.name === 'HandoverRefused';
    return isRefusal ? textsOf(node) : Object.values(node).flatMap(visit);
  };
  return visit(read(file));
}

const isNamed = (key: unknown): key is { name: string } => typeof key === 'object' && key !== null && 'name' in key;

/** The keys of every list of English by the Swedish. */
const known = Object.fromEntries(
  files
    .filter((file) => /in-english\.ts$|request-failures\.ts$/.test(file))
    .flatMap((file) => textsIn(file).map((text) => [text, 'known'])),
);
const say = inEnglish(known);

it('has the English of every Swedish sentence that a moderator may meet', () => {
  const without = files
    .filter((file) => !isWords(file))
    .flatMap((file) =>
      (staysSwedish.some(([stays]) => stays.test(file)) ? refusalsIn(file) : textsIn(file))
        .filter((text) => swedish.test(text) && say(text) === text && !isRecord(text))
        .map((text) => `${file}: ${text}`),
    );
  expect(without).toEqual([]);
});

it('calls nothing a record that no file says', () => {
  const said = new Set(files.flatMap(textsIn));
  expect([...records].filter((text) => !said.has(text))).toEqual([]);
});

it('says it in English, with what was put in', () => {
  const told = inEnglish(journalFaultsInEnglish, toldInEnglish);
  expect(told('Säkerhetskopian lästes inte in. Post 12: fältet hash saknas.')).toBe(
    'The backup was not read in. Entry 12: the field hash is missing.',
  );
  expect(told('Post 7 saknas: på dess plats står post 9.')).toBe('Entry 7 is missing: entry 9 stands in its place.');
  expect(told('Inget gallrades. Fall 2026-0042 har ändrats sedan listan gjordes. Fallet är öppet.')).toBe(
    'Nothing was weeded. Item 2026-0042 has changed since the list was made. The item is open.',
  );
  expect(told('Avsändare saknas på 3 av 4 kommentarer.')).toBe('The sender is missing on 3 of 4 comments.');
  expect(told('Så säger ingen (än).')).toBe('Så säger ingen (än).');
});
