import type { EnglishBySwedish } from '../shared/in-english.ts';

/** What the journal's errors, its verdicts and its reasons to keep an item say in English, by the Swedish. */
export const journalFaultsInEnglish: EnglishBySwedish = {
  'En säkerhetskopia har bara lästs in till hälften. Läs in den igen från början.':
    'A backup has only been read in by half. Read it in again from the beginning.',
  'En annan post kom emellan. Försök igen.': 'Another entry came in between. Try again.',
  'En gallring gjordes under tiden. Släng filen och gör en ny säkerhetskopia.':
    'Something was weeded meanwhile. Throw the file away and make a new backup.',
  'En gallring gjordes under tiden. Gör om det en gång till.': 'Something was weeded meanwhile. Do it once more.',
  'Posten går inte att spara: {why}.': 'The entry cannot be saved: {why}.',
  'Posten går inte att spara: tiden är ingen tid.': 'The entry cannot be saved: its time is no time.',
  'Posten går inte att spara: den nämner inte sin bild.': 'The entry cannot be saved: it does not name its picture.',
  'Posten sparades inte: journalens slut stämmer inte. Öppna journalen, spara en säkerhetskopia och kontakta IT.':
    'The entry was not saved: the end of the journal is not right. Open the journal, save a backup and contact IT.',
  'Posten sparades inte: journalen svarade inte. Ladda om sidan och försök igen.':
    'The entry was not saved: the journal did not answer. Reload the page and try again.',
  'Disken är full: posten sparades inte. Frigör utrymme på datorn och försök igen.':
    'The disk is full: the entry was not saved. Free space on it and try again.',
  'Bilden gick inte att spara: den stämmer inte med sin kontrollsumma.':
    'The picture could not be saved: it does not agree with its checksum.',

  'Journalen är öppen i en annan flik med en äldre version. Stäng de andra flikarna och försök igen.':
    'The journal is open in another tab with an older version. Close the other tabs and try again.',
  'Journalen svarar inte än. Vänta en stund och försök igen. Om det inte hjälper: starta om webbläsaren.':
    'The journal does not answer yet. Wait a while and try again. If that does not help: restart the browser.',
  'Journalen är skriven av en nyare version av tillägget. Uppdatera tillägget; inget har ändrats i journalen.':
    'The journal was written by a newer version of the extension. Update the extension; nothing in the journal has changed.',
  'Webbläsaren låter inte tillägget spara här. Använd ett vanligt fönster, inte ett privat, och låt webbläsaren spara historik.':
    'The browser does not let the extension save here. Use an ordinary window, not a private one, and let the browser keep its history.',
  'Datorns disk är full. Frigör utrymme och försök igen.': 'The computer’s disk is full. Free space and try again.',
  'Journalen gick inte att öppna. Starta om webbläsaren. Om det inte hjälper: läs in din senaste säkerhetskopia.':
    'The journal could not be opened. Restart the browser. If that does not help: read in your latest backup.',

  'Post {seq}: {fault}.': 'Entry {seq}: {fault}.',
  'Post {seq} saknas: på dess plats står post {other}.': 'Entry {seq} is missing: entry {other} stands in its place.',
  'På plats {seq} står post {other}, som hör hemma tidigare.':
    'Entry {other} stands in place {seq}, but belongs further back.',
  'Post {seq} är ändrad: den stämmer inte med sin kontrollsumma.':
    'Entry {seq} has been changed: it does not agree with its checksum.',
  'Post {seq} hänger inte ihop med posten före: något är ändrat, borttaget eller inskjutet.':
    'Entry {seq} does not follow from the one before: something has been changed, removed or put in.',
  'Innehållet i post {seq} är ändrat efter att det sparades.': 'What entry {seq} holds was changed after it was saved.',
  'Innehållet i post {seq} är undanhållet, men detta är inget utdrag.':
    'What entry {seq} holds is withheld, but this is no extract.',
  'Innehållet i post {seq} är borta utan att någon gallring är journalförd.':
    'What entry {seq} held is gone, and no weeding of it is in the journal.',
  'Journalen fram till post {seq} slutar inte som den ska: den är omskriven, eller så är uppgiften om slutet ändrad.':
    'The journal up to entry {seq} does not end as it should: it has been rewritten, or what is noted of its end has been changed.',
  'Uppgiften om var journalen slutar är ändrad: den säger {count}, men här finns {entries} poster.':
    'What is noted of where the journal ends has been changed: it says {count}, but there are {entries} entries.',
  'Poster saknas: journalen ska ha minst {expected}, men här finns {entries}.':
    'Entries are missing: the journal should have at least {expected}, but there are {entries}.',
  'Kontrollpunkten i post {seq} gäller en annan historik: posterna före den är omskrivna.':
    'The checkpoint in entry {seq} is of another history: the entries before it have been rewritten.',
  'Kontrollpunkten i post {seq} gäller {count} poster, men före den står {before}.':
    'The checkpoint in entry {seq} is of {count} entries, but {before} stand before it.',
  'Kontrollpunkten i post {seq} har en underskrift som inte stämmer.':
    'The checkpoint in entry {seq} has a signature that does not hold.',
  'Kontrollpunkten i post {seq} är underskriven med en främmande nyckel.':
    'The checkpoint in entry {seq} is signed with a strange key.',
  'En bild till post {seq} saknas.': 'A picture of entry {seq} is missing.',
  'En bild till post {seq} är ändrad.': 'A picture of entry {seq} has been changed.',

  'ett fält står två gånger': 'a field stands twice',
  'ett tal är inte ett heltal som går att återge exakt': 'a number is no integer that can be kept exactly',
  'en text har ett halvt tecken (ensamt surrogat)': 'a text has half a character (a lone surrogate)',
  'ett tal är inte ett heltal': 'a number is no integer',
  'ett värde är av slaget {kind}': 'a value is of the kind {kind}',
  'värdena är nästlade för djupt': 'the values are nested too deeply',
  'ett värde är inte ett vanligt objekt': 'a value is no plain object',
  'ett fältnamn har tecken utanför ASCII': 'a field name has characters outside ASCII',
  'fältet {name} saknas': 'the field {name} is missing',
  'posten har ett okänt fält': 'the entry has an unknown field',
  'fältet {name} har ett värde som inte är tillåtet': 'the field {name} has a value that is not allowed',
  'raden är ingen journalpost': 'the line is no journal entry',
  'raden har ett okänt fält': 'the line has an unknown field',
  'innehållet är inget objekt': 'what it holds is no object',
  'saltet är inte 32 byte i hexadecimal form': 'the salt is not 32 bytes in hexadecimal form',
  'innehållet saknas men saltet finns kvar': 'what it holds is missing but the salt is there',
  'saltet saknas': 'the salt is missing',
  'fältet withheld säger fel': 'the field withheld says what is not so',
  'innehållet hör inte till posten': 'what it holds does not belong to the entry',
  'raden är för lång för att vara en journalpost': 'the line is too long to be a journal entry',
  'raden går inte att läsa som JSON': 'the line cannot be read as JSON',

  'Säkerhetskopian lästes inte in: {why}.': 'The backup was not read in: {why}.',
  'Säkerhetskopian lästes inte in. {why}': 'The backup was not read in. {why}',
  'Säkerhetskopian ändrades medan den lästes in. Försök igen.': 'The backup changed while it was read in. Try again.',
  'Säkerhetskopian lästes inte in: journalen i den är inte lika lång som när kopian gjordes.':
    'The backup was not read in: the journal in it is not as long as when the backup was made.',
  'Säkerhetskopian lästes inte in: den är underskriven med en främmande nyckel.':
    'The backup was not read in: it is signed with a strange key.',
  'Säkerhetskopian lästes inte in: det finns redan en journal här. Öppna kopian för läsning i stället.':
    'The backup was not read in: there is a journal here already. Open the backup for reading instead.',
  'Säkerhetskopian lästes inte in: det finns redan en journal här.':
    'The backup was not read in: there is a journal here already.',
  'en fil i den är större än den säger sig vara': 'a file in it is larger than it says',
  'en fil i den är för stor': 'a file in it is too large',
  'filen är avbruten eller skadad': 'the file is cut off or damaged',
  'den har en fil som inte hör dit': 'it has a file that does not belong there',
  'den har två filer med samma namn': 'it has two files of the same name',
  'den är krypterad': 'it is encrypted',
  'en fil i den sväller orimligt mycket': 'a file in it swells beyond reason',
  'den har för många filer': 'it has too many files',
  'filen är avbruten, skadad eller ingen säkerhetskopia': 'the file is cut off, damaged or no backup',
  'filen är ingen säkerhetskopia av journalen': 'the file is no backup of the journal',
  'journalen i den är för stor': 'the journal in it is too large',
  'backup.json går inte att läsa': 'backup.json cannot be read',
  'dess underskrift stämmer inte': 'its signature does not hold',

  'Begäran om utlämnande pågår.': 'Somebody has asked to see it.',
  'Fallet är spärrat för polis, domstol eller tillsyn.': 'It is held for the police, a court or supervision.',
  'Fallet är öppet.': 'The item is open.',
  'Fallet är lämnat till en kollega, men underlaget finns bara här. Överlämna det till registratorn först.':
    'The item is handed to a colleague, but the evidence is only here. Hand it over to the registrar first.',
  'Fallet är inte överlämnat till registrator.': 'The item is not handed over to the registrar.',
  'Fallet är för nytt enligt gallringsregeln.': 'The item is too new by the weeding rule.',
  'Registratorn har inte fått det underlag som sparades sist.':
    'The registrar has not had the evidence that was saved last.',
  'Registratorn har inte kvitterat fallet.': 'The registrar has not given a receipt for the item.',
  'Kvittot är för nytt enligt gallringsregeln.': 'The receipt is too new by the weeding rule.',
  'Fallet har inga bilder.': 'The item has no pictures.',
  'Fallet går inte att läsa. Kontrollera journalen.': 'The item cannot be read. Check the journal.',
  'Fallet finns inte, eller är redan gallrat.': 'There is no such item, or it has been weeded already.',
  'Fallet är redan gallrat.': 'The item has been weeded already.',
  'Inget gallrades. Fall {item} har ändrats sedan listan gjordes. {why}':
    'Nothing was weeded. Item {item} has changed since the list was made. {why}',
  'Inget gallrades. Skriv gallringsbeslutets beteckning, till exempel KS 2026/12 § 4.':
    'Nothing was weeded. Write the reference of the weeding decision, for example KS 2026/12 § 4.',
  'Inget gallrades: det finns inget att gallra.': 'Nothing was weeded: there is nothing to weed.',
};
