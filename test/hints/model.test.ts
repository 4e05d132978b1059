import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { trainingDigest } from '../../src/hints/model/load-model.ts';
import { unpackWeights } from '../../src/hints/model/unpack-weights.ts';
import { readHints } from '../../src/hints/read-hints.ts';
import { buildModel, digestOf } from '../../src/hints/training/build-model.ts';
import { packWeights } from '../../src/hints/training/pack-weights.ts';
import { readLabelled } from '../../src/hints/training/read-training.ts';
import { precision, recall, scoreHints } from '../../src/hints/training/score-hints.ts';
import { seededRandom } from '../../src/hints/training/seeded-random.ts';
import { allowed } from '../../src/hints/words/allowed.ts';
import { cuePhrases } from '../../src/hints/words/cue-phrases.ts';
import { grammarClasses } from '../../src/hints/words/grammar-classes.ts';
import { mildInsults, slurs, strongInsults } from '../../src/hints/words/insults.ts';
import { peopleClasses } from '../../src/hints/words/people-classes.ts';
import { profanity } from '../../src/hints/words/profanity.ts';
import { topicClasses } from '../../src/hints/words/topic-classes.ts';

const hints = new URL('../../src/hints/', import.meta.url);
const training = readLabelled(new URL('training/comments/', hints));
// Only its form is tried here: tests that scored it would look at it with every change.
const testSet = readLabelled(new URL('training/test-set/', hints));
const developmentSet = readLabelled(new URL('training/development-set/', hints));

describe('the trained model', { timeout: 30_000 }, () => {
  it('was made from the training comments as they stand now (if not: npm run hints:train)', () => {
    expect(trainingDigest).toBe(digestOf(training));
  });

  it('comes out the same, byte for byte, when made again from the same comments', () => {
    // Of all hands, and no more however many are written: each is fitted fourteen times over here.
    const apart = Math.ceil(training.length / 80);
    const few = training.filter((_, at) => at % apart === 0);
    expect(JSON.stringify(buildModel(few))).toBe(JSON.stringify(buildModel(few)));
  });

  it('is the same when its weights have been packed and unpacked', () => {
    const random = seededRandom(7);
    const steps = Int8Array.from({ length: 13 * 5000 }, (_, at) =>
      random() < 0.01 * (at % 13) ** 2 ? Math.round(random() * 16 - 8) : 0,
    );
    const { weights, isUsed } = unpackWeights(packWeights(steps), 5000);
    expect([...weights]).toEqual(Array.from(steps, (step) => step * Math.abs(step)));
    expect([...isUsed]).toEqual(
      Array.from({ length: 5000 }, (_, place) => Number(steps.subarray(13 * place, 13 * place + 13).some(Boolean))),
    );
  });

  it('is at most 250 kB gzipped together with the lexicon', () => {
    const asset = readFileSync(new URL('model/weights.generated.json', hints), 'utf8');
    const lexicon = [
      profanity,
      strongInsults,
      mildInsults,
      slurs,
      allowed,
      ...Object.values({ ...peopleClasses, ...topicClasses, ...grammarClasses, ...cuePhrases }),
    ];
    expect(gzipSync(asset + lexicon.join('\n')).length).toBeLessThanOrEqual(250_000);
  });
});

describe('the comments that people have labelled', { timeout: 30_000 }, () => {
  it('are thousands to train on, hundreds to try and more than a thousand to test with, and none is in both', () => {
    expect(training.length).toBeGreaterThanOrEqual(4000);
    expect(developmentSet.length).toBeGreaterThanOrEqual(500);
    expect(testSet.length).toBeGreaterThanOrEqual(1000);
    const known = new Set(training.map(({ text }) => text));
    expect([...developmentSet, ...testSet].filter(({ text }) => known.has(text) && text.length > 12)).toEqual([]);
  });

  it('hold identity numbers and telephone numbers from the ranges for fiction only', () => {
    const mobiles = [...training, ...developmentSet, ...testSet].flatMap(
      ({ text }) => text.match(/07\d[- ]?\d{3} ?\d{2} ?\d{2}/g) ?? [],
    );
    expect(mobiles.filter((number) => !/^07017406\d\d$/.test(number.replace(/\D/g, '')))).toEqual([]);
  });

  it('are told apart well enough in the development set, whose comments the model has not been trained on', () => {
    const score = scoreHints(
      developmentSet,
      developmentSet.map(({ text }) => readHints(text)),
    );
    expect(precision(score.all)).toBeGreaterThanOrEqual(0.85);
    expect(recall(score.all)).toBeGreaterThanOrEqual(0.75);
    expect(score.innocentHinted / score.innocent).toBeLessThanOrEqual(0.07);
  });
});
