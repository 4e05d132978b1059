import { journalFaultsInEnglish } from '../journal/faults-in-english.ts';
import { type EnglishBySwedish, inEnglish } from '../shared/in-english.ts';
import { requestFailuresInEnglish } from '../shared/request-failures.ts';
import type { Failure } from '../shared/result.ts';
import type { InterfaceLanguage } from '../shared/say-in.ts';

/** What failures say in English, by the Swedish that the code that failed has. What the journal says is in its own list. */
export const failuresInEnglish: EnglishBySwedish = {
  'Tillägget förstod inte frågan.': 'The extension did not understand the question.',
  'Ladda om sidan och försök igen.': 'Reload the page and try again.',
  'Kommentaren gick inte att rita av.': 'The comment could not be drawn.',
  'Spara bara texten, med ett skäl, eller ta en skärmbild med kortkommandot.':
    'Save the text only, for a reason, or take a screenshot with the keys.',
  'Inget av det senaste är sparat. Rätta till felet och gör om.':
    'Nothing of the last is saved. Mend the fault and do it again.',
  'Fall med sekretess ska alltid registreras.': 'Items with secrecy are always to be registered.',
  'Välj bort dem och försök igen. Lämna över dem i ett eget paket.':
    'Leave them out and try again. Hand them over in a package of their own.',
  'Grunden finns inte i det regelverk som gäller nu.': 'The ground is not in the policy that is in force now.',
  'Ladda om sidan och välj grund igen.': 'Reload the page and choose a ground again.',
  'Fallet finns inte i journalen.': 'The item is not in the journal.',
  'Kommunens regelverk är inte valt än.': 'The municipality’s policy is not chosen yet.',
  'Öppna inställningarna och välj kommun.': 'Open the settings and choose a municipality.',
  'Ladda om sidan. Det kan vara gallrat.': 'Reload the page. It may have been weeded.',
  'Inget gallrades: IT har angett ett annat beslut.': 'Nothing was weeded: IT has set another decision.',
  'Ladda om sidan.': 'Reload the page.',
  'Inget gallrades: något har ändrats sedan listan gjordes.':
    'Nothing was weeded: something has changed since the list was made.',
  'Gör listan på nytt.': 'Make the list anew.',
  'Det finns ingen bild.': 'There is no picture.',
  'Öppna fallet i journalen.': 'Open the item in the journal.',
  'Panelen kan bara visas i en flik.': 'The panel can only be shown in a tab.',
  'Kommentaren är inte kvar på sidan.': 'The comment is no longer on the page.',
  'Fyll i det som saknas och försök igen.': 'Fill in what is missing and try again.',
  'Inget av fallen är öppet.': 'None of the items is open.',
  'Fallet är inte lämnat till någon annan.': 'The item is not with somebody else.',
  'Välj öppna fall.': 'Choose open items.',
  'Filen är inget överlämnat arbete.': 'The file is no work that was handed over.',
  'Välj filen som kollegan sparade.': 'Choose the file that the colleague saved.',
  'Det som lästes på sidan gick inte att spara som det är.': 'What was read on the page could not be saved as it is.',
  frågan: 'the question',
  'Läs om sidan och försök igen. Felet gäller: {place}.': 'Reload the page and try again. The fault is in: {place}.',
  'Ingen grund är vald än.': 'No ground is chosen yet.',
  'Välj grund först. Inget sparas innan dess.': 'Choose a ground first. Nothing is saved before that.',
  'Kommentaren på sidan är en annan än den i fallet.': 'The comment on the page is another than the item’s.',
  'Öppna kommentaren på nytt.': 'Open the comment anew.',
  'Underlaget sparas redan.': 'The evidence is being saved already.',
  'Vänta tills det är klart.': 'Wait until it is done.',
  'Underlaget kunde inte läsas tillbaka. Spärren är kvar.': 'The evidence could not be read back. The gate stays.',
  'Kontrollera att disken inte är full och spara underlaget igen.':
    'See that the disk is not full and save the evidence again.',
  'Skriv varför det inte går att ta en bild.': 'Write why no picture can be taken.',
  'Skriv ett skäl, minst ett par ord.': 'Write a reason, at least a couple of words.',
  'Fliken gick inte att hitta.': 'The tab could not be found.',
  'Kommentaren syns inte i fönstret.': 'The comment is not to be seen in the window.',
  'Rulla fram till den och spara igen.': 'Scroll to it and save again.',
  'Bilder är avstängda i inställningarna.': 'Pictures are turned off in the settings.',
  'Fråga den som styr inställningarna.': 'Ask the one who controls the settings.',
  'Sidan är inte öppen längre.': 'The page is no longer open.',
  'Öppna kanalens startsida och välj den igen.': 'Open the channel’s start page and choose it again.',
  'På sidan finns en kommentar som aldrig får fotograferas. Ingen bild togs.':
    'The page has a comment that must never be photographed. No picture was taken.',
  'Ta bort kommentaren på sidan och ladda om den först.': 'Remove the comment on the page and reload it first.',
  'Sidan byttes medan bilden togs. Bilden kastades.':
    'The page was changed while the picture was taken. The picture was thrown away.',
  'Ta bilden igen.': 'Take the picture again.',
  'Sidan gick inte att läsa.': 'The page could not be read.',
  'Ladda om sidan och ta bilden igen.': 'Reload the page and take the picture again.',
  'Webbläsaren släpper inte fram bilden än.': 'The browser does not let the picture through yet.',
  'Gå till kanalens sida, tryck på vår ikon i verktygsfältet och ta bilden igen.':
    'Go to the channel’s page, press our icon in the toolbar and take the picture again.',
  'Webbläsaren kunde inte ta bilden.': 'The browser could not take the picture.',
  'Vänta en stund och ta bilden igen.': 'Wait a while and take the picture again.',
  'Disken är full. Frigör utrymme på datorn och försök igen.': 'The disk is full. Free space on it and try again.',
  'Journalen svarade inte. Ladda om sidan och försök igen.':
    'The journal did not answer. Reload the page and try again.',
  'Sidan rörde sig medan bilden togs.': 'The page moved while the picture was taken.',
  'Vänta tills den är stilla och spara igen.': 'Wait until it is still and save again.',
  'Kommentaren syns inte på sidan.': 'The comment is not to be seen on the page.',
  'Rulla fram till kommentaren och spara igen.': 'Scroll to the comment and save again.',
  'På skärmen syns en annan kommentar som aldrig får fotograferas.':
    'Another comment that must never be photographed is on the screen.',
  'Rulla så att den inte syns och spara igen, eller spara en återgivning.':
    'Scroll so that it is out of sight and save again, or save a redrawn picture.',
  'Texten ändrades medan bilden togs. Inget sparades.':
    'The text was changed while the picture was taken. Nothing was saved.',
  'Läs den nya texten och spara igen.': 'Read the new text and save again.',
  'Bilden fick fel storlek och kastades.': 'The picture came out in the wrong size and was thrown away.',
  'Vänta tills fönstret är stilla och spara underlaget igen.':
    'Wait until the window is still and save the evidence again.',
  'Gå tillbaka till kommentaren och spara underlaget igen.': 'Go back to the comment and save the evidence again.',
  'Tryck på kortkommandot för att spara underlag, eller på vår ikon i verktygsfältet, och spara igen.':
    'Press the keys that save evidence, or our icon in the toolbar, and save again.',
  'Vänta en stund och spara underlaget igen.': 'Wait a while and save the evidence again.',
};

const inItsWords = inEnglish(failuresInEnglish, journalFaultsInEnglish, requestFailuresInEnglish);

/** A failure in the language of the interface; what has no English is told in Swedish rather than not at all. */
export function sayFailure(failure: Failure, language: InterfaceLanguage): Failure {
  if (language === 'sv') return failure;
  return { ...failure, says: inItsWords(failure.says), todo: inItsWords(failure.todo) };
}
