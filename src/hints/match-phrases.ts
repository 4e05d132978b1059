import { classNames, type KnownWord } from './know-word.ts';
import type { Phrase } from './phrases/phrase-rule.ts';

interface Step {
  gap: number;
  classes: Uint8Array;
  words: ReadonlySet<string>;
  /** Beginnings of words (`lamp*`), in every step but the first. */
  beginnings: readonly string[];
  /** Whether a word that begins with a digit will do (`NUMBER`). */
  takesNumber: boolean;
}

interface ReadyRule<Rule extends Phrase> {
  rule: Rule;
  steps: Step[];
  unless: Step | undefined;
}

/** A rule that matched, with its words as places in the word list. */
export interface PhraseHit<Rule extends Phrase> {
  rule: Rule;
  words: number[];
}

const numberOfClass: ReadonlyMap<string, number> = new Map(classNames.map((name, at) => [name, at]));

/**
 * Reads rules, whatever they are for, into the form that they are tried in: each lies under what its first step may begin
 * with.
 * @returns finds every rule that the words of a comment match, in the order of the words
 */
export function readyRules<Rule extends Phrase>(
  rules: readonly Rule[],
): (words: readonly KnownWord[]) => PhraseHit<Rule>[] {
  const byClass: ReadyRule<Rule>[][] = classNames.map(() => []);
  const byWord = new Map<string, ReadyRule<Rule>[]>();
  for (const rule of rules) {
    const steps = readSteps(rule.steps);
    const ready: ReadyRule<Rule> = { rule, steps, unless: rule.unless ? readSteps(rule.unless)[0] : undefined };
    const first = steps[0];
    if (!first) continue;
    for (const [at, list] of byClass.entries()) if (first.classes[at]) list.push(ready);
    for (const word of first.words) {
      const others = byWord.get(word);
      if (others) others.push(ready);
      else byWord.set(word, [ready]);
    }
  }
  return (words) => {
    const hits: PhraseHit<Rule>[] = [];
    for (let at = 0; at < words.length; at += 1) {
      const word = words[at];
      if (!word) break;
      for (const number of word.classes) {
        const rules = byClass[number];
        if (rules && rules.length > 0) for (const ready of rules) tryRule(ready, words, at, hits);
      }
      const rules = byWord.get(word.text);
      if (rules) for (const ready of rules) tryRule(ready, words, at, hits);
    }
    return hits;
  };
}

function readSteps(source: string): Step[] {
  const steps: Step[] = [];
  let gap = 0;
  for (const part of source.split(' ')) {
    if (/^\d+$/.test(part)) {
      gap = Number(part);
      continue;
    }
    const classes = new Uint8Array(classNames.length);
    const words = new Set<string>();
    const beginnings: string[] = [];
    for (const name of part.split('|')) {
      const number = numberOfClass.get(name);
      if (number !== undefined) classes[number] = 1;
      else if (name.endsWith('*')) beginnings.push(name.slice(0, -1));
      else words.add(name);
    }
    steps.push({ gap, classes, words, beginnings, takesNumber: words.delete('NUMBER') });
    gap = 0;
  }
  return steps;
}

function matchesStep({ words, classes, beginnings, takesNumber }: Step, { text, classes: own }: KnownWord): boolean {
  if (words.has(text)) return true;
  for (let at = 0; at < own.length; at += 1) if (classes[own[at] ?? 0] === 1) return true;
  for (let at = 0; at < beginnings.length; at += 1) if (text.startsWith(beginnings[at] ?? '')) return true;
  return takesNumber && /^\d/.test(text);
}

/** Where the steps of the rule that is being tried stand; kept, for most tries come to nothing. */
const places: number[] = [];

function tryRule<Rule extends Phrase>(
  ready: ReadyRule<Rule>,
  words: readonly KnownWord[],
  start: number,
  hits: PhraseHit<Rule>[],
): void {
  const first = words[start];
  if (!first) return;
  const { steps } = ready;
  let at = start;
  for (let number = 1; number < steps.length; number += 1) {
    const step = steps[number];
    if (!step) return;
    let next = -1;
    for (let ahead = at + 1; ahead <= at + 1 + step.gap && ahead < words.length; ahead += 1) {
      const word = words[ahead];
      if (!word || word.sentence !== first.sentence) break;
      if (matchesStep(step, word)) {
        next = ahead;
        break;
      }
    }
    if (next < 0) return;
    places[number] = next;
    at = next;
  }
  if (ready.unless && isSpared(ready.unless, words, start)) return;
  places[0] = start;
  hits.push({ rule: ready.rule, words: places.slice(0, steps.length) });
}

/** Looks at most forty words each way in the same sentence. */
function isSpared(unless: Step, words: readonly KnownWord[], start: number): boolean {
  const sentence = words[start]?.sentence;
  for (let at = Math.max(0, start - 40); at < Math.min(words.length, start + 40); at += 1) {
    const word = words[at];
    if (word && word.sentence === sentence && matchesStep(unless, word)) return true;
  }
  return false;
}
