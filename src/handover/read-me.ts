import type { HandoverInput } from './handover-input.ts';
import { namePictures } from './handover-pictures.ts';
import { limitText } from './limit-text.ts';
import { nameSender } from './name-sender.ts';
import { toSwedishTime } from './swedish-clock.ts';

/** `LAS_MIG.txt`: what the package is and what to do with it. Made for Notepad: UTF-8 with BOM and CRLF. */
export function writeReadMe(input: HandoverInput, name: string): string {
  const several = input.items.length > 1;
  const { settings, journal, program } = input;
  const pictures = namePictures(input.items).flat().length;
  const lines = [
    `${name}`,
    `Underlag för registrering från ${nameSender(settings)}. Gjort ${toSwedishTime(input.at)}.`,
    ...(input.secrecyProvision
      ? [`SEKRETESS enligt ${input.secrecyProvision}. Paketet har bara handlingar med sekretess.`]
      : []),
    '',
    'Registrera 01_Tjansteanteckning.pdf. Där står det som ska in i diariet först, och sedan allt annat.',
    ...(pictures > 0 ? ['Filerna 02_… är bilderna, oförändrade sedan de sparades. De finns även i PDF-filen.'] : []),
    `metadata/${several ? 'handlingar' : 'handling'}.json har samma uppgifter för ett datasystem, och kommentarens text tecken för tecken.`,
    'metadata/journal.csv är en tabell som öppnas i Excel. Fyll gärna i kolumnen diarienummer och skicka tillbaka den.',
    'metadata/ERMS.xml är till för ärendesystem och e-arkiv.',
    'journal.jsonl är journalens alla poster. Innehållet följer bara med för de fall som överlämnas; andra fall står',
    'med tid, slag och kontrollsumma, så att det går att se att inget är borttaget eller ändrat.',
    ...(input.verifier
      ? ['Öppna verifiera.html i en webbläsare för att kontrollera journalen. Det går utan internet.']
      : []),
    'Kontrollera filerna: sha256sum -c manifest-sha256.txt',
    `Journalen vid överlämningen: ${journal.count} poster, huvud ${journal.head}.`,
    limitText,
    `Gjort med ${program.name} ${program.version}.`,
  ];
  return `\uFEFF${lines.map((line) => `${line}\r\n`).join('')}`;
}
