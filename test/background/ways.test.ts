import { describe, expect, it } from 'vitest';
import { passOnWays } from '../../src/background/way-pass-on.ts';
import { recordWays } from '../../src/background/way-record.ts';
import { registerWays } from '../../src/background/way-register.ts';
import { replyWays } from '../../src/background/way-reply.ts';
import { reportWays } from '../../src/background/way-report.ts';
import { presetById, presetIds } from '../../src/policy/preset-by-id.ts';
import { signAnswer } from '../../src/policy/sign-answer.ts';
import type { Item } from '../../src/shared/item.ts';
import { missingField } from '../../src/shared/missing-field.ts';
import { comment, facts, item, settings, textOf } from './sample-ways.ts';

describe('an answer', () => {
  it.each([
    ['hallsberg', 'Sara, bibliotekarie, Kulturförvaltningen.'],
    ['tibro', 'Kulturförvaltningen i Tibro kommun'],
    ['gislaved', 'Sara Exempel, Gislaveds kommun'],
    ['smedjebacken', ''],
  ] as const)('[HAL-16] [TIB-18] [GIS-17] is signed as %s wants: "%s"', (id, signature) => {
    const policy = presetById(id);
    expect(signAnswer(policy, settings)).toBe(signature);
    for (const text of textOf(replyWays.answer.sheet(facts(id)).fields)) expect(text.endsWith(signature)).toBe(true);
  });

  it('[TIB-19] [GIS-16] [GIS-19] comes with how the guideline wants it written, and what to check', () => {
    const sheet = replyWays.answer.sheet(facts('tibro'));
    expect(sheet.tips.join()).toContain('du som tilltal');
    expect(sheet.checks.join()).toContain('rättsliga följder');
  });

  it('[HAL-21] refers to information first while a crisis goes on', () => {
    const crisis = { active: true, text: 'Storm över länet.', phone: '0000-123 45' };
    const [first] = textOf(replyWays.answer.sheet(facts('hallsberg', { settings: { ...settings, crisis } })).fields);
    expect(first).toContain('Storm över länet. Aktuell information finns på hallsberg.se eller telefon 0000-123 45.');
  });

  it('[HAL-19] [NYK-31] is shut where something is secret', () => {
    const secret = replyWays.answer.sheet(facts('hallsberg', { item: item({ secret: true }) }));
    expect(secret.finish).toBeUndefined();
    expect(secret.warning?.own).toContain('Svara aldrig');
  });

  it('[TIB-27] is shut until the one who was asked has answered', () => {
    const waiting = { at: '', to: 'kommunikationsenheten', isBeforeAnswer: true };
    expect(replyWays.answer.sheet(facts('tibro', { item: item({ waiting }) })).finish).toBeUndefined();
    expect(replyWays.answer.sheet(facts('tibro', { item: item({}) })).finish).toBeDefined();
  });

  it('[SMB-33] [NYK-37] warns where it would go out from a private profile', () => {
    const sheet = replyWays.answer.sheet(facts('tibro', { actingAs: { name: 'Sara', kind: 'person' } }));
    expect(sheet.warning?.title).toContain('privatperson');
  });

  it('[GIS-21] asks why where it was given somewhere else', () => {
    expect(replyWays.answer.entries(facts('gislaved'), { text: 'Hej', elsewhere: 'per telefon' })[0]?.payload).toEqual({
      text: 'Hej',
      note: 'per telefon',
    });
  });

  it('[HAL-13] may wait, when the sender is told that it comes', () => {
    expect(replyWays.acknowledge.entries(facts('hallsberg'), { text: 'Vi återkommer' })).toEqual([
      { type: 'answered', pub: { what: 'acknowledged' }, payload: { text: 'Vi återkommer' } },
    ]);
  });
});

describe('passing on', () => {
  it('[GIS-22] is not done before the sender has been told, in words that are there', () => {
    const sheet = passOnWays.forward.sheet(facts('gislaved'));
    const word = sheet.fields.find(({ id }) => id === 'text');
    expect(word?.missing).toBeDefined();
    expect(word?.value).toMatch(/vidare till rätt person eller förvaltning.*följa ärendet/s);
    expect(passOnWays.forward.entries(facts('gislaved'), { to: 'bygg', text: 'Hej' }).map(({ type }) => type)).toEqual([
      'forwarded',
      'author-notified',
    ]);
  });

  it('[TIB-22] keeps the reply clock running where the guideline stops it only with an answer', () => {
    const [tibro] = passOnWays.forward.entries(facts('tibro'), { to: 'bygg', remind: '2026-11-23T08:00:00Z' });
    expect(tibro?.pub).toEqual({ isWaiting: true, remind: '2026-11-23T08:00:00.000Z' });
    expect(passOnWays.forward.entries(facts('smedjebacken'), { to: 'bygg' })[0]?.pub).toEqual({});
    const says = (id: 'tibro' | 'hallsberg' | 'smedjebacken') => passOnWays.forward.sheet(facts(id)).warning?.text;
    expect([says('tibro'), says('hallsberg'), says('smedjebacken')]).toEqual([
      'Den stannar när avsändaren har fått svar.',
      'Den stannar när avsändaren har fått svar eller återkoppling.',
      undefined,
    ]);
  });

  it('[SMB-27] [NYK-12] [NYK-13] asks the ones that the guideline names, the first chosen beforehand', () => {
    const to = passOnWays.ask.sheet(facts('smedjebacken')).fields.find(({ id }) => id === 'to');
    expect(to?.options?.map(({ own }) => own)).toEqual(['närmaste chef', 'kommunikatör, kommunikation@example.se']);
    expect(to?.value).toBe('närmaste chef');
  });

  it('[SMB-27] reminds on the next weekday at nine unless another time is chosen', () => {
    const remind = passOnWays.ask.sheet(facts('tibro')).fields.find(({ id }) => id === 'remind');
    expect(remind?.value).toBe('2026-11-23T08:00:00.000Z');
  });

  it('[SMB-34] [TIB-42] tells a manager of bullying', () => {
    const sheet = passOnWays.tell.sheet(facts('smedjebacken'));
    expect(sheet.quotes.join()).toContain('meddela närmaste chef');
    expect(passOnWays.tell.entries(facts('tibro'), { to: 'chefen' })[0]?.pub).toEqual({ what: 'told' });
  });

  it('[SMB-30] [GIS-23] [TIB-24] refers politics to the parties and other questions to where they belong', () => {
    const to = (id: 'smedjebacken' | 'tibro') => replyWays.refer.sheet(facts(id)).fields[0]?.options ?? [];
    expect(to('smedjebacken')[0]?.fills?.text).toContain('Vänd dig till de politiska partierna');
    expect(to('tibro')[0]?.own).toContain('rätt instans');
  });
});

describe('reporting and recording', () => {
  it('[HAL-08] tells the sender which rule, or writes why that was not possible', () => {
    const ground = { id: 'a', no: '1', text: 'kommersiella budskap eller reklam', chosenAt: '' };
    const sheet = reportWays.notify.sheet(facts('hallsberg', { item: item({ ground }) }));
    expect(sheet.fields[0]?.value).toContain('kommersiella budskap eller reklam');
    expect(reportWays.notify.entries(facts('hallsberg'), { told: 'no', text: 'x', note: 'kontot är borta' })).toEqual([
      { type: 'author-notified', pub: { told: false }, payload: { text: '', note: 'kontot är borta' } },
    ]);
  });

  it('[HAL-18] logs a police report with its number, and a tip apart from a report', () => {
    const [report] = reportWays.police.entries(facts('hallsberg'), { what: 'report', reference: '5000-K1234567-26' });
    expect(report).toMatchObject({ pub: { what: 'report' }, payload: { reference: '5000-K1234567-26' } });
    expect(reportWays.police.entries(facts('hallsberg'), { what: 'tip' })[0]?.pub).toEqual({ what: 'tip' });
  });

  it('[NYK-31] marks secrecy with a provision, or says that the registrar decides', () => {
    expect(recordWays.secrecy.entries(facts('gislaved'), { provision: '26 kap. 1 § OSL' })[0]).toMatchObject({
      pub: { secret: true },
      payload: { provision: '26 kap. 1 § OSL' },
    });
    expect(recordWays.secrecy.entries(facts('gislaved'), { provision: 'unclear' })[0]?.payload).not.toHaveProperty(
      'provision',
    );
  });

  it('[SMB-20] [TIB-32] [NYK-20] [HAL-23] asks why it is to be registered, and in which case', () => {
    const sheet = registerWays.register.sheet(facts('hallsberg'));
    expect(sheet.fields[0]?.options?.map(({ own }) => own)).toContain('Klagomål eller synpunkt');
    const [written] = registerWays.register.entries(facts('tibro'), {
      reason: 'kraver-handlaggning',
      relation: 'existing',
      caseNumber: 'KS 2026/412',
    });
    expect(written).toMatchObject({
      pub: { register: 'kraver-handlaggning', relation: 'existing' },
      payload: { caseNumber: 'KS 2026/412' },
    });
  });

  it.each(presetIds)('[NYK-19] leaves it to a person whether it is to be registered, and why: %s', (id) => {
    for (const way of ['register', 'register-not'] as const) {
      const { fields } = registerWays[way].sheet(facts(id));
      const untouched = Object.fromEntries(fields.map((field) => [field.id, field.value]));
      expect(missingField(fields, untouched)?.id).toBe('reason');
      expect(missingField(fields, { ...untouched, reason: 'annat' })).toBeUndefined();
    }
  });

  it('[GIS-05] [NYK-18] [HAL-24] writes why something is not registered', () => {
    expect(registerWays['register-not'].sheet(facts('gislaved')).quotes.join()).toContain('5 kap. 1 §');
    const answered = facts('nykoping', { item: item({ done: { answered: { at: '2026-11-20T07:10:00.000Z' } } }) });
    expect(registerWays['register-not'].entries(answered, { reason: 'kronologisk-ordning' })[0]?.pub).toEqual({
      reason: 'kronologisk-ordning',
    });
  });

  it('[SMB-23] asks whether what is not registered is to be answered, and suggests it for a question alone', () => {
    const open = (text: string, more: Partial<Item> = {}) => {
      const about = facts('nykoping', { comment: { ...comment, text }, item: item(more) });
      const { fields, isSettling } = registerWays['register-not'].sheet(about);
      return [fields.find(({ id }) => id === 'answer')?.value, isSettling];
    };
    const at = '2026-11-20T07:10:00.000Z';
    expect(open('När öppnar biblioteket på lördag?')).toEqual(['left', false]);
    expect(open('Fin bild!')).toEqual(['none', true]);
    expect(open('Fin bild!', { done: { acknowledged: { at } } })).toEqual(['left', false]);
    // Answered, on its way to be removed, and our own: nobody waits for an answer.
    expect(open('När öppnar ni?', { done: { answered: { at } } })).toEqual([undefined, true]);
    expect(open('När öppnar ni?', { evidenceSavedAt: at })).toEqual([undefined, true]);
    const own = facts('nykoping', { comment: { ...comment, own: true } });
    expect(registerWays['register-not'].entries(own, { reason: 'annat' })[0]?.pub).toEqual({ reason: 'annat' });
    const asked = (answer: string) =>
      registerWays['register-not'].entries(facts('nykoping'), { reason: 'annat', answer })[0]?.pub;
    expect([asked('left'), asked('none')]).toMatchObject([{ isAnswerLeft: true }, { isAnswerLeft: false }]);
  });

  it('[TIB-25] keeps how an own post stood before and after', () => {
    const [written] = recordWays.correct.entries(facts('tibro', { item: item({ openedSeq: 4 }) }), {
      before: 'Öppet till 18',
      after: 'Öppet till 19',
      note: 'Fel tid.',
    });
    expect(written).toMatchObject({ type: 'corrected', pub: { corrects: 4 }, payload: { is: 'Öppet till 19' } });
    expect(JSON.stringify(written?.payload)).toContain('Öppet till 18');
  });

  it('keeps everything a person wrote out of what stays for ever', () => {
    const words = 'Hemligt om Kim Testlund';
    const answers = { text: words, note: words, other: words, reference: words, author: words, colleague: words };
    const all = { ...replyWays, ...passOnWays, ...reportWays, ...registerWays, ...recordWays };
    for (const way of Object.values(all)) {
      for (const { pub } of way.entries(facts('gislaved'), answers)) expect(JSON.stringify(pub)).not.toContain('Kim');
    }
  });
});

it('[GIS-27] says that the municipality does not share it, where a comment cannot be removed', () => {
  const sheet = replyWays.respond.sheet(facts('gislaved'));
  expect(sheet.fields[0]?.value).toMatch(/Gislaveds kommun står inte bakom/);
  expect(replyWays.respond.entries(facts('gislaved'), { text: 'Nej.' })).toMatchObject([
    { type: 'answered', pub: { what: 'responded' }, payload: { text: 'Nej.' } },
  ]);
});
