// @vitest-environment jsdom
import { render } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { PanelComment } from '../../src/panel/comment-data.ts';
import type { OpenComment } from '../../src/panel/open-data.ts';
import { Panel } from '../../src/panel/Panel.tsx';
import type { PanelActions } from '../../src/panel/panel-actions.ts';
import type { PanelData } from '../../src/panel/panel-data.ts';
import * as sample from '../ui/gallery/sample-panel.ts';
import { sampleWay } from '../ui/gallery/sample-ways.ts';
import { doNow } from './do-now.ts';

/** Draws the panel and gives what the tests look at; every action is watched. */
function show(data: Partial<PanelData> = {}) {
  const host = document.body.appendChild(document.createElement('div'));
  const actions = Object.fromEntries(Object.keys(sample.panelActions).map((name) => [name, vi.fn()])) as unknown as {
    [Name in keyof PanelActions]: ReturnType<typeof vi.fn>;
  };
  const draw = (more: Partial<PanelData>) =>
    doNow(() =>
      render(<Panel data={{ ...sample.panel, ...data, ...more }} actions={actions as unknown as PanelActions} />, host),
    );
  draw({});
  const button = (name: string) =>
    [...host.querySelectorAll('button')].find((one) =>
      (one.getAttribute('aria-label') ?? one.textContent)?.includes(name),
    );
  const press = (key: string, on: Element | null = host.querySelector('aside')) =>
    doNow(
      () =>
        void on?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, composed: true })),
    );
  return { host, actions, draw, button, press };
}

afterEach(() => document.body.replaceChildren());

describe('the list', () => {
  it('shows what needs doing without a click, the first due first', () => {
    const { host } = show();
    const rows = [...host.querySelectorAll('section')].at(0)?.querySelectorAll('li') ?? [];
    expect([...rows].map((row) => row.querySelector('strong')?.textContent)).toEqual([
      'Besvara fråga',
      'Besvara fråga',
      'Ta bort, punkt 9',
      'Väntar på svar',
      'Dagens genomgång',
    ]);
    expect(rows[0]?.textContent).toContain('försenad 35 min');
  });

  it('lets go of a late question that is no longer there, and of no other', () => {
    const late = {
      what: 'answer' as const,
      about: 'Ekbacka bibliotek',
      isQuote: false,
      due: new Date(+sample.now - 60_000),
    };
    const rows = [
      { ...late, id: 'answer-1', mayBeGone: true },
      { ...late, id: 'answer-2', about: 'Kan man boka?', isQuote: true },
      { ...late, id: 'answer-3', mayBeGone: true, due: new Date(+sample.now + 60_000) },
    ];
    const { host, actions, button } = show({ todo: rows });
    expect(host.querySelectorAll('.row-after')).toHaveLength(1);
    doNow(() => button('Frågan finns inte kvar')?.click());
    expect(actions.finishTodo.mock.calls).toEqual([['answer-1']]);
  });

  it('shows the comments in the order of the page, each with hint, clock or state', () => {
    const { host } = show();
    const rows = [...host.querySelectorAll<HTMLElement>('[data-comment]')];
    expect(rows.map(({ dataset }) => dataset.comment)).toEqual(['c1', 'c2', 'c3', 'c4', 'c5', 'c6']);
    expect(rows[0]?.textContent).toContain('Fråga, försenad 35 min');
    expect(rows[1]?.textContent).toContain('Kan vara punkt 1: förtal');
    expect(rows[4]?.textContent).toContain('Besvarad 08:05');
  });

  it('says all that a comment may be, the points in the order of the guideline, and in the language that is spoken', () => {
    const hint = (category: string, isOfPoint = true) => ({ category, isOfPoint, words: [] });
    const comment = {
      ...sample.justOpened.comment,
      hints: [hint('profanity'), hint('defamation_insult'), hint('complaint', false)],
      mayBe: sample.grounds.filter(({ no }) => ['1', '6', '7'].includes(no)),
      due: undefined,
    };
    const { host, draw } = show({ comments: [comment] });
    expect(host.querySelector('.row-note')?.textContent).toBe('Kan vara punkt 1, 6 och 7. Klagomål');
    draw({ open: { ...sample.justOpened, comment } });
    expect(host.querySelector('.notice')?.textContent).toBe('Kan vara punkt 1, 6 och 7. Klagomål. Du avgör.');
    draw({ open: undefined, comments: [comment], language: 'en' });
    expect(host.querySelector('.row-note')?.textContent).toBe('May be points 1, 6 and 7. Complaint');
  });

  it('says beside a question what else the comment may be', () => {
    const question = sample.comments
      .slice(0, 1)
      .map((one): PanelComment => ({ ...one, mayBe: sample.grounds.slice(0, 1) }));
    const { host } = show({ comments: question });
    const notes = [...host.querySelectorAll('.row-note')].map(({ textContent }) => textContent);
    expect(notes).toEqual([
      'Fråga, försenad 35 min',
      'Kan vara punkt 1: förtal, personliga angrepp eller förolämpningar',
    ]);
  });

  it('[HAL-13] calls nothing a question that is none, where every comment is to be answered', () => {
    const thanks = sample.comments.slice(0, 1).map((one): PanelComment => ({ ...one, text: 'Tack!', hints: [] }));
    const { host } = show({ comments: thanks });
    expect(host.querySelector('.row-note')?.textContent).toBe('Svara, försenad 35 min');
  });

  it('does what a key asks with the row that has the focus, though another is the current one', () => {
    const { host, actions, press } = show({ selectedId: 'c2' });
    press('n', host.querySelector('[data-comment="c4"]'));
    press('j', host.querySelector('[data-comment="c4"]'));
    expect(actions.takeWay.mock.calls).toEqual([['c4', 'none']]);
    expect(actions.selectComment.mock.calls).toEqual([['c5']]);
  });

  it('marks any comment "ingen åtgärd" with one click, or the current one with N', () => {
    const { actions, button, press } = show();
    doNow(() => button('Ingen åtgärd')?.click());
    press('n');
    expect(actions.takeWay.mock.calls).toEqual([
      ['c1', 'none'],
      ['c2', 'none'],
    ]);
  });

  it('moves with j and k and opens with Enter', () => {
    const { actions, press } = show();
    press('j');
    press('k');
    press('Enter');
    expect(actions.selectComment.mock.calls).toEqual([['c3'], ['c2']]);
    expect(actions.openComment).toHaveBeenCalledWith('c2');
  });

  it('loses no step where the keys come faster than it is drawn', () => {
    const { actions, press } = show({ selectedId: 'c1' });
    press('j');
    press('j');
    press('k');
    press('n');
    expect(actions.selectComment.mock.calls).toEqual([['c2'], ['c3'], ['c2']]);
    expect(actions.takeWay).toHaveBeenCalledWith('c2', 'none');
  });

  it('stops at the last comment', () => {
    const { actions, press } = show({ selectedId: 'c6' });
    press('j');
    expect(actions.selectComment).not.toHaveBeenCalled();
  });

  it('keeps its keys from the page around it', () => {
    const { press } = show();
    const heard = vi.fn();
    document.addEventListener('keydown', heard);
    press('j');
    press('l');
    expect(heard).not.toHaveBeenCalled();
  });

  it('draws fifty rows a few in a frame', async () => {
    const comments = Array.from({ length: 60 }, (_, n) => ({ ...sample.justOpened.comment, id: `x${n}` }));
    const { host } = show({ comments });
    const rows = () => host.querySelectorAll('[data-comment]').length;
    expect(rows()).toBe(8);
    await vi.waitFor(() => expect(rows()).toBe(50), { timeout: 10_000 });
  });

  it('draws no more than fifty rows of ten thousand, the chosen one at once', async () => {
    const comments = Array.from({ length: 10_000 }, (_, n) => ({
      ...sample.justOpened.comment,
      id: `x${n}`,
      due: undefined,
    }));
    const { host } = show({ comments, selectedId: 'x5040' });
    expect(host.querySelector('[aria-current="true"]')).not.toBeNull();
    await vi.waitFor(() => expect(host.querySelectorAll('[data-comment]')).toHaveLength(50));
  });

  it.each([
    ['asleep', 'ingen registrerad kanal'],
    ['setup', 'Välj kommun och regelverk'],
    ['unknown-page', 'känner inte igen'],
    ['reload-needed', 'Ladda om sidan'],
  ] as const)('says how it is when it is %s, and lists no comments', (status, words) => {
    const { host } = show({ status });
    expect(host.textContent).toContain(words);
    expect(host.querySelector('[data-comment]')).toBeNull();
  });

  it('says that a policy was chosen that cannot be used', () => {
    expect(show({ status: 'setup', isPolicyLost: true }).host.textContent).toContain(
      'Regelverket går inte att använda',
    );
  });

  it('[SMB-33] [NYK-37] warns where one would answer as a private person', () => {
    const { host } = show({ actingAs: { name: 'Sara Exempel', kind: 'person' } });
    expect(host.querySelector('.notice.late')?.textContent).toContain('Du skriver som privatperson');
  });
});

describe('an open comment', () => {
  it('[SMB-24] [GIS-24] says the guideline’s own word and the age where it sets no hours, else when it falls due and by which rule', () => {
    const { host, draw } = show({ open: sample.justOpened });
    const line = () => host.querySelector('.row.due')?.textContent;
    expect(line()).toMatch(/^Om den ska bort: senast .*\. Regeln: 48 timmar, alla dagar\.$/);
    const posted = { shown: '2 d', from: '2026-11-18T06:00:00Z', to: '2026-11-18T07:00:00Z' };
    const comment = { ...sample.justOpened.comment, due: undefined, postedAt: posted };
    draw({ open: { ...sample.justOpened, comment, rule: { says: 'skyndsamt', isAsap: true, what: 'remove' } } });
    expect(line()).toBe('Om den ska bort: skyndsamt. Ungefär 2 dygn gammal.');
  });

  it('has no ground chosen beforehand, only a flag beside the one that the hint points at', () => {
    const { host } = show({ open: sample.justOpened });
    const radios = [...host.querySelectorAll<HTMLInputElement>('input[type=radio]')];
    expect(radios).toHaveLength(9);
    expect(radios.filter(({ checked }) => checked)).toEqual([]);
    const flagged = [...host.querySelectorAll('.ground')].filter((ground) => ground.querySelector('.tag'));
    expect(flagged.map(({ textContent }) => textContent)).toEqual([
      '1förtal, personliga angrepp eller förolämpningartips',
    ]);
  });

  it('lets a digit choose the ground in that place', () => {
    const { actions, press } = show({ open: sample.justOpened });
    press('4');
    expect(actions.chooseGround.mock.calls).toEqual([['c2', 'g4']]);
  });

  it('lets the arrows move between the grounds without choosing', () => {
    const { host, actions, press } = show({ open: sample.justOpened });
    const [first, second] = host.querySelectorAll<HTMLInputElement>('input[type=radio]');
    first?.focus();
    press('ArrowDown', first ?? null);
    expect(document.activeElement).toBe(second);
    expect(actions.chooseGround).not.toHaveBeenCalled();
    press('Enter', second ?? null);
    expect(actions.chooseGround.mock.calls).toEqual([['c2', 'g2']]);
  });

  it('takes no digit when the ground is chosen', () => {
    const { actions, press } = show({ open: sample.groundChosen });
    press('4');
    expect(actions.chooseGround).not.toHaveBeenCalled();
  });

  it('says in an open comment too how late it is, but not of what nobody has decided to remove', () => {
    const [late] = sample.comments;
    const comment = { ...sample.justOpened.comment, due: late?.due };
    const line = (open: Partial<OpenComment>) =>
      show({ open: { ...sample.justOpened, ...open } }).host.querySelector('.row.due strong.late')?.textContent;
    expect(line({ comment })).toContain('Försenad 35 min.');
    const removal = { ...comment, due: late?.due && { ...late.due, what: 'remove' as const } };
    expect(line({ comment: removal })).toBeUndefined();
    expect(line({ comment: removal, chosen: sample.groundChosen.chosen })).toContain('Försenad 35 min.');
  });

  it('begins each comment at its top', () => {
    const { host, draw } = show({ open: sample.justOpened });
    const scroller = () => host.querySelector<HTMLElement>('.panel-scroll');
    Object.assign(scroller() ?? {}, { scrollTop: 300 });
    expect(scroller()?.scrollTop).toBe(300);
    draw({ open: { ...sample.justOpened, comment: { ...sample.justOpened.comment, id: 'c3' } } });
    expect(scroller()?.scrollTop).toBe(0);
  });

  it('marks the words that raised the hint', () => {
    const { host } = show({ open: sample.justOpened });
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
    const { host, draw } = show({ open: { ...sample.justOpened, comment, postText: evil } });
    expect(host.querySelector('.said')?.textContent).toBe(evil);
    expect(host.querySelector('h3')?.textContent).toBe(evil);
    draw({ open: undefined, comments: [comment], todo: [{ id: 't', what: 'answer', about: evil, isQuote: true }] });
    expect(host.querySelectorAll('img, script')).toHaveLength(0);
    expect(host.textContent).toContain('*stark* {time}');
  });

  it('says how much waits beside what it lists', () => {
    const { host, draw } = show({ open: undefined, todoRest: 800 });
    expect(host.textContent).toContain('800 till kommer fram när några av dem är klara.');
    draw({ open: undefined, todoRest: 0 });
    expect(host.textContent).not.toContain('kommer fram');
  });

  it('opens one step and one filled button at a time, in the order of the policy', () => {
    const { host } = show({ open: sample.groundChosen });
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
    const { actions, draw, button } = show({ open: sample.groundChosen });
    doNow(() => button('Spara underlag')?.click());
    draw({ open: { ...sample.groundChosen, isSaving: true } });
    doNow(() => button('Sparar …')?.click());
    expect(actions.saveEvidence).toHaveBeenCalledTimes(1);
  });

  it('speaks of no picture, offers none and hides the text on the way without picture', () => {
    const open: OpenComment = { ...sample.withoutPicture, evidence: { savedAt: sample.now, pictures: 0 } };
    const { host } = show({ open });
    expect(host.textContent).toContain('Ingen bild tas');
    expect(host.textContent).toContain('Ring polisen, 114 14');
    expect(host.textContent).not.toContain(open.comment.text);
    expect(host.querySelector('canvas, img')).toBeNull();
    expect(host.textContent).not.toContain('Alt+Skift+S');
  });

  it('says a failed save at once', () => {
    const problem = { says: 'Underlaget kunde inte sparas.', whatToDo: 'Disken är full.' };
    const { host } = show({ open: { ...sample.groundChosen, problem } });
    expect(host.querySelector('[role=alert]')?.textContent).toContain('Underlaget kunde inte sparas.Disken är full.');
  });

  it('gives the focus back to the row when one leaves it', () => {
    const { host, draw } = show({ open: sample.justOpened });
    expect(document.activeElement?.textContent).toBe('Robin Provberg');
    draw({ open: undefined });
    expect(document.activeElement).toBe(host.querySelector('[data-comment=c2]'));
  });
});

it('keeps its numbers when folded, and unfolds with a click on one', () => {
  const { host, actions, button } = show({ isFolded: true });
  expect(host.textContent).toBe('11312');
  doNow(() => button('1 försenad')?.click());
  expect(actions.setFolded).toHaveBeenCalledWith(false);
});

it('unfolds at what the number counted', () => {
  const { actions, draw, button } = show({ isFolded: true });
  actions.setFolded.mockImplementation(() => draw({ isFolded: false }));
  const seen: string[] = [];
  Element.prototype.scrollIntoView = function () {
    seen.push(this.textContent);
  };
  doNow(() => button('3 tips på sidan')?.click());
  Reflect.deleteProperty(Element.prototype, 'scrollIntoView');
  expect(seen).toContain('På den här sidan');
});

it('names the page that would be registered, where it says whose it is', () => {
  const { button, draw } = show({ status: 'asleep', channel: undefined, pageName: 'Ekbacka simhall' });
  expect(button('Registrera Ekbacka simhall')).toBeDefined();
  draw({ pageName: undefined });
  expect(button('Registrera kanalen')).toBeDefined();
});

it('shows its keys with ? and puts them away with Esc', () => {
  const { host, press } = show();
  press('?');
  expect(host.querySelector('.key-sheet')?.textContent).toContain('välj grund');
  press('Escape');
  expect(host.querySelector('.key-sheet')).toBeNull();
});

it('gives the focus back to where it was when the keys are put away', () => {
  const { host, press } = show();
  const row = host.querySelector<HTMLElement>('[data-comment="c4"]');
  row?.focus();
  press('?', row);
  expect(document.activeElement?.textContent).toBe('Tangenter');
  press('Escape', document.activeElement);
  expect(document.activeElement).toBe(row);
});

it('asks for no other order of comments where it reads none', () => {
  const { host, draw } = show({ hidingSort: 'Mest relevant' });
  expect(host.textContent).toContain('Mest relevant');
  draw({ status: 'asleep' });
  expect(host.textContent).not.toContain('Mest relevant');
});

it('says “or something else” of the other ways only where the steps stand before them', () => {
  const heading = (open: Partial<OpenComment>) =>
    show({ open: { ...sample.justOpened, ...open } }).host.querySelector('.other-ways h3')?.textContent;
  expect(heading({})).toBe('Eller gör något annat med kommentaren');
  expect(heading({ isQuestion: true })).toBe('Välj vad du gör med kommentaren');
  expect(heading({ isSettled: true })).toBe('Välj vad du gör med kommentaren');
});

it('speaks English when asked', () => {
  expect(show({ language: 'en' }).host.textContent).toContain('On this page');
});

describe('the ways', () => {
  it('draws what the background asks for, and finishes only by its button', () => {
    const { host, actions, button } = show({ open: sample.justOpened, way: sampleWay('forward', 'gislaved') });
    expect(host.textContent).toContain('Svar till avsändaren: det måste skickas');
    expect(host.querySelectorAll('.btn.main')).toHaveLength(1);
    doNow(() => button('Jag har skickat vidare och svarat')?.click());
    expect(actions.finishWay).toHaveBeenCalledOnce();
  });

  it('[SMB-08] says what the check found beside the text', () => {
    const warnings = [{ says: 'Ser ut som ett privat telefonnummer', words: '070-1740605' }];
    const { host } = show({ open: sample.justOpened, way: sampleWay('answer', 'tibro', { warnings }) });
    expect(host.querySelector('.notice')?.textContent).toContain('Ser ut som ett privat telefonnummer: 070-1740605');
  });

  it('says what is missing where it is missing', () => {
    const { host } = show({ open: sample.justOpened, way: sampleWay('forward', 'gislaved', { missing: 'text' }) });
    expect(host.querySelector('[role=alert]')?.textContent).toContain('Avsändaren ska få veta');
    expect(document.activeElement).toBe(host.querySelector('[aria-invalid]'));
  });

  it('gives back what was written where a ready text took its place', () => {
    const way = sampleWay('answer', 'tibro', { replaced: 'Hej Kim, det här skrev jag själv.' });
    const { actions, button } = show({ open: sample.justOpened, way });
    doNow(() => button('Ta tillbaka det du skrev')?.click());
    expect(actions.fillIn.mock.calls).toEqual([['text', 'Hej Kim, det här skrev jag själv.']]);
  });

  it('[TIB-27] shows no field and no finishing button where no answer may be given yet', () => {
    const item = { ...sample.blankItem, waiting: { at: '', to: 'kommunikationsenheten', isBeforeAnswer: true } };
    const { host } = show({ open: sample.justOpened, way: sampleWay('answer', 'tibro', { facts: { item } }) });
    expect(host.querySelectorAll('textarea, .btn.main')).toHaveLength(0);
    expect(host.textContent).toContain('Vänta på svar från kommunikationsenheten');
  });

  it('[HAL-21] shows the crisis above everything, with the reference to copy', () => {
    const { host, actions, button } = show({ crisis: { text: 'Storm över länet.', where: '0000-123 45' } });
    expect(host.querySelector('.notice')?.textContent).toContain('Storm över länet.0000-123 45');
    doNow(() => button('Kopiera hänvisningen')?.click());
    expect(actions.copyCrisis).toHaveBeenCalledOnce();
  });

  it('lets one ground be set on all that are marked', () => {
    const { host, actions } = show({ marked: new Set(['c2', 'c4']) });
    expect(host.textContent).toContain('2 markerade');
    const select = host.querySelector('select');
    doNow(() => {
      if (!select) return;
      select.value = 'g1';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    // An arrow in the list changes it too, and must not write.
    expect(actions.chooseGroundForMarked).not.toHaveBeenCalled();
    doNow(() =>
      [...host.querySelectorAll('button')].find(({ textContent }) => textContent === 'Sätt grunden')?.click(),
    );
    expect(actions.chooseGroundForMarked.mock.calls).toEqual([['g1']]);
  });
});

describe('where no screenshot came', () => {
  const heading = (more: object) =>
    show({ open: { ...sample.groundChosen, needsGesture: true, ...more } }).host.querySelector('.step-body')
      ?.textContent;

  it('asks for the browser’s leave where that is what is missing, and only there', () => {
    expect(heading({})).toContain('Webbläsaren behöver ditt lov');
    const problem = { says: 'Bilden fick fel storlek och kastades.', whatToDo: 'Vänta.', canSaveText: true };
    expect(heading({ problem })).not.toContain('lov');
    expect(heading({ problem })).toContain('Ingen skärmbild är tagen');
  });

  it('takes the focus to the reason where text alone is to be saved without one, until there is one', () => {
    const problem = { says: 'Bilden fick fel storlek och kastades.', whatToDo: 'Vänta.', canSaveText: true };
    const { host, actions, button } = show({ open: { ...sample.groundChosen, needsGesture: true, problem } });
    const field = host.querySelector<HTMLInputElement>('#mj-text-only');
    doNow(() => button('Spara bara texten')?.click());
    expect([document.activeElement, field?.getAttribute('aria-invalid')]).toEqual([field, 'true']);
    doNow(() => {
      if (field) field.value = 'Sidan är för lång';
      field?.dispatchEvent(new Event('input', { bubbles: true }));
    });
    expect(field?.getAttribute('aria-invalid')).toBeNull();
    doNow(() => button('Spara bara texten')?.click());
    expect(actions.saveText.mock.calls[0]?.[1]).toBe('Sidan är för lång');
  });

  it('says that the text is saved where the guideline wants a picture too', () => {
    const evidence = { savedAt: new Date('2026-11-20T07:17:31Z'), pictures: 0 };
    expect(heading({ evidence })).toContain('Texten är sparad 08:17:31. Riktlinjerna kräver också skärmbild.');
  });
});
