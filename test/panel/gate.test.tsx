// @vitest-environment jsdom
import { render } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Gate } from '../../src/panel/Gate.tsx';
import type { GateActions, GateData } from '../../src/panel/gate-data.ts';
import { gateActions } from '../ui/gallery/idle-actions.ts';
import { gateHeld, gateOutcome, gateSaved } from '../ui/gallery/sample-gate.ts';
import { doNow } from './do-now.ts';

function show(data: GateData) {
  const host = document.body.appendChild(document.createElement('div'));
  const actions = Object.fromEntries(Object.keys(gateActions).map((name) => [name, vi.fn()])) as unknown as {
    [Name in keyof GateActions]: ReturnType<typeof vi.fn>;
  };
  const showNext = (next: GateData) =>
    doNow(() =>
      render(<Gate data={next} actions={actions as unknown as GateActions} at={{ left: 10, top: 20 }} />, host),
    );
  showNext(data);
  const click = (words: string) =>
    doNow(() => [...host.querySelectorAll('button')].find(({ textContent }) => textContent?.includes(words))?.click());
  return { host, actions, click, showNext };
}

afterEach(() => document.body.replaceChildren());

describe('the gate', () => {
  it('takes the focus to its heading and says what is missing, with one step', () => {
    const { host, actions, click } = show(gateHeld);
    expect(document.activeElement?.textContent).toBe('Spara underlag först');
    expect(host.textContent).toContain('Saknas: skärmbild och avsändare');
    expect(host.querySelectorAll('.btn.main')).toHaveLength(1);
    click('Spara underlag');
    expect(actions.saveEvidence).toHaveBeenCalledOnce();
  });

  it('says which replies go with the comment', () => {
    expect(show({ ...gateHeld, replies: 3 } as GateData).host.textContent).toContain('3 svar under den försvinner');
    expect(show({ ...gateSaved(undefined), replies: 1 } as GateData).host.textContent).toContain('Ett svar under');
    expect(show({ ...gateHeld, replies: 0 } as GateData).host.textContent).not.toContain('försvinner');
  });

  it('offers to save again where a menu is in the picture, and says so', () => {
    const saved = gateSaved(undefined);
    if (saved.state !== 'saved' || !saved.evidence) throw new Error('nothing is saved');
    const { host, actions, click, showNext } = show({ ...saved, evidence: { ...saved.evidence, isMenuShown: true } });
    expect(host.textContent).toContain('Sidans meny syns i bilden.');
    click('Spara underlag igen');
    expect(actions.saveEvidence).toHaveBeenCalledOnce();
    showNext(saved);
    expect(host.textContent).not.toContain('Spara underlag igen');
  });

  it('asks for the ground first where none is chosen', () => {
    const { actions, click } = show({ ...gateHeld, missing: ['ground', 'screenshot'] } as GateData);
    click('Välj grund');
    expect(actions.chooseGround).toHaveBeenCalledOnce();
  });

  it('[TIB-36] wants the package with the registrar before removal where only that is missing', () => {
    const { host, actions, click } = show({ ...gateHeld, missing: ['handover'] } as GateData);
    expect(host.textContent).toContain('Överlämna först');
    click('Överlämna nu');
    expect(actions.openHandover).toHaveBeenCalledOnce();
  });

  it('takes up a reason that was begun, and keeps what is written on', () => {
    const { host, actions, click } = show({ ...gateHeld, reason: 'Hot mot' } as GateData);
    click('Ta bort utan underlag …');
    const field = host.querySelector('textarea');
    expect(field?.value).toBe('Hot mot');
    doNow(() => {
      if (field) field.value = 'Hot mot en namngiven';
      field?.dispatchEvent(new Event('input', { bubbles: true }));
    });
    expect(actions.writeReason).toHaveBeenCalledWith('Hot mot en namngiven');
    click('Låt mig ta bort');
    expect(actions.override).toHaveBeenCalledWith('Hot mot en namngiven');
  });

  it('lets one past only with a reason', () => {
    const { host, actions, click } = show(gateHeld);
    click('Ta bort utan underlag …');
    click('Låt mig ta bort');
    expect(host.querySelector('[role=alert]')?.textContent).toContain('Skriv ett skäl');
    expect(actions.override).not.toHaveBeenCalled();
    const field = host.querySelector('textarea');
    expect(document.activeElement).toBe(field);
    doNow(() => {
      if (!field) return;
      field.value = ' Sidan går inte att fotografera ';
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    });
    click('Låt mig ta bort');
    expect(actions.override.mock.calls).toEqual([['Sidan går inte att fotografera']]);
  });

  it('says why the journal could not take the reason', () => {
    const problem = { says: 'Disken är full. Frigör utrymme på datorn och försök igen.', whatToDo: 'Försök igen.' };
    const { host, click } = show({ ...gateHeld, problem } as GateData);
    click('Ta bort utan underlag …');
    expect(host.querySelector('[role=alert]')?.textContent).toContain('Disken är full');
  });

  it('says that it is the moderator who presses, also where a reason opened it, and for how long', () => {
    const until = new Date('2026-11-20T09:05:00+01:00');
    const { host } = show({ ...gateSaved(undefined), evidence: undefined, until } as GateData);
    expect(host.textContent).toContain('Skälet är sparat i journalen. Spärren är öppen till 09:05');
    expect(host.textContent).toContain('Tryck Ta bort en gång till på Facebook. Vi trycker aldrig åt dig.');
    expect(host.textContent).not.toContain('Underlag sparat');
  });

  it('asks for no picture, and names the ground, where none may be taken', () => {
    const { host } = show({
      ...gateHeld,
      ground: { no: '–', text: 'sexuell bild på barn', chosenAt: new Date() },
      missing: ['text', 'sender'],
      isWithoutPicture: true,
      needsGesture: true,
    } as GateData);
    expect(host.textContent).toContain('sexuell bild på barn (vald');
    expect(host.querySelector('.btn.main')?.textContent).toBe('Spara utan bild ');
    expect(host.textContent).not.toMatch(/skärmbild|punkt/);
  });

  it('begins anew for another comment: a reason that was written for one is not used for the next', () => {
    const { host, actions, click, showNext } = show(gateHeld);
    click('Ta bort utan underlag …');
    const field = host.querySelector('textarea');
    doNow(() => {
      if (field) field.value = 'Hot mot en namngiven';
      field?.dispatchEvent(new Event('input', { bubbles: true }));
    });
    showNext({ ...gateHeld, commentId: 'other', press: 2 } as GateData);
    expect(host.querySelector('textarea')).toBeNull();
    click('Ta bort utan underlag …');
    click('Låt mig ta bort');
    expect(actions.override).not.toHaveBeenCalled();
  });

  it('answers each press that is held with the focus, also one that changes nothing', () => {
    const { host, showNext } = show(gateHeld);
    const button = document.body.appendChild(document.createElement('button'));
    button.focus();
    showNext({ ...gateHeld, press: 2 } as GateData);
    expect(document.activeElement).toBe(host.querySelector('h2'));
  });

  it('does not take the focus from where one writes when it is seen what became of a comment', () => {
    const field = document.body.appendChild(document.createElement('textarea'));
    field.focus();
    const { host } = show(gateOutcome);
    expect(document.activeElement).toBe(field);
    expect(host.querySelector('[role=status]')?.textContent).toContain('Borttagen');
    field.remove();
    document.body.replaceChildren();
    const alone = show(gateOutcome);
    expect(document.activeElement).toBe(alone.host.querySelector('h2'));
  });

  it('never offers to remove by itself', () => {
    const { host } = show(gateSaved(undefined));
    expect(host.textContent).toContain('Tryck Ta bort en gång till på Facebook. Vi trycker aldrig åt dig.');
    expect([...host.querySelectorAll('button')].map(({ textContent }) => textContent)).toEqual([
      '',
      'Visa underlaget',
      'Jag ändrar mig, låt den vara kvar',
    ]);
  });

  it('closes with Esc', () => {
    const { host, actions } = show(gateHeld);
    doNow(
      () =>
        void host
          .querySelector('dialog')
          ?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })),
    );
    expect(actions.close).toHaveBeenCalledOnce();
  });

  it.each([
    ['gone', 'Borttagen – kontrollerad 08:18'],
    ['greyed', 'Dold, inte borttagen'],
    ['still-there', 'Finns kvar'],
    ['came-back', 'Den är tillbaka'],
    ['could-not-tell', 'Gick inte att se'],
  ] as const)('says the outcome %s as "%s"', (outcome, words) => {
    expect(show({ ...gateOutcome, outcome } as GateData).host.textContent).toContain(words);
  });
});
