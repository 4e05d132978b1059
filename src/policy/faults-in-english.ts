import { inEnglish } from '../shared/in-english.ts';
import type { PolicyProblem } from './read-policy-file.ts';

/** What is said in English of what is wrong in a policy file, by the Swedish. */
const policyFaultsInEnglish = {
  'Filen är för stor för ett regelverk.': 'The file is too large for a policy.',
  'Filen är inte JSON. Välj en fil som har exporterats härifrån.':
    'The file is not JSON. Choose a file that has been exported from here.',
  'Filen är gjord för en nyare version av tillägget. Uppdatera tillägget och försök igen.':
    'The file is made for a newer version of the extension. Update the extension and try again.',
  'Filen är inte sparad som UTF-8. Spara den så och försök igen.':
    'The file is not saved as UTF-8. Save it so and try again.',
  'Det ska vara ”egen”.': 'It is to be “egen”.',
  'Det ska vara ett objekt med fält.': 'It is to be an object with fields.',
  '”{id}” finns redan. Varje grund behöver ett eget id.':
    '“{id}” is there already. Each ground needs an id of its own.',
  'Steget ”{step}” finns två gånger.': 'The step “{step}” is there twice.',
  '”{step}” ska göras före ”{later}” men står efter.': '“{step}” is to be done before “{later}” but stands after it.',
  'Öppningstiden ska vara före stängningstiden.': 'The opening time is to be before the closing time.',
  'Filen skiljer sig från det regelverk som heter ”{id}” här. Ge ett ändrat regelverk id ”egen”.':
    'The file differs from the policy that is called “{id}” here. Give a changed policy the id “egen”.',
  'Det här saknas.': 'This is missing.',
  'Fältet finns inte i ett regelverk. Ta bort det eller rätta namnet.':
    'There is no such field in a policy. Take it out or correct its name.',
  'Det får inte vara tomt.': 'It may not be empty.',
  'Det är för långt. Högst {most} får plats.': 'It is too long. At most {most} fit.',
  'Talet är för litet. Minst {least} går.': 'The number is too small. At least {least} will do.',
  'Talet är för stort. Högst {most} går.': 'The number is too large. At most {most} will do.',
  'Det ska vara ett heltal.': 'It is to be an integer.',
  'Så här får det inte se ut: {value}.': 'It may not look like this: {value}.',
  'Det ska vara en text.': 'It is to be a text.',
  'Det ska vara ett tal.': 'It is to be a number.',
  'Det ska vara true eller false.': 'It is to be true or false.',
  'Det ska vara en lista.': 'It is to be a list.',
  'Det här går inte: {value}. Välj något av: {choices}.': 'This will not do: {value}. Choose one of: {choices}.',
};

const sayReason = inEnglish(policyFaultsInEnglish);

/** A problem of a policy file in English: its place keeps the file's own keys. */
export function policyProblemInEnglish({ place, reason }: PolicyProblem): PolicyProblem {
  return { place: place.replace(/^filen$/, 'the file').replace(/\bnr (?=\d)/g, 'no '), reason: sayReason(reason) };
}
