import { sayFrom } from '../say.ts';

/** The data protection page's words. */
export const protectionWords = {
  sv: {
    title: 'Dataskydd',
    summary: 'Vad som lagras, varför, hur länge och var. Och vad som finns om en viss person.',
    nothingChanged: 'Inget har ändrats i journalen.',
    storedTitle: 'Vad som lagras',
    controller: 'Personuppgiftsansvarig',
    officer: 'Dataskyddsombud',
    held: 'Just nu',
    heldText: '{items} fall, {entries} journalposter och {pictures} bilder.',
    size: 'Tar {megabytes} MB.',
    promise: 'Webbläsaren',
    persisted: 'lovar att inte ta bort journalen när disken blir full.',
    notPersisted: 'lovar inte att behålla journalen om disken blir full. Spara säkerhetskopior ofta.',
    weeding: 'Gallringsbeslut',
    noWeeding: 'Inget angivet. Då gallras inget.',
    pictureDays: 'Bilder',
    pictureDaysText: {
      one: 'får gallras 1 dag efter registratorns kvitto.',
      other: 'får gallras {n} dagar efter registratorns kvitto.',
    },
    pictureDaysNone: 'följer fallet. Ingen egen tid är angiven.',
    basis: 'Rättslig grund',
    'text.basis':
      'Uppgift av allmänt intresse och rättslig förpliktelse (dataskyddsförordningen artikel 6.1 e och c, lag 2018:218 2 kap. 1 och 2 §§).',
    people: 'De registrerade',
    'text.people': 'De som skriver på kommunens kanaler, de som nämns där och de som modererar.',
    source: 'Källa',
    'text.source': 'Det som visades på kommunens kanaler, och det som moderatorn har skrivit om det.',
    sensitive: 'Känsliga uppgifter och brott',
    'text.sensitive':
      'Kan finnas i kommentarer. De har lämnats till kommunen och behövs i ärendet (lag 2018:218 3 kap. 3 och 8 §§). Det är förbjudet att söka fram ett urval av personer efter dem.',
    recipients: 'Mottagare',
    'text.recipients':
      'Registrator och arkiv, polisen vid brott, den som begär ut handlingen. Bara genom filer som någon sparar.',
    abroad: 'Tredje land',
    'text.abroad': 'Tillägget för inga uppgifter dit.',
    security: 'Skydd',
    'text.security':
      'Varje ändring i journalen syns. Uppgifterna är inte krypterade i webbläsarprofilen: det är datorns inloggning och diskkryptering som skyddar dem.',
    saveRegister: 'Spara som registerförteckning',
    registerTitle: 'REGISTERFÖRTECKNING för modereringsjournalen (dataskyddsförordningen artikel 30)',
    registerSavedText: 'Filen ligger bland dina hämtade filer. Den innehåller inga uppgifter ur journalen.',
    what: 'Vad',
    why: 'Varför',
    howLong: 'Hur länge',
    where: 'Var',
    'items.what': 'Kommentarer som du har hanterat: text, avsändare, länk, tid, grund och åtgärd',
    'items.why':
      'Kommunen ska kunna visa vad som togs bort och varför (2 kap. tryckfrihetsförordningen, 5 kap. offentlighets- och sekretesslagen)',
    'items.howLong': 'Tills de gallras enligt beslut',
    'items.where': 'I den här webbläsarprofilen, på den här datorn',
    'pictures.what': 'Bilder av kommentaren',
    'pictures.why': 'Underlag innan något tas bort',
    'pictures.howLong': 'Tills fallet gallras, eller bara bilderna när registratorn har dem. Alltid enligt beslut',
    'pictures.where': 'I den här webbläsarprofilen',
    'waiting.what': 'Kommentarer som väntar på svar: nummer, länk, kanal och tid. Ingen text och inget namn',
    'waiting.why': 'För att påminna om svar i tid',
    'waiting.howLong': 'Tills de är hanterade, annars 90 dagar. Har ni längre tid på er att svara: 90 dagar efter den',
    'waiting.where': 'I den här webbläsarprofilen',
    'settings.what': 'Inställningar: ditt namn, din titel, din utbildningsdag, kanaler och kontakter',
    'settings.why': 'Det ska framgå vem som gjorde vad',
    'settings.howLong': 'Tills du ändrar dem',
    'settings.where': 'I den här webbläsarprofilen',
    'staff.what':
      'Vem som gjorde vad: i fallet ett namn, och bredvid ett slumpat nummer som inte säger vem. Vem som har bevakat en dag eller tagit över arbete',
    'staff.why': 'Det ska gå att fråga den som gjorde det. Inte för att följa upp anställda',
    'staff.howLong':
      'Namn i fall gallras med fallet, och namn i genomgångar när fall från samma tid gallras. Numret står kvar, men inte vem det var',
    'staff.where': 'I den här webbläsarprofilen',
    'drafts.what': 'Det du har börjat skriva men inte sparat',
    'drafts.why': 'Det ska inte gå förlorat om sidan läses om',
    'drafts.howLong': 'Tills det är sparat eller webbläsaren stängs',
    'drafts.where': 'I datorns minne, aldrig på disken',
    'files.what': 'Filer som du själv sparar: överlämningar, ögonblicksbilder, säkerhetskopior, utdrag',
    'files.why': 'För registratorn, arkivet eller den som har begärt dem',
    'files.howLong': 'Enligt kommunens plan. Tillägget når dem inte',
    'files.where': 'Där du sparade dem',
    network:
      'Tillägget skickar inget och hämtar inget. Det för inga listor över personer, och sökningen räknar och grupperar inte avsändare.',
    tracesTitle: 'Efter gallring',
    traces:
      'Det som gallras försvinner ur journalen direkt. Webbläsarens egna filer kan behålla rester en tid, så vi skriver över dem efter varje gallring. När vi mätte i Chromium, som Edge och Chrome bygger på, fanns inget kvar i en journal med 5 000 poster. I en med 50 000 poster låg ibland rester kvar i webbläsarens filer tills den städade dem själv, och det går inte att skynda på. I Firefox har vi inte mätt. På själva disken kan rester ligga tills platsen används igen. Säkerhetskopior och överlämningar som du har sparat ändras inte.',
    accessTitle: 'Begäran om registerutdrag',
    accessText:
      'Sök på hela namnet, som Facebook eller Instagram visade det, eller adressen till profilen. Gå igenom träffarna och välj en i taget vad som hör till personen.',
    name: 'Namn eller profiladress',
    nameHelp: 'Hela namnet, minst tre tecken. Sökningen sparas inte.',
    nameOfNobody: 'Det här pekar inte ut någon. Skriv hela namnet, eller adressen till personens profil.',
    search: 'Sök',
    searching: 'Journalen läses igenom …',
    found: { one: '1 träff på {name}', other: '{n} träffar på {name}' },
    foundNothing:
      'Inget om {name} finns i journalen. Gallrade fall, inställningarna och sparade filer söks inte igenom.',
    take: 'Ta med {id} ({as})',
    sender: 'avsändare',
    mentioned: 'nämns',
    open: 'Öppna i journalen',
    kept: 'Varför det är kvar',
    keptUntilDecision: 'Fallet får gallras först när ett gallringsbeslut tillåter det.',
    maskFirst:
      'Utdraget innehåller allt som står i fallen. Läs igenom det och ta bort andras uppgifter och sekretess innan du lämnar ut det.',
    save: { one: 'Spara utdrag med 1 träff', other: 'Spara utdrag med {n} träffar' },
    saved: '{name} är sparad',
    savedText: 'Filen ligger bland dina hämtade filer. Journalen minns vilka fall den gäller, inte vem.',
    whyKept: 'Om någon vill bli raderad',
    whyKeptText:
      'Uppgifterna finns i allmänna handlingar. De får bara förstöras enligt ett gallringsbeslut (arkivlagen 10 §). Rätten att bli raderad gäller inte det som behövs för en rättslig förpliktelse eller för arkivändamål av allmänt intresse (dataskyddsförordningen artikel 17.3 b och d). Den som vill klaga kan vända sig till dataskyddsombudet eller Integritetsskyddsmyndigheten.',
    extractTitle: 'REGISTERUTDRAG ur modereringsjournalen',
    extractAbout: 'Utdraget visar det som journalen innehåller om personen, valt för hand. Bilder lämnas för sig.',
  },
  en: {
    title: 'Data protection',
    summary: 'What is stored, why, how long and where. And what there is about a certain person.',
    nothingChanged: 'Nothing has been changed in the journal.',
    storedTitle: 'What is stored',
    controller: 'Controller',
    officer: 'Data protection officer',
    held: 'Right now',
    heldText: '{items} items, {entries} journal entries and {pictures} pictures.',
    size: 'Takes {megabytes} MB.',
    promise: 'The browser',
    persisted: 'promises not to remove the journal when the disk fills up.',
    notPersisted: 'does not promise to keep the journal if the disk fills up. Save backups often.',
    weeding: 'Weeding decision',
    noWeeding: 'None stated. Then nothing is weeded.',
    pictureDays: 'Pictures',
    pictureDaysText: {
      one: 'may be weeded 1 day after the registrar’s receipt.',
      other: 'may be weeded {n} days after the registrar’s receipt.',
    },
    pictureDaysNone: 'follow the item. No time of their own is stated.',
    basis: 'Legal basis',
    'text.basis':
      'Task in the public interest and legal obligation (GDPR article 6.1 e and c, Act 2018:218 ch. 2 sections 1 and 2).',
    people: 'Data subjects',
    'text.people':
      'Those who write on the municipality’s channels, those who are mentioned there and those who moderate.',
    source: 'Source',
    'text.source': 'What was shown on the municipality’s channels, and what the moderator wrote of it.',
    sensitive: 'Sensitive data and crimes',
    'text.sensitive':
      'May stand in comments. They were handed to the municipality and are needed in the matter (Act 2018:218 ch. 3 sections 3 and 8). It is forbidden to search for a selection of persons by them.',
    recipients: 'Recipients',
    'text.recipients':
      'Registrar and archive, the police where there is a crime, whoever asks for the record. Only by files that somebody saves.',
    abroad: 'Third countries',
    'text.abroad': 'The extension transfers no data there.',
    security: 'Security',
    'text.security':
      'Every change in the journal shows. The data are not encrypted in the browser profile: the computer’s login and disk encryption protect them.',
    saveRegister: 'Save as record of processing',
    registerTitle: 'RECORD OF PROCESSING for the moderation journal (GDPR article 30)',
    registerSavedText: 'The file is among your downloads. It holds no data from the journal.',
    what: 'What',
    why: 'Why',
    howLong: 'How long',
    where: 'Where',
    'items.what': 'Comments that you have handled: text, sender, link, time, ground and action',
    'items.why':
      'The municipality must be able to show what was removed and why (Freedom of the Press Act ch. 2, Public Access to Information and Secrecy Act ch. 5)',
    'items.howLong': 'Until they are weeded under a decision',
    'items.where': 'In this browser profile, on this computer',
    'pictures.what': 'Pictures of the comment',
    'pictures.why': 'Evidence before anything is removed',
    'pictures.howLong':
      'Until the item is weeded, or only the pictures once the registrar has them. Always under a decision',
    'pictures.where': 'In this browser profile',
    'waiting.what': 'Comments that wait for an answer: number, link, channel and time. No text and no name',
    'waiting.why': 'To remind of answers in time',
    'waiting.howLong': 'Until they are handled, otherwise 90 days. Where you have longer to answer: 90 days after that',
    'waiting.where': 'In this browser profile',
    'settings.what': 'Settings: your name, your title, your day of training, channels and contacts',
    'settings.why': 'It must be clear who did what',
    'settings.howLong': 'Until you change them',
    'settings.where': 'In this browser profile',
    'staff.what':
      'Who did what: a name in the item, and beside it a random number that does not say who. Who has watched a day or taken over work',
    'staff.why': 'Whoever did it can be asked. Not for following up employees',
    'staff.howLong':
      'Names in items are weeded with the item, and names in reviews when items of the same time are. The number stays, but not who it was',
    'staff.where': 'In this browser profile',
    'drafts.what': 'What you have begun to write and not saved',
    'drafts.why': 'It must not be lost when a page is loaded again',
    'drafts.howLong': 'Until it is saved or the browser is closed',
    'drafts.where': 'In the computer’s memory, never on the disk',
    'files.what': 'Files that you save: handovers, snapshots, backups, extracts',
    'files.why': 'For the registrar, the archive or whoever asked for them',
    'files.howLong': 'According to the municipality’s plan. The extension does not reach them',
    'files.where': 'Where you saved them',
    network:
      'The extension sends nothing and fetches nothing. It keeps no lists of persons, and the search neither counts nor groups senders.',
    tracesTitle: 'After weeding',
    traces:
      'What is weeded is gone from the journal at once. The browser’s own files may keep remnants for a time, so we overwrite them after each weeding. When we measured in Chromium, which Edge and Chrome are built on, nothing was left in a journal of 5,000 entries. In one of 50,000 remnants sometimes stayed in the browser’s files until it tidied them up by itself, and that cannot be hastened. In Firefox we have not measured. On the disk itself remnants may stay until the place is used again. Backups and handovers that you have saved are not changed.',
    accessTitle: 'Access request',
    accessText:
      'Search for the whole name, as Facebook or Instagram showed it, or the address of the profile. Go through the hits and choose one by one what belongs to the person.',
    name: 'Name or profile address',
    nameHelp: 'The whole name, at least three characters. The search is not saved.',
    nameOfNobody: 'This points out nobody. Write the whole name, or the address of the person’s profile.',
    search: 'Search',
    searching: 'The journal is being read through …',
    found: { one: '1 hit for {name}', other: '{n} hits for {name}' },
    foundNothing:
      'There is nothing about {name} in the journal. Weeded items, the settings and saved files are not searched.',
    take: 'Include {id} ({as})',
    sender: 'sender',
    mentioned: 'mentioned',
    open: 'Open in the journal',
    kept: 'Why it is kept',
    keptUntilDecision: 'The item may be weeded only when a weeding decision allows it.',
    maskFirst:
      'The extract holds all that is in the items. Read it through and take out what is about others, and secrets, before you hand it out.',
    save: { one: 'Save extract with 1 hit', other: 'Save extract with {n} hits' },
    saved: '{name} was saved',
    savedText: 'The file is among your downloads. The journal remembers which items it is about, not who.',
    whyKept: 'If someone wants to be erased',
    whyKeptText:
      'The data are in public records. They may only be destroyed under a weeding decision (Archives Act section 10). The right to erasure does not apply to what is needed for a legal obligation or for archiving in the public interest (GDPR article 17.3 b and d). Whoever wants to complain can turn to the data protection officer or the Swedish Authority for Privacy Protection.',
    extractTitle: 'EXTRACT from the moderation journal',
    extractAbout:
      'The extract shows what the journal holds about the person, chosen by hand. Pictures are handed out separately.',
  },
};

export const sayProtection = sayFrom(protectionWords);

const kinds = ['items', 'pictures', 'waiting', 'settings', 'staff', 'drafts', 'files'] as const;

/** What is stored, why, how long and where, a row each. */
export function storedRows(): Record<'what' | 'why' | 'howLong' | 'where', string>[] {
  return kinds.map((kind) => ({
    what: sayProtection(`${kind}.what`),
    why: sayProtection(`${kind}.why`),
    howLong: sayProtection(`${kind}.howLong`),
    where: sayProtection(`${kind}.where`),
  }));
}
