// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import type { OpenComment } from '../../src/panel/open-data.ts';
import * as sample from '../ui/gallery/sample-panel.ts';
import { doNow } from './do-now.ts';
import { showPanel } from './show-panel.tsx';

afterEach(() => document.body.replaceChildren());

describe('an open comment', () => {
  it('[SMB-24] [GIS-24] says the guideline’s own word and the age where it sets no hours, else when it falls due and by which rule', () => {
    const { host, draw } = showPanel({ open: sample.justOpened });
    const line = () => host.querySelector('.row.due')?.textContent;
    expect(line()).toMatch(/^Om den ska bort: senast .*\. Regeln: 48 timmar, alla dagar\.$/);
    const posted = { shown: '2 d', from: '2026-11-18T06:00:00Z', to: '2026-11-18T07:00:00Z' };
    const comment = { ...sample.justOpened.comment, due: undefined, postedAt: posted };
    draw({ open: { ...sample.justOpened, comment, rule: { says: 'skyndsamt', isAsap: true, what: 'remove' } } });
    expect(line()).toBe('Om den ska bort: skyndsamt. Ungefär 2 dygn gammal.');
  });

  it('has no ground chosen beforehand, only a flag beside the one that the hint points at', () => {
    const { host } = showPanel({ open: sample.justOpened });
    const radios = [...host.querySelectorAll<HTMLInputElement>('input[type=radio]')];
    expect(radios).toHaveLength(9);
    expect(radios.filter(({ checked }) => checked)).toEqual([]);
    const flagged = [...host.querySelectorAll('.ground')].filter((ground) => ground.querySelector('.tag'));
    expect(flagged.map(({ textContent }) => textContent)).toEqual([
      '1förtal, personliga angrepp eller förolämpningartips',
    ]);
  });

  it('lets a digit choose the ground in that place', () => {
    const { actions, press } = showPanel({ open: sample.justOpened });
    press('4');
    expect(actions.chooseGround.mock.calls).toEqual([['c2', 'g4']]);
  });

  it('lets the arrows move between the grounds without choosing', () => {
    const { host, actions, press } = showPanel({ open: sample.justOpened });
    const [first, second] = host.querySelectorAll<HTMLInputElement>('input[type=radio]');
    first?.focus();
    press('ArrowDown', first ?? null);
    expect(document.activeElement).toBe(second);
    expect(actions.chooseGround).not.toHaveBeenCalled();
    press('Enter', second ?? null);
    expect(actions.chooseGround.mock.calls).toEqual([['c2', 'g2']]);
  });

  it('takes no digit when the ground is chosen', () => {
    const { actions, press } = showPanel({ open: sample.groundChosen });
    press('4');
    expect(actions.chooseGround).not.toHaveBeenCalled();
  });

  it('says in an open comment too how late it is, but not of what nobody has decided to remove', () => {
    const [late] = sample.comments;
    const comment = { ...sample.justOpened.comment, due: late?.due };
    const line = (open: Partial<OpenComment>) =>
      showPanel({ open: { ...sample.justOpened, ...open } }).host.querySelector('.row.due strong.late')?.textContent;
    expect(line({ comment })).toContain('Försenad 35 min.');
    const removal = { ...comment, due: late?.due && { ...late.due, what: 'remove' as const } };
    expect(line({ comment: removal })).toBeUndefined();
    expect(line({ comment: removal, chosen: sample.groundChosen.chosen })).toContain('Försenad 35 min.');
  });

  it('begins each comment at its top', () => {
    const { host, draw } = showPanel({ open: sample.justOpened });
    const scroller = () => host.querySelector<HTMLElement>('.panel-scroll');
    Object.assign(scroller() ?? {}, { scrollTop: 300 });
    expect(scroller()?.scrollTop).toBe(300);
    draw({ open: { ...sample.justOpened, comment: { ...sample.justOpened.comment, id: 'c3' } } });
    expect(scroller()?.scrollTop).toBe(0);
  });

  it('marks the words that raised the hint', () => {
    const { host } = showPanel({ open: sample.justOpened });
    expect([...host.querySelectorAll('mark')].map(({ textContent }) => textContent)).toEqual([
      'dum i huvudet',
      'din jäkla klant',
    ]);
  });

  it('never makes markup of what a page says', () => {
    const evil = '<img src=x onerror="alert(1)"><script>alert(2)</script>\u202Ehej *stark* {time}';
    const comment = {
      ...sample.justOpened.comment,
      author: evil,
      text: evil,
      hints: [{ category: evil, isOfPoint: false, words: [{ from: 0, to: 9 }] }],
      mayBe: [],
    };
    const { host, draw } = showPanel({ open: { ...sample.justOpened, comment, postText: evil } });
    expect(host.querySelector('.said')?.textContent).toBe(evil);
    expect(host.querySelector('h3')?.textContent).toBe(evil);
    draw({ open: undefined, comments: [comment], todo: [{ id: 't', what: 'answer', about: evil, isQuote: true }] });
    expect(host.querySelectorAll('img, script')).toHaveLength(0);
    expect(host.textContent).toContain('*stark* {time}');
  });

  it('says how much waits beside what it lists', () => {
    const { host, draw } = showPanel({ open: undefined, todoRest: 800 });
    expect(host.textContent).toContain('800 till kommer fram när några av dem är klara.');
    draw({ open: undefined, todoRest: 0 });
    expect(host.textContent).not.toContain('kommer fram');
  });

  it('opens one step and one filled button at a time, in the order of the policy', () => {
    const { host } = showPanel({ open: sample.groundChosen });
    expect(host.querySelectorAll('[aria-current=step]')).toHaveLength(1);
    expect(host.querySelectorAll('.btn.main')).toHaveLength(1);
    expect([...host.querySelectorAll('.step-name')].map(({ textContent }) => textContent)).toEqual([
      'Grund: punkt 1',
      'Spara underlag',
      'Ta bort på Facebook',
      'Överlämna till registrator',
      'Meddela avsändaren',
    ]);
  });

  it('saves once: the button is locked while it saves', () => {
    const { actions, draw, button } = showPanel({ open: sample.groundChosen });
    doNow(() => button('Spara underlag')?.click());
    draw({ open: { ...sample.groundChosen, isSaving: true } });
    doNow(() => button('Sparar …')?.click());
    expect(actions.saveEvidence).toHaveBeenCalledTimes(1);
  });

  it('speaks of no picture, offers none and hides the text on the way without picture', () => {
    const open: OpenComment = { ...sample.withoutPicture, evidence: { savedAt: sample.now, pictures: 0 } };
    const { host } = showPanel({ open });
    expect(host.textContent).toContain('Ingen bild tas');
    expect(host.textContent).toContain('Ring polisen, 114 14');
    expect(host.textContent).not.toContain(open.comment.text);
    expect(host.querySelector('canvas, img')).toBeNull();
    expect(host.textContent).not.toContain('Alt+Skift+S');
  });

  it('says a failed save at once', () => {
    const problem = { says: 'Underlaget kunde inte sparas.', whatToDo: 'Disken är full.' };
    const { host } = showPanel({ open: { ...sample.groundChosen, problem } });
    expect(host.querySelector('[role=alert]')?.textContent).toContain('Underlaget kunde inte sparas.Disken är full.');
  });

  it('has the sign of the gate only where it tells that the gate is shut', () => {
    const signOf = (problem: OpenComment['problem']) =>
      showPanel({ open: { ...sample.groundChosen, problem } }).host.querySelector('.notice.late svg')?.innerHTML;
    const failed = signOf({ says: 'Webbläsaren lät oss inte kopiera.', whatToDo: 'Kopiera länken där.' });
    const shut = signOf({ says: 'Spärren är stängd igen.', whatToDo: 'Spara underlag.', isShut: true });
    expect(failed).toContain('M12 1.2');
    expect(shut).toContain('rect');
    expect(shut).not.toBe(failed);
  });

  it.each([
    ['a picture that may be another', { nowShown: 'unsure' }],
    ['a menu in the picture', { isMenuShown: true }],
    ['something over the text', { isTextHidden: true }],
    ['a text that was cut short', { isTextCut: true }],
  ] as const)('offers to save again, with what the browser asks for, where there is %s', (_, doubt) => {
    const open = sample.savedOpen(undefined);
    expect(showPanel({ open }).button('Spara underlag')).toBeUndefined();
    document.body.replaceChildren();
    const evidence = open.evidence && { ...open.evidence, ...doubt };
    const { actions, draw, button, host } = showPanel({ open: { ...open, evidence } });
    doNow(() => button('Spara underlag igen')?.click());
    expect(actions.saveEvidence).toHaveBeenCalledWith(open.comment.id);
    draw({ open: { ...open, evidence, needsGesture: true } });
    expect(host.textContent).toContain('Spara en återgivning');
    draw({ open: { ...open, evidence, gate: 'checked' } });
    expect(button('Spara underlag igen'), 'there is nothing left to take a picture of').toBeUndefined();
  });

  it('gives the focus back to the row when one leaves it', () => {
    const { host, draw } = showPanel({ open: sample.justOpened });
    expect(document.activeElement?.textContent).toBe('Robin Provberg');
    draw({ open: undefined });
    expect(document.activeElement).toBe(host.querySelector('[data-comment=c2]'));
  });
});
