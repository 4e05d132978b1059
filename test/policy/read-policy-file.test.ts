import { describe, expect, it } from 'vitest';
import { policyProblemInEnglish } from '../../src/policy/faults-in-english.ts';
import { changeOwnPolicy, ownPolicyFrom } from '../../src/policy/own-policy.ts';
import { presetById, presetIds } from '../../src/policy/preset-by-id.ts';
import { readPolicy, readPolicyFile } from '../../src/policy/read-policy-file.ts';
import { writePolicyFile } from '../../src/policy/write-policy-file.ts';
import type { Policy } from '../../src/shared/policy.ts';

type Json = Record<string, unknown>;

/** A policy file of Ekbacka, changed as a person might with a text editor. */
function fileWith(change: (policy: Policy & Json) => void): string {
  const policy = { ...ownPolicyFrom(presetById('tibro')), municipality: 'Ekbacka kommun' };
  change(policy);
  return JSON.stringify(policy);
}

function problemsOf(text: string): { place: string; reason: string }[] {
  const reading = readPolicyFile(text);
  return 'problems' in reading ? reading.problems : [];
}

/** Puts a value of any kind where the type allows only some, as a file can. */
function put(target: object, key: string, value: unknown): void {
  Object.assign(target, { [key]: value });
}

describe('a policy file', () => {
  it.each(presetIds)('comes back as it was written: %s', (id) => {
    expect(readPolicyFile(writePolicyFile(presetById(id)).text)).toEqual({ policy: presetById(id) });
  });

  it('comes back also when a text editor has put a mark at its beginning', () => {
    expect(problemsOf(`\uFEFF${fileWith(() => {})}`)).toEqual([]);
  });

  it('has a name that tells policy and version', () => {
    expect(writePolicyFile(ownPolicyFrom(presetById('gislaved'))).name).toBe('regelverk-egen-v1.json');
  });
});

describe('a wrong file is refused with place and reason', () => {
  it.each([
    ['inget', 'filen', 'Filen är inte JSON. Välj en fil som har exporterats härifrån.'],
    ['[]', 'filen', 'Det ska vara ett objekt med fält.'],
    ['null', 'filen', 'Det ska vara ett objekt med fält.'],
    [`"${'x'.repeat(1_000_001)}"`, 'filen', 'Filen är för stor för ett regelverk.'],
  ])('%.20s', (text, place, reason) => {
    expect(problemsOf(text)).toEqual([{ place, reason }]);
  });

  it.each<[string, (policy: Policy & Json) => void, string, string]>([
    ['a missing field', (policy) => put(policy, 'grounds', undefined), 'grounds', 'Det här saknas.'],
    [
      'an unknown field',
      (policy) => put(policy, 'gruonds', []),
      'gruonds',
      'Fältet finns inte i ett regelverk. Ta bort det eller rätta namnet.',
    ],
    [
      'an empty text',
      (policy) => put(policy.grounds[2] ?? {}, 'text', ''),
      'grounds, nr 3, text',
      'Det får inte vara tomt.',
    ],
    ['a number as text', (policy) => put(policy, 'version', '2'), 'version', 'Det ska vara ett tal.'],
    ['a broken number', (policy) => put(policy, 'version', 1.5), 'version', 'Det ska vara ett heltal.'],
    [
      'no hours at all',
      (policy) => put(policy.reply.rule, 'hours', 0),
      'reply, rule, hours',
      'Talet är för litet. Minst 1 går.',
    ],
    [
      'too many hours',
      (policy) => put(policy.reply.rule, 'hours', 9000),
      'reply, rule, hours',
      'Talet är för stort. Högst 1000 går.',
    ],
    [
      'a word for yes',
      (policy) => put(policy.evidence, 'sender', 'ja'),
      'evidence, sender',
      'Det ska vara true eller false.',
    ],
    ['no list', (policy) => put(policy, 'tone', 'snällt'), 'tone', 'Det ska vara en lista.'],
    ['no text', (policy) => put(policy, 'municipality', 7), 'municipality', 'Det ska vara en text.'],
    [
      'a wrong date',
      (policy) => put(policy.document, 'date', '20 nov'),
      'document, date',
      'Så här får det inte se ut: "20 nov".',
    ],
    [
      'an unknown kind',
      (policy) => put(policy.grounds[0] ?? {}, 'kind', 'bad'),
      'grounds, nr 1, kind',
      'Det här går inte: "bad". Välj något av: "criminal", "secret", "unsuitable".',
    ],
    [
      'a script for an address',
      (policy) => put(policy.document, 'url', 'javascript:alert(1)'),
      'document, url',
      'Så här får det inte se ut: "javascript:alert(1)".',
    ],
  ])('%s', (_, change, place, reason) => {
    expect(problemsOf(fileWith(change))).toContainEqual({ place, reason });
  });

  it('an unknown rule for a deadline names the ones there are', () => {
    const [problem] = problemsOf(fileWith((policy) => put(policy.reply.rule, 'kind', 'soon')));
    expect(problem?.place).toBe('reply, rule, kind');
    expect(problem?.reason).toContain('"weekday-hours"');
  });

  it('one of a newer version says only that, not each field that this version does not know', () => {
    const problems = problemsOf(JSON.stringify({ schemaVersion: 2, id: 'egen', deadlines: [], words: 'nya' }));
    const reason = 'Filen är gjord för en nyare version av tillägget. Uppdatera tillägget och försök igen.';
    expect(problems).toEqual([{ place: 'schemaVersion', reason }]);
    expect(problems.map(policyProblemInEnglish)[0]?.reason).toContain('newer version');
    expect(problemsOf(fileWith((policy) => put(policy, 'schemaVersion', 0)))).toHaveLength(1);
    expect(problemsOf(fileWith((policy) => put(policy, 'schemaVersion', '2')))).toHaveLength(1);
  });

  it('a version so high that no change could be counted up from it', () => {
    const text = fileWith((policy) => put(policy, 'version', 1_000_000));
    expect(problemsOf(text)).toEqual([{ place: 'version', reason: 'Talet är för stort. Högst 900000 går.' }]);
    const reading = readPolicyFile(fileWith((policy) => put(policy, 'version', 900_000)));
    if (!('policy' in reading)) throw new Error('refused');
    const changed = changeOwnPolicy(reading.policy, { municipality: 'Sjöbacka kommun' });
    expect(readPolicy(JSON.parse(JSON.stringify(changed)))).toEqual({ policy: changed });
  });

  it('a text of a thousand pages is cut in the reason', () => {
    const [problem] = problemsOf(fileWith((policy) => put(policy.grounds[0] ?? {}, 'kind', 'x'.repeat(5000))));
    expect(problem?.reason.length).toBeLessThan(200);
  });
});

describe('what no schema sees is refused too', () => {
  it('two grounds with one id', () => {
    const problems = problemsOf(fileWith((policy) => put(policy.grounds[1] ?? {}, 'id', 'tib-k01')));
    expect(problems).toEqual([
      { place: 'grounds, nr 2, id', reason: '”tib-k01” finns redan. Varje grund behöver ett eget id.' },
    ]);
  });

  it('[TIB-36] steps in another order than they themselves demand', () => {
    const problems = problemsOf(fileWith((policy) => policy.steps.criminal.reverse()));
    expect(problems.map(({ reason }) => reason)).toContain('”hand-over” ska göras före ”remove” men står efter.');
  });

  it('a step that stands twice', () => {
    const text = fileWith((policy) => policy.steps.secret.push({ id: 'remove', need: 'required' }));
    expect(problemsOf(text)).toEqual([{ place: 'steps, secret, nr 4', reason: 'Steget ”remove” finns två gånger.' }]);
  });

  it('service time that closes before it opens', () => {
    const rule = { kind: 'service-day', days: 1, open: '17:00', close: '08:00' };
    const problems = problemsOf(fileWith((policy) => put(policy.reply, 'rule', rule)));
    expect(problems).toEqual([{ place: 'reply, rule', reason: 'Öppningstiden ska vara före stängningstiden.' }]);
  });

  it('[HAL-12] hours of watch that close before they open: nobody would ever be told of anything', () => {
    const watch = { how: 'weekday-hours', open: '17:00', close: '08:00' };
    const problems = problemsOf(fileWith((policy) => put(policy, 'watch', watch)));
    expect(problems).toEqual([{ place: 'watch', reason: 'Öppningstiden ska vara före stängningstiden.' }]);
  });

  it('a changed policy under the name of a municipality’s own', () => {
    const changed = { ...presetById('hallsberg'), registerBeforeRemoval: true };
    expect(problemsOf(JSON.stringify(changed)).map(({ place }) => place)).toEqual(['id']);
  });
});

it('is told in English with the same keys of the file', () => {
  const reading = readPolicyFile(JSON.stringify({ ...presetById('tibro'), grounds: [{}], weeding: 3, extra: 1 }));
  const problems = 'problems' in reading ? reading.problems.map(policyProblemInEnglish) : [];
  expect(problems).toContainEqual({ place: 'grounds, no 1, text', reason: 'This is missing.' });
  expect(problems.filter(({ place, reason }) => /[åäö]|\bnr\b|Det |finns/.test(`${place} ${reason}`))).toEqual([]);
  const broken = readPolicyFile('{');
  expect('problems' in broken && broken.problems.map(policyProblemInEnglish)).toEqual([
    { place: 'the file', reason: 'The file is not JSON. Choose a file that has been exported from here.' },
  ]);
});
