import { describe, expect, it } from 'vitest';
import { cueNames, findCues } from '../../src/hints/cues/find-cues.ts';
import { readComment } from '../../src/hints/read-comment.ts';

function cuesIn(comment: string): ReadonlySet<string> {
  const { normal, words } = readComment(comment);
  return findCues(normal.text, words);
}

describe('a sign that the model weighs', () => {
  it.each([
    ['Ett räcke saknas vid scenen. Sätter ni upp ett innan jul?', 'asks-you-to-do'],
    ['Vem ansvarar för skylten vid bron?', 'asks-whom-to-turn-to'],
    ['Går det att boka lokalen på söndagar?', 'asks-what-one-may'],
    ['Släcks gatlyset på nätterna även i vinter', 'asks-by-word-order'],
    ['När presenteras resultatet', 'asks-by-first-words'],
    ['Hon fyller sju i maj, när får hon börja', 'asks-in-a-clause'],
    ['Jag skulle vilja ha en kopia men finns arkivet kvar', 'asks-in-a-clause'],
    ['Vänligen återkom med besked om bryggan', 'wants-to-be-told'],
    ['Onko kirjasto auki lauantaina?', 'asks-in-another-language'],
    ['jag undrar när bokbussen kommer', 'wonders-how'],
    ['Gräset är meterhögt, klipp det!', 'orders-work'],
    ['Belysningen på gångvägen har varit släckt sedan påsk', 'thing-is-broken'],
    ['Dörren till salen går inte att låsa', 'wishes-better'],
    ['Vaktmästaren är en riktig latmask', 'says-what-somebody-is'],
    ['Kenneth på lagret är dum som en spade', 'compares-somebody'],
    ['Rut Ahlfors har fått cancer', 'health-of-somebody-named'],
    ['Säljer ved, 600 kr säcken', 'price'],
    ['snyggt 🍆', 'lewd-emoji'],
    ['jag menar bara väl', 'veiled-threat'],
  ])('stands in %j: %s', (comment, cue) => {
    expect([...cuesIn(comment)].map((found) => found.replace(/-perhaps$/, ''))).toContain(cue);
  });

  it.each([
    ['Tror ni på allvar att det blir bättre?', 'asks-you-to-do'],
    ['När vi får styra blir det bättre', 'asks-by-first-words'],
    ['Det var kul, vad glad jag blev', 'asks-in-a-clause'],
    ['Klipp dig', 'orders-work'],
    ['Skogen är vacker i oktober', 'thing-is-broken'],
    ['Biblioteket är öppet till 19', 'price'],
  ])('does not stand in %j: %s', (comment, cue) => {
    expect(cuesIn(comment)).not.toContain(cue);
  });

  it('has one name and one place', () => {
    expect(new Set(cueNames).size).toBe(cueNames.length);
  });
});
