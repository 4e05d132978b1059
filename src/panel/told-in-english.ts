import { type EnglishBySwedish, inEnglish } from '../shared/in-english.ts';
import { requestFailuresInEnglish } from '../shared/request-failures.ts';
import { language } from '../ui/say.ts';

/** What is told in Swedish where no words are at hand, for they would weigh on every page: by the reader and the gate. */
export const toldInEnglish: EnglishBySwedish = {
  'Texten har ändrats sedan underlaget sparades. Spärren är stängd igen.':
    'The text has changed since the evidence was saved. The gate is shut again.',
  'Spara underlag av den nya texten. Det gamla finns kvar.': 'Save evidence of the new text. The old is still there.',
  'Hela texten visas först nu. Underlaget har bara början. Spärren är stängd igen.':
    'All of the text is shown only now. The evidence has the beginning alone. The gate is shut again.',
  'Spara underlag av hela texten. Det gamla finns kvar.': 'Save evidence of all of the text. The old is still there.',
  'Underlaget har en annan text än den som sidan visar. Spärren är stängd här.':
    'The evidence has another text than the page shows. The gate is shut here.',
  'Ladda om sidan. Visas den här texten då också: spara underlag av den.':
    'Reload the page. If this text is shown then too, save evidence of it.',
  'Sidan visar bara början av texten. Spärren är stängd så länge.':
    'The page shows only the beginning of the text. The gate is shut for as long.',
  'Tryck Visa mer i kommentaren. Är texten den som sparades öppnas spärren igen.':
    'Press See more in the comment. If the text is the one that was saved, the gate opens again.',
  'Webbläsaren har översatt sidan: det är inte skribentens ord som syns. Spärren är stängd så länge.':
    'The browser has translated the page: these are not the words of the writer. The gate is shut for as long.',
  'Visa sidan på originalspråket. Är texten den som sparades öppnas spärren igen.':
    'Show the page in its own language. If the text is the one that was saved, the gate opens again.',
  'Webbläsaren har översatt sidan. Inget sparades: det är inte skribentens ord.':
    'The browser has translated the page. Nothing was saved: these are not the words of the writer.',
  'Visa sidan på originalspråket och spara igen. Går det inte: spara en gång till som den är.':
    'Show the page in its own language and save again. If that cannot be done: save once more as it is.',
  'Underlaget har webbläsarens översättning, inte skribentens ord. Spärren är stängd så länge.':
    'The evidence has a translation by the browser, not the words of the writer. The gate is shut for as long.',
  'Spara underlag av texten på originalspråket. Det gamla finns kvar.':
    'Save evidence of the text in its own language. The old is still there.',
  'Bilden i kommentaren är en annan än när underlaget sparades. Spärren är stängd igen.':
    'The picture in the comment is another than when the evidence was saved. The gate is shut again.',
  'Spara underlag av den nya bilden. Det gamla finns kvar.':
    'Save evidence of the new picture. The old is still there.',
  'Vi kan inte avgöra om bilden i kommentaren är samma som när underlaget sparades.':
    'We cannot tell whether the picture in the comment is the same as when the evidence was saved.',
  'Jämför med underlaget. Är bilden en annan: spara underlag igen.':
    'Compare it with the evidence. If the picture is another, save evidence again.',
  'Webbläsaren lät oss inte kopiera.': 'The browser did not let us copy.',
  'Kommentarens länk gick inte att läsa.': 'The link of the comment could not be read.',
  'Högerklicka på kommentarens tid på sidan och kopiera länken där.':
    'Right-click the time of the comment on the page, and copy the link there.',
  'Markera texten i panelen och kopiera den.': 'Mark the text in the panel and copy it.',
  'Tiden gick ut. Spärren är stängd igen.': 'The time is up. The gate is shut again.',
  'Spara underlag, eller skriv ett nytt skäl.': 'Save evidence, or write a new reason.',
  'Sidan visar en annan text än när du skrev skälet. Spärren är stängd igen.':
    'The page shows another text than when you wrote the reason. The gate is shut again.',
  'Läs den. Spara underlag, eller skriv ett nytt skäl.': 'Read it. Save evidence, or write a new reason.',
  'Ingen grund är vald än.': 'No ground is chosen yet.',
  'Välj grund först. Inget sparas innan dess.': 'Choose a ground first. Nothing is saved before that.',
  'Texten är avkortad på sidan. Inget sparades.': 'The text is cut short on the page. Nothing was saved.',
  'Tryck Visa mer i kommentaren och spara igen. Går det inte: spara en gång till som den är.':
    'Press See more in the comment and save again. If that cannot be done: save once more as it is.',
  'Sidan gick inte att läsa.': 'The page could not be read.',
  'En del av sidan gick inte att läsa.': 'A part of the page could not be read.',
  'Sidan har länkar till {count} men ingen gick att läsa.': 'The page has links to {count}, but none could be read.',
  'Sidan har kommentarslänkar men bara {read} av {count} gick att läsa.':
    'The page has links to comments, but only {read} of {count} could be read.',
  '{fact} saknas på {missing} av {count}.': '{fact} is missing on {missing} of {count}.',
  '1 kommentar': '1 comment',
  '{n} kommentarer': '{n} comments',
  Avsändare: 'The sender',
  Text: 'The text',
  Länk: 'The link',
  Tid: 'The time',
  'Inläggets länk': 'The link to the post',
};

const inItsWords = inEnglish(requestFailuresInEnglish, toldInEnglish);

/** Words from where only Swedish is spoken, in the language of the panel. */
export function sayTold(swedish: string): string {
  return language() === 'en' ? inItsWords(swedish) : swedish;
}
