import { Ajv2020 } from 'ajv/dist/2020.js';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import policyJsonSchema from '../../src/policy/policy.schema.json' with { type: 'json' };
import { presetById, presetIds } from '../../src/policy/preset-by-id.ts';
import { policySchema } from '../../src/policy/schema.ts';
import type { Policy } from '../../src/shared/policy.ts';
import { jsonSchemaOfPolicy } from './json-schema-of-policy.ts';
import { hasSeeds, linesOf } from './seeds.ts';
import { sourcesIn } from './sources-in.ts';

const bullets = /[\uf000-\uf0ff•]|(?<=^|\s)(?:- )?[a-g]\)(?=\s)|(?<=^|\s)-(?=\s)/g;
const words = (text: string) => text.replace(bullets, ' ').replace(/\s+/g, ' ').trim();
const listed = (policy: Policy) => policy.grounds.filter(({ no }) => no !== '–');

it('policy.schema.json says what the code checks with (json-schema-of-policy.ts writes it anew)', () => {
  expect(policyJsonSchema).toEqual(jsonSchemaOfPolicy());
});

describe.each(presetIds)('the preset %s', (id) => {
  const policy = presetById(id);

  it('fits the schema, in valibot and as JSON Schema', () => {
    expect(v.safeParse(policySchema, policy).issues).toBeUndefined();
    const validate = new Ajv2020({ strict: true, strictTypes: false }).compile(policyJsonSchema);
    expect(validate(policy), JSON.stringify(validate.errors)).toBe(true);
  });

  it.skipIf(!hasSeeds)('quotes its guideline word for word, on the lines it names (needs MJ_SHARED)', () => {
    const wrong = sourcesIn(policy).filter(({ file, lines, quote }) => !linesOf(file, lines).includes(quote));
    expect(wrong).toEqual([]);
  });

  it.skipIf(!hasSeeds)('has every point of the lists, in their order and their words (needs MJ_SHARED)', () => {
    const headings = new Set(listed(policy).map(({ heading }) => heading));
    for (const heading of headings) {
      const points = listed(policy).filter((ground) => ground.heading === heading);
      const from = points[0]?.source?.lines.split('-')[0];
      const to = points.at(-1)?.source?.lines.split('-').at(-1);
      const file = points[0]?.source?.file ?? '';
      expect(words(linesOf(file, `${from}-${to}`))).toBe(points.map(({ text }) => text).join(' '));
      const before = words(linesOf(file, `${Number(from) - 2}-${Number(from) - 1}`));
      expect(before.endsWith(words(heading ?? ''))).toBe(true);
    }
  });

  it('says where each ground, step and statement stands', () => {
    const isBare = (value: unknown): value is object => typeof value === 'object' && value !== null && 'text' in value;
    const all = (value: unknown): unknown[] =>
      typeof value === 'object' && value !== null ? [value, ...Object.values(value).flatMap(all)] : [];
    expect(all(policy).filter((value) => isBare(value) && !('source' in value))).toEqual([]);
    expect(
      Object.values(policy.steps)
        .flat()
        .filter(({ source }) => !source),
    ).toEqual([]);
    expect(policy.document.read).toBe('2026-11');
  });

  it('has no figure in a deadline that the guideline does not have', () => {
    for (const { rule, source } of [policy.reply, policy.removal]) {
      const quote = source?.quote ?? '';
      if ('hours' in rule) expect(quote).toContain(`${rule.hours} timmar`);
      if (rule.kind === 'service-day') {
        expect(quote).toContain('ett dygn (vardagar 8–17)');
        expect(rule).toMatchObject({ days: 1, open: '08:00', close: '17:00' });
      }
      if (rule.kind === 'asap') expect(quote).toMatch(/skyndsamt|snabbt/);
    }
  });

  it('names a rule only where it is the rule of that name', async () => {
    const { ruleById } = await import('../../src/deadlines/due-at.ts');
    for (const { rule, ruleId } of [policy.reply, policy.removal]) if (ruleId) expect(ruleById[ruleId]).toEqual(rule);
  });
});

describe('the presets differ where the guidelines do', () => {
  const order = (policy: Policy, kind: 'criminal' | 'secret' | 'unsuitable') => policy.steps[kind].map(({ id }) => id);

  it('[TIB-36] Tibro registers before it removes', () => {
    const tibro = presetById('tibro');
    expect(tibro.registerBeforeRemoval).toBe(true);
    expect(order(tibro, 'unsuitable')).toEqual(['save-evidence', 'hand-over', 'remove']);
    expect(tibro.steps.secret.find(({ id }) => id === 'hand-over')?.before).toEqual(['remove']);
  });

  it('[HAL-18] [HAL-19] [HAL-20] Hallsberg has three ways, and goes to the police with what is criminal', () => {
    const hallsberg = presetById('hallsberg');
    expect(order(hallsberg, 'criminal')).toEqual([
      'save-evidence',
      'report-police',
      'remove',
      'hand-over',
      'notify-author',
    ]);
    expect(order(hallsberg, 'secret')).toEqual([
      'stop-replies',
      'save-evidence',
      'remove',
      'contact-author',
      'hand-over',
    ]);
    expect(hallsberg.evidence.screenshotRequired).toEqual(['criminal', 'secret']);
    expect(hallsberg.police?.kinds).toEqual(['criminal']);
  });

  it('[HAL-13] only in Hallsberg an acknowledgement stops the clock', () => {
    const stoppedByAcknowledgement = presetIds.filter((id) =>
      presetById(id).reply.stoppedBy.includes('acknowledgement'),
    );
    expect(stoppedByAcknowledgement).toEqual(['hallsberg']);
  });

  it('[NYK-31] [HAL-19] two of them stop replies where something is secret', () => {
    expect(presetIds.filter((id) => presetById(id).secrecy.stopReplies)).toEqual(['nykoping', 'hallsberg']);
  });

  it('[SMB-30] [GIS-23] two refer political debate, two remove it, one says nothing', () => {
    const actions = presetIds.map((id) =>
      presetById(id)
        .political.map(({ action }) => action)
        .join('+'),
    );
    expect(actions).toEqual(['refer', '', 'remove+refer', 'remove', 'refer']);
  });

  it('[SMB-25] [GIS-07] two demand that the sender is saved', () => {
    expect(presetIds.filter((id) => presetById(id).evidence.sender)).toEqual(['smedjebacken', 'gislaved']);
  });
});
