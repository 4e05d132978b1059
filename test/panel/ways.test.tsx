// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import * as sample from '../ui/gallery/sample-panel.ts';
import { sampleWay } from '../ui/gallery/sample-ways.ts';
import { doNow } from './do-now.ts';
import { showPanel } from './show-panel.tsx';

afterEach(() => document.body.replaceChildren());

describe('the ways', () => {
  it('draws what the background asks for, and finishes only by its button', () => {
    const { host, actions, button } = showPanel({ open: sample.justOpened, way: sampleWay('forward', 'gislaved') });
    expect(host.textContent).toContain('Svar till avsändaren: det måste skickas');
    expect(host.querySelectorAll('.btn.main')).toHaveLength(1);
    doNow(() => button('Jag har skickat vidare och svarat')?.click());
    expect(actions.finishWay).toHaveBeenCalledOnce();
  });

  it('[SMB-08] says what the check found beside the text', () => {
    const warnings = [{ says: 'Ser ut som ett privat telefonnummer', words: '070-1740605' }];
    const { host } = showPanel({ open: sample.justOpened, way: sampleWay('answer', 'tibro', { warnings }) });
    expect(host.querySelector('.notice')?.textContent).toContain('Ser ut som ett privat telefonnummer: 070-1740605');
  });

  it('says what is missing where it is missing', () => {
    const { host } = showPanel({ open: sample.justOpened, way: sampleWay('forward', 'gislaved', { missing: 'text' }) });
    expect(host.querySelector('[role=alert]')?.textContent).toContain('Avsändaren ska få veta');
    expect(document.activeElement).toBe(host.querySelector('[aria-invalid]'));
  });

  it('gives back what was written where a ready text took its place', () => {
    const way = sampleWay('answer', 'tibro', { replaced: 'Hej Kim, det här skrev jag själv.' });
    const { actions, button } = showPanel({ open: sample.justOpened, way });
    doNow(() => button('Ta tillbaka det du skrev')?.click());
    expect(actions.fillIn.mock.calls).toEqual([['text', 'Hej Kim, det här skrev jag själv.']]);
  });

  it('[TIB-27] shows no field and no finishing button where no answer may be given yet', () => {
    const item = { ...sample.blankItem, waiting: { at: '', to: 'kommunikationsenheten', isBeforeAnswer: true } };
    const { host } = showPanel({ open: sample.justOpened, way: sampleWay('answer', 'tibro', { facts: { item } }) });
    expect(host.querySelectorAll('textarea, .btn.main')).toHaveLength(0);
    expect(host.textContent).toContain('Vänta på svar från kommunikationsenheten');
  });

  it('[HAL-21] shows the crisis above everything, with the reference to copy', () => {
    const { host, actions, button } = showPanel({ crisis: { text: 'Storm över länet.', where: '0000-123 45' } });
    expect(host.querySelector('.notice')?.textContent).toContain('Storm över länet.0000-123 45');
    doNow(() => button('Kopiera hänvisningen')?.click());
    expect(actions.copyCrisis).toHaveBeenCalledOnce();
    expect(host.querySelector('.notice output')?.textContent).toBe('');
  });

  it('says that the reference, or the link for the police, has been copied', () => {
    const crisis = { text: 'Storm över länet.', where: '0000-123 45', isCopied: true };
    expect(showPanel({ crisis }).host.querySelector('.notice output')?.textContent).toBe(
      'Kopierad. Klistra in den själv.',
    );
    const open = { ...sample.withoutPicture, isLinkCopied: true };
    expect(showPanel({ open }).host.textContent).toContain('Kopierad. Klistra in den själv.');
  });

  it('lets one ground be set on all that are marked', () => {
    const { host, actions } = showPanel({ marked: new Set(['c2', 'c4']) });
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
    showPanel({ open: { ...sample.groundChosen, needsGesture: true, ...more } }).host.querySelector('.step-body')
      ?.textContent;

  it('asks for the browser’s leave where that is what is missing, and only there', () => {
    expect(heading({})).toContain('Webbläsaren behöver ditt lov');
    const problem = { says: 'Bilden fick fel storlek och kastades.', whatToDo: 'Vänta.', canSaveText: true };
    expect(heading({ problem })).not.toContain('lov');
    expect(heading({ problem })).toContain('Ingen skärmbild är tagen');
  });

  it('asks for the icon alone, and names no key, where the browser has given the command none', () => {
    const { host, press } = showPanel({ open: { ...sample.groundChosen, needsGesture: true }, commandKey: '' });
    expect(host.querySelector('.step-body .notice')?.textContent).toContain('Klicka på ikonen i verktygsfältet.');
    expect(host.querySelector('.step-body')?.textContent).not.toContain('Tryck');
    press('?');
    expect(host.querySelector('.key-sheet')?.textContent).not.toContain('spara underlag');
    expect([...host.querySelectorAll('kbd')].filter(({ textContent }) => textContent === '')).toEqual([]);
  });

  it('takes the focus to the reason where text alone is to be saved without one, until there is one', () => {
    const problem = { says: 'Bilden fick fel storlek och kastades.', whatToDo: 'Vänta.', canSaveText: true };
    const { host, actions, button } = showPanel({ open: { ...sample.groundChosen, needsGesture: true, problem } });
    const field = host.querySelector<HTMLInputElement>('.reason input');
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
