import type { EnglishBySwedish } from '../shared/in-english.ts';

/**
 * What the making of packages tells the moderator in English, by the Swedish: why none was made, what should not stand in an
 * ärendemening, what a snapshot lacks. What stands in the packages themselves is the authority's record and stays Swedish.
 */
export const handoverFaultsInEnglish: EnglishBySwedish = {
  'Inget fall är valt. Välj minst ett.': 'No item is chosen. Choose at least one.',
  'Fall med sekretess ska ligga i ett eget paket. Gör två paket.':
    'Items with secrecy belong in a package of their own. Make two packages.',
  'Fall med sekretess ska ligga i ett eget paket.': 'Items with secrecy belong in a package of their own.',
  'Välj lagrum för sekretessen innan du gör paketet.':
    'Choose the provision of the secrecy before you make the package.',
  'Lagrum är valt, men inget av fallen är markerat med sekretess.':
    'A provision is chosen, but none of the items is marked with secrecy.',
  'Bilden {path} är inte densamma som när den sparades. Inget paket gjordes. Kontrollera journalen.':
    'The picture {path} is not the same as when it was saved. No package was made. Verify the journal.',
  'En bild i fall {number} är inte densamma som när den sparades. Inget paket gjordes. Kontrollera journalen, eller välj bort fallet.':
    'A picture of item {number} is not the same as when it was saved. No package was made. Verify the journal, or deselect the item.',
  'En bild är inte densamma som när den sparades. Ingen kopia gjordes. Kontrollera journalen.':
    'A picture is not the same as when it was saved. No copy was made. Verify the journal.',
  'Skriv vilket lagrum maskeringen stöds på.': 'Write which provision the masking rests on.',
  'Journalen ändrades medan paketet gjordes. Inget paket gjordes. Försök igen.':
    'The journal changed while the package was made. No package was made. Try again.',
  'Bilagorna är {has} MB, och e-posten tar {takes} MB. Spara paketet i en mapp i stället, eller välj färre fall.':
    'The attachments are {has} MB, and the mail takes {takes} MB. Save the package in a folder instead, or choose fewer items.',
  'Ingen skärm är tagen. Ta minst en bild av kanalens startsida.':
    'No screen is taken. Take at least one picture of the channel’s start page.',

  'Ärendemeningen har avsändarens namn. Skriv den utan namn.':
    'The case title has the sender’s name. Write it without names.',
  'Ärendemeningen har avsändarens kontonamn. Skriv den utan namn.':
    'The case title has the sender’s account name. Write it without names.',
  'Ärendemeningen har något som ser ut som ett personnummer. Ta bort det.':
    'The case title has something that looks like an identity number. Take it out.',
  'Ärendemeningen har något som ser ut som ett telefonnummer eller en e-postadress. Ta bort det.':
    'The case title has something that looks like a phone number or a mail address. Take it out.',
  'Ärendemeningen är längre än 200 tecken. Många ärendesystem tar inte emot den.':
    'The case title is longer than 200 characters. Many case systems do not take it.',

  'Arkivbildarens organisationsnummer är inte angivet.': 'The record creator’s organisation number is not given.',
  'Leveransöverenskommelse är inte angiven.': 'No submission agreement is given.',
  'Klassificering är inte angiven.': 'No classification is given.',
  'Mottagande arkiv är inte angivet.': 'The receiving archive is not given.',
  '1 borttagen eller dold kommentar har text men ingen bild.': '1 removed or hidden comment has text but no picture.',
  '{n} borttagna eller dolda kommentarer har text men ingen bild.':
    '{n} removed or hidden comments have text but no picture.',
  'Fall {number}: en bild som sparades går inte att läsa längre och är inte med.':
    'Item {number}: a picture that was saved can no longer be read and is not in it.',
  '1 fall från perioden ingår inte: dess kanal finns inte i inställningarna.':
    '1 item of the period is not in it: its channel is not in the settings.',
  '{n} fall från perioden ingår inte: deras kanaler finns inte i inställningarna.':
    '{n} items of the period are not in it: their channels are not in the settings.',
  'Skärmarna är tagna olika dagar: {first} till {last}.': 'The screens are taken on different days: {first} to {last}.',
  'Skärm {no} visar en annan sida än kanalens: {url}': 'Screen {no} shows another page than the channel’s: {url}',
  '1 fall med sekretess ingår inte. Det lämnas över i ett eget paket.':
    '1 item with secrecy is not in it. It is handed over in a package of its own.',
  '{n} fall med sekretess ingår inte. De lämnas över i ett eget paket.':
    '{n} items with secrecy are not in it. They are handed over in a package of their own.',
  'Bilderna visar det som syntes på skärmen: inga videor, inget ljud och inga svar som inte var utfällda.':
    'The pictures show what was on the screen: no videos, no sound and no replies that were not unfolded.',
  '{url}: en del av sidan mellan bilderna är inte med.': '{url}: a part of the page between the pictures is not in it.',
  '{url}: {n} delar av sidan mellan bilderna är inte med.':
    '{url}: {n} parts of the page between the pictures are not in it.',
  '{url}: sidan fortsätter nedanför den sista bilden.': '{url}: the page goes on below the last picture.',
};
