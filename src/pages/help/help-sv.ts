import type { HelpPart } from './help-text.ts';

/** In Swedish: the guide for editors (NYK-11), for registrars (NYK-40), and what the tool does and does not do (SMB-07, HAL-28). */
export const helpSv: HelpPart[] = [
  {
    id: 'guide',
    title: 'Två minuter',
    intro: 'Så här går det till, från tips till klart.',
    steps: [
      'Öppna kommunens sida som vanligt. Panelen står bredvid och visar överst vad som förfaller först.',
      'Ett tips pekar på ord som kan bryta mot en punkt i era riktlinjer. Tipset avgör inget. Det gör du.',
      'Öppna kommentaren, tryck siffran för grunden och spara underlaget. Då släpper spärren.',
      'Ta bort eller dölj kommentaren på sidan, i dess egen meny. Panelen ser efter att den är borta och skriver det i journalen.',
      'Överlämna till registratorn. Paketet går att registrera utan Facebook. Diarienumret skriver du in när det kommer.',
      'En fråga besvarar du med B: välj en text, klistra in den och skicka den själv. R om den redan är besvarad, N om inget behövs.',
    ],
  },
  {
    id: 'editor',
    title: 'För redaktörer',
    points: [
      'Bevakning: bocka av dagens genomgång. Siffran på ikonen säger vad som snart förfaller, ett utropstecken vad som är försenat.',
      'Osäker? Tryck F. Fallet parkeras med en påminnelse, och du ser vem du väntar på.',
      'Skickar du en fråga vidare med V finns texten till kollegan färdig, och svaret till avsändaren också.',
      'Uppgifter under sekretess: svara inte i tråden. Tryck L och välj bestämmelse. Fallet får ett eget paket.',
      'Barnpornografi: ta ingen bild. Gå vägen utan bild i panelen och ring polisen, 114 14.',
      'Kritik mot kommunen och dess chefer ska få stå kvar. Ta bort det som bryter mot en punkt, inte det som svider.',
      'Det du skriver för kommunen i kanalen skriver du i tjänsten. Panelen säger till om du skriver som privatperson.',
      'Råkade du trycka fel? Z inom fem sekunder. Senare: anteckna eller välj grund igen. Det som står i journalen står kvar.',
      'Utan mus: Alt+Skift+J leder från sidan till panelen, och där visar ? alla tangenter. Vill du ha andra väljer du dem i webbläsaren, bland tilläggen.',
      'På andras sidor sover tillägget: det läser, märker och håller ingenting.',
    ],
  },
  {
    id: 'registrar',
    title: 'För registratorer',
    points: [
      'Paketet har en LAS_MIG.txt. Börja där.',
      'Registrera 01_Tjansteanteckning.pdf: där står det som ska in i diariet först.',
      'Kommentaren kom in när den publicerades. Står det ungefär visade sidan bara ungefär.',
      'Sekretess ligger alltid i ett eget paket med ordet i mappens namn.',
      'Öppna verifiera.html i en webbläsare om du vill se att inget är ändrat. Det går utan internet.',
      'Svara med diarienumret, så knyts fallet till ärendet.',
    ],
  },
];
