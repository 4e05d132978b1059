// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { PanelComment } from '../../src/panel/comment-data.ts';
import * as sample from '../ui/gallery/sample-panel.ts';
import { doNow } from './do-now.ts';
import { showPanel } from './show-panel.tsx';

afterEach(() => document.body.replaceChildren());

describe('the list', () => {
  it('shows what needs doing without a click, the first due first', () => {
    const { host } = showPanel();
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
    const { host, actions, button } = showPanel({ todo: rows });
    expect(host.querySelectorAll('.row-after')).toHaveLength(1);
    doNow(() => button('Frågan finns inte kvar')?.click());
    expect(actions.finishTodo.mock.calls).toEqual([['answer-1']]);
  });

  it('shows the comments in the order of the page, each with hint, clock or state', () => {
    const { host } = showPanel();
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
    const { host, draw } = showPanel({ comments: [comment] });
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
    const { host } = showPanel({ comments: question });
    const notes = [...host.querySelectorAll('.row-note')].map(({ textContent }) => textContent);
    expect(notes).toEqual([
      'Fråga, försenad 35 min',
      'Kan vara punkt 1: förtal, personliga angrepp eller förolämpningar',
    ]);
  });

  it('[HAL-13] calls nothing a question that is none, where every comment is to be answered', () => {
    const thanks = sample.comments.slice(0, 1).map((one): PanelComment => ({ ...one, text: 'Tack!', hints: [] }));
    const { host } = showPanel({ comments: thanks });
    expect(host.querySelector('.row-note')?.textContent).toBe('Svara, försenad 35 min');
  });

  it('does what a key asks with the row that has the focus, though another is the current one', () => {
    const { host, actions, press } = showPanel({ selectedId: 'c2' });
    press('n', host.querySelector('[data-comment="c4"]'));
    press('j', host.querySelector('[data-comment="c4"]'));
    expect(actions.takeWay.mock.calls).toEqual([['c4', 'none']]);
    expect(actions.selectComment.mock.calls).toEqual([['c5']]);
  });

  it('marks any comment "ingen åtgärd" with one click, or the current one with N', () => {
    const { actions, button, press } = showPanel();
    doNow(() => button('Ingen åtgärd')?.click());
    press('n');
    expect(actions.takeWay.mock.calls).toEqual([
      ['c1', 'none'],
      ['c2', 'none'],
    ]);
  });

  it('moves with j and k and opens with Enter', () => {
    const { actions, press } = showPanel();
    press('j');
    press('k');
    press('Enter');
    expect(actions.selectComment.mock.calls).toEqual([['c3'], ['c2']]);
    expect(actions.openComment).toHaveBeenCalledWith('c2');
  });

  it('loses no step where the keys come faster than it is drawn', () => {
    const { actions, press } = showPanel({ selectedId: 'c1' });
    press('j');
    press('j');
    press('k');
    press('n');
    expect(actions.selectComment.mock.calls).toEqual([['c2'], ['c3'], ['c2']]);
    expect(actions.takeWay).toHaveBeenCalledWith('c2', 'none');
  });

  it('stops at the last comment', () => {
    const { actions, press } = showPanel({ selectedId: 'c6' });
    press('j');
    expect(actions.selectComment).not.toHaveBeenCalled();
  });

  it('keeps its keys from the page around it', () => {
    const { press } = showPanel();
    const heard = vi.fn();
    document.addEventListener('keydown', heard);
    press('j');
    press('l');
    expect(heard).not.toHaveBeenCalled();
  });

  it('draws fifty rows a few in a frame', async () => {
    const comments = Array.from({ length: 60 }, (_, n) => ({ ...sample.justOpened.comment, id: `x${n}` }));
    const { host } = showPanel({ comments });
    const rows = () => host.querySelectorAll('[data-comment]').length;
    expect(rows()).toBeLessThan(10);
    await vi.waitFor(() => expect(rows()).toBe(50), { timeout: 10_000 });
  });

  it('draws a long list of what to do a few rows in a frame, and forty at a time', async () => {
    const [row] = sample.panel.todo;
    if (!row) throw new Error('no row');
    const { host } = showPanel({ todo: Array.from({ length: 60 }, (_, n) => ({ ...row, id: `t${n}` })) });
    const rows = () => host.querySelectorAll('[aria-labelledby="mj-todo"] li').length;
    expect(rows()).toBeLessThan(10);
    await vi.waitFor(() => expect(rows()).toBe(40), { timeout: 10_000 });
  });

  it('draws no more than fifty rows of ten thousand, the chosen one at once', async () => {
    const comments = Array.from({ length: 10_000 }, (_, n) => ({
      ...sample.justOpened.comment,
      id: `x${n}`,
      due: undefined,
    }));
    const { host } = showPanel({ comments, selectedId: 'x5040' });
    expect(host.querySelector('[aria-current="true"]')).not.toBeNull();
    await vi.waitFor(() => expect(host.querySelectorAll('[data-comment]')).toHaveLength(50));
  });

  it('stays at the rows that one has gone on to, though comments come above the current one', async () => {
    const comments = Array.from({ length: 60 }, (_, n) => ({ ...sample.justOpened.comment, id: `x${n}` }));
    const { host, draw, button } = showPanel({ comments, selectedId: 'x3' });
    doNow(() => button('Visa kommentar 51–60')?.click());
    draw({ comments: [{ ...sample.justOpened.comment, id: 'new' }, ...comments], selectedId: 'x3' });
    const rows = () => [...host.querySelectorAll<HTMLElement>('[data-comment]')].map(({ dataset }) => dataset.comment);
    await vi.waitFor(() => expect(rows()).toContain('x59'), { timeout: 10_000 });
    draw({ comments, selectedId: 'x4' });
    expect(rows()).toContain('x4');
  });

  it.each([
    ['asleep', 'ingen registrerad kanal'],
    ['setup', 'Välj kommun och regelverk'],
    ['unknown-page', 'känner inte igen'],
    ['reload-needed', 'Ladda om sidan'],
  ] as const)('says how it is when it is %s, and lists no comments', (status, words) => {
    const { host } = showPanel({ status });
    expect(host.textContent).toContain(words);
    expect(host.querySelector('[data-comment]')).toBeNull();
  });

  it('says that a policy was chosen that cannot be used', () => {
    expect(showPanel({ status: 'setup', isPolicyLost: true }).host.textContent).toContain(
      'Regelverket går inte att använda',
    );
  });

  it('[SMB-33] [NYK-37] warns where one would answer as a private person', () => {
    const { host } = showPanel({ actingAs: { name: 'Sara Exempel', kind: 'person' } });
    expect(host.querySelector('.notice.late')?.textContent).toContain('Du skriver som privatperson');
  });
});
