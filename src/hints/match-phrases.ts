import { classNames, type KnownWord } from './know-word.ts';
import type { PhraseRule } from './phrase-rules.ts';

interface Step {
  gap: number;
  classes: Uint8Array;
  words: ReadonlySet<string>;
}

interface ReadyRule {
  rule: PhraseRule;
  steps: Step[];
  unless: Step | undefined;
}

/** A rule that matched, with its first and last word as places in the word list. */
export interface PhraseHit {
  rule: PhraseRule;
  words: number[];
}

const classNumbers: ReadonlyMap<string, number> = new Map(classNames.map((name, at) => [name, at]));

/** Reads rules into the form that `match` runs; rules lie under what their first step may begin with. */
export function readyRules(rules: readonly PhraseRule[]): (words: readonly KnownWord[]) => PhraseHit[] {
  const byClass: ReadyRule[][] = classNames.map(() => []);
  const byWord = new Map<string, ReadyRule[]>();
  for (const rule of rules) {
    const steps = readSteps(rule.steps);
    const ready: ReadyRule = { rule, steps, unless: rule.unless ? readSteps(rule.unless)[0] : undefined };
    const first = steps[0];
    if (!first) continue;
    for (const [at, list] of byClass.entries()) if (first.classes[at]) list.push(ready);
    for (const word of first.words) byWord.set(word, [...(byWord.get(word) ?? []), ready]);
  }
  return (words) => {
    const hits: PhraseHit[] = [];
    for (const [at, word] of words.entries()) {
      for (const number of word.classes) {
        for (const ready of byClass[number] ?? []) tryRule(ready, words, at, hits);
      }
      for (const ready of byWord.get(word.text) ?? []) tryRule(ready, words, at, hits);
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
    for (const name of part.split('|')) {
      const number = classNumbers.get(name);
      if (number === undefined) words.add(name);
      else classes[number] = 1;
    }
    steps.push({ gap, classes, words });
    gap = 0;
  }
  return steps;
}

function matchesStep(step: Step, word: KnownWord): boolean {
  if (step.words.has(word.text)) return true;
  return word.classes.some((number) => step.classes[number] === 1);
}

function tryRule(ready: ReadyRule, words: readonly KnownWord[], start: number, hits: PhraseHit[]): void {
  const first = words[start];
  if (!first) return;
  const places = [start];
  let at = start;
  for (const step of ready.steps.slice(1)) {
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
    places.push(next);
    at = next;
  }
  if (ready.unless && isSpared(ready.unless, words, start)) return;
  hits.push({ rule: ready.rule, words: places });
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
