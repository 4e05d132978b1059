import { describe, expect, it } from 'vitest';
import { readHints } from '../../src/hints/read-hints.ts';
import { readLabelled } from '../../src/hints/training/read-training.ts';
import { categoriesIn, wordsBehind } from './hinted-in.ts';

describe('swearing', () => {
  it.each([
    ['Vilken jävla röra', 'jävla'],
    ['fy f*n vad dåligt', 'f*n'],
    ['faaaaan också', 'faaaaan'],
    ['helt j ä v l a onödigt', 'j ä v l a'],
    ['det var väl f-n', 'f-n'],
    ['sk1t på er', 'sk1t'],
    ['så jävlа dyrt', 'jävlа'],
    ['så jä\u200Bvla dyrt', 'jä\u200Bvla'],
    ['så ja\u0308vla dyrt', 'ja\u0308vla'],
    ['𝐣𝐚̈𝐯𝐥𝐚 kommun', '𝐣𝐚̈𝐯𝐥𝐚'],
    ['ni är politikerjävlar', 'politikerjävlar'],
    ['jäävlaaaar mål', 'jäävlaaaar'],
    ['vilket sorteringshelvete', 'sorteringshelvete'],
    ['era förbannade klåpare', 'förbannade'],
    ['vad fan betyder dnr', 'fan'],
  ])('finds it in %j and points at the words as they were written', (text, word) => {
    expect(wordsBehind(text, 'profanity')).toEqual([word]);
  });

  it.each([
    'Staffan och Stefan bor i Fittja',
    'Jag är ett stort fan av biblioteket',
    'Not a fan of the new logo, sorry',
    'Någon skrev hora på min dotters skåp',
    'Vi ses kl 19 i sal 4',
    'Det fanns fantastiska elefanter i Horred',
    'Kukkolaforsen, Hornborgasjön och Sexdrega',
    'Skitbra jobbat, skitkul var det!',
    'Jäklar, sjutton, tusan och fasen också',
    'Rövarna i pjäsen lagade gräddsås',
    'Prövningen är rättvis',
    'Hon tycker att det är FAN-tastiskt',
    'I pjäsen spelar han herr Rövig',
    'Barnen var skitiga efter leken i hundskiten',
    'Jag blir så förbannad på köerna',
    'Det är er förbannade skyldighet att lyssna',
    'Man ska inte skrika hora efter någon',
  ])('lets %j be', (text) => {
    expect(categoriesIn(text)).toEqual([]);
  });
});

describe('insults need somebody', () => {
  it.each(['Du är en idiot', 'Rektorn är ett riktigt pucko', 'Vilka idioter ni är på gatukontoret'])(
    'hints at %j',
    (text) => {
      expect(categoriesIn(text)).toContain('defamation_insult');
    },
  );

  it.each(['Vilket idiotiskt beslut', 'Åsnan på djurparken heter Svea', 'Hon blev kallad idiot av sin chef'])(
    'lets %j be',
    (text) => {
      expect(categoriesIn(text)).not.toContain('defamation_insult');
    },
  );
});

it('lets be what somebody is quoted with', () => {
  const text = '"Jag ska bränna ner ditt hus" fick vår kassör höra i telefonen. Skäms, ni som håller på så.';
  expect(readHints(text).filter(({ rule }) => rule.startsWith('phrase:'))).toEqual([]);
  expect(categoriesIn(text.replaceAll('"', ''))).toContain('crime_incitement_threat');
});

it('lets a long and calm discussion of groups of people be', () => {
  const text =
    'Många flyktingar som kom från Syrien och Afghanistan arbetar i dag i hemtjänsten, medan andra fortfarande väntar på besked. Muslimer, kristna och judar i kommunen har länge mötts i samma lokal, och det är där diskussionen om återvändande borde föras.';
  expect(categoriesIn(text)).not.toContain('hate_harassment');
});

describe('a phrase that the model doubts', () => {
  it('is not hinted at', () => {
    expect(categoriesIn('Vilka clowner! Cirkus Miramar var i stan, ungarna skrattade i två timmar')).not.toContain(
      'defamation_insult',
    );
  });

  it('counts where numbers stand beside it', () => {
    expect(categoriesIn('Du är en idiot, ring 070-1740607, dnr KS 2026/12')).toContain('defamation_insult');
  });
});

describe('a question to the municipality', () => {
  it.each([
    'NÄR KOMMER FOTVÅRDEN TILL HULT',
    'undrar när bokbussen kommer till Hult',
    'Hur bokar man bord i samlingssalen',
    'Var hämtar man nyckeln till bastun?',
  ])('is seen in %j', (text) => {
    expect(categoriesIn(text)).toContain('question');
  });

  it.each([
    'Styrelsen i vår förening skulle uppskatta ett förtydligande',
    'Försöker komma i kontakt med den som har hand om lokalerna',
    'tappade nyckeln till förrådet hur gör jag',
  ])('is heard from who asks without a question: %s', (text) => {
    expect(categoriesIn(text)).toContain('question');
  });

  it.each(['hur dum får man bli', 'Vad i hela friden', 'När snön föll var allt så vackert', 'Vilken dag vi fick!'])(
    'is not what stands in %j',
    (text) => {
      expect(categoriesIn(text)).not.toContain('question');
    },
  );
});

describe('a hint', () => {
  it('says which rule raised it and is clear when a rule did', () => {
    expect(readHints('Ring mig på 070-174 06 05')).toEqual([
      { category: 'personal_data', rule: 'entity:phone', words: [{ from: 12, to: 25 }], strength: 'clear' },
    ]);
  });

  it('is weak when only the model says so, and still shows words', () => {
    const hints = readLabelled(new URL('../../src/hints/training/development-set/', import.meta.url)).flatMap(
      ({ text }) => readHints(text),
    );
    const weak = hints.filter((hint) => hint.strength === 'weak');
    expect(weak.length).toBeGreaterThan(100);
    expect(weak).toEqual(hints.filter((hint) => hint.rule === 'model'));
    expect(weak.filter((hint) => hint.words.length === 0)).toEqual([]);
  });

  it('comes once a category, with all the words', () => {
    const text = 'Fan, vilken jävla skit';
    expect(categoriesIn(text).filter((category) => category === 'profanity')).toHaveLength(1);
    expect(wordsBehind(text, 'profanity')).toEqual(['Fan', 'jävla', 'skit']);
  });

  it('comes in several categories when there is reason', () => {
    const found = categoriesIn('Din jävla idiot, jag vet var du bor! Ring 070-1740607 dnr KS 2026/12');
    expect(found).toEqual(
      expect.arrayContaining([
        'profanity',
        'defamation_insult',
        'crime_incitement_threat',
        'personal_data',
        'case_reference',
      ]),
    );
  });
});

describe('what a municipality changes', () => {
  it('adds its own words, also as beginnings and ends of compounds', () => {
    const addWords = [{ words: ['kråkfot', 'snus*', '*bula'], category: 'profanity' as const }];
    for (const text of ['en kråkfot', 'en snusdosa', 'en farthinderbula']) {
      expect(readHints(text, { addWords })).toContainEqual(
        expect.objectContaining({ category: 'profanity', rule: 'own-words', strength: 'clear' }),
      );
    }
    expect(readHints('snö och bula', { addWords }).map((hint) => hint.rule)).not.toContain('own-words');
  });

  it('silences a rule without silencing the rest of its category', () => {
    const silenceRules = ['entity:phone'];
    expect(readHints('Ring 070-1740608', { silenceRules }).map((hint) => hint.rule)).not.toContain('entity:phone');
    expect(readHints('anna@example.se', { silenceRules }).map((hint) => hint.rule)).toContain('entity:mail');
  });

  it('switches a category off', () => {
    expect(readHints('Vilken jävla röra', { categoriesOff: ['profanity'] }).map((hint) => hint.category)).not.toContain(
      'profanity',
    );
  });
});

describe('other languages', () => {
  it.each([
    'Kiitos paljon, hieno juttu!',
    'شكرا جزيلا للجميع',
    'Aad baad u mahadsan tihiin',
    'Дякуємо за допомогу',
    'Thank you so much for your help',
    'Dziękuję bardzo',
    '谢谢大家',
    '😍😍👏❤️',
    '',
    '   ',
  ])('are not hinted at for being so: %j', (text) => {
    expect(readHints(text)).toEqual([]);
  });
});
