import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { verifyJournal } from '../../src/journal/verify.ts';
import type { Settings } from '../../src/shared/settings.ts';
import { commentOfKind, comments, type ListedComment } from '../demo/content/comments.ts';
import { buildExtension } from './build-extension.ts';
import {
  backToList,
  chooseGround,
  dismissGate,
  type Moderator,
  prepareToSave,
  pressDelete,
  pressSaveKeys,
  save,
  saveByKey,
  sitDown,
} from './moderator.ts';
import { afterFailure, demoSettings, type OpenBrowser, openBrowser } from './open-browser.ts';
import { lastOf, readStores, typesOf } from './read-stores.ts';

const insult = commentOfKind('insult');
const onInstagram = commentOfKind('insult', 'instagram');
const threat = commentOfKind('threat');
let browser: OpenBrowser;
let moderator: Moderator | undefined;

const open = () => openBrowser({ dist: buildExtension('chrome'), settings: demoSettings, keepsPages: true });
beforeAll(async () => {
  browser = await open();
});
afterEach(async ({ task }) => {
  await moderator?.page.close();
  moderator = undefined;
  browser = await afterFailure(task, browser, open);
  await settle({});
});
afterAll(() => browser.close());

async function settle(change: Partial<Settings>): Promise<void> {
  const worker = await browser.worker();
  await worker.evaluate(`chrome.storage.local.set(${JSON.stringify({ settings: { ...demoSettings, ...change } })})`);
}

async function sit(comment: ListedComment): Promise<Moderator> {
  moderator = await sitDown(browser, comment);
  return moderator;
}

const stores = async () => readStores(await browser.worker());
const itemOf = async ({ id }: ListedComment) => (await stores()).items.findLast(({ comment }) => comment.id === id);

/** Another comment on the same page, so that no test stands in the way of the next. */
function beside(kind: string): ListedComment {
  const found = comments.find((one) => one.postId === insult.postId && one.kind === kind && !one.parentId);
  if (!found) throw new Error(`no ${kind} on that post`);
  return found;
}

describe('by other ways than the mouse', () => {
  it('holds a removal by keyboard: the menu by arrow keys, Enter, and the button under the comment', async () => {
    const m = await sit(insult);
    await m.demo.openCommentMenuByKeyboard(insult.id);
    await m.demo.chooseMenuItemByKeyboard('Ta bort');
    await m.panel.gate.waitFor();
    expect(await m.demo.isConfirmOpen()).toBe(false);
    await dismissGate(m);
    await m.demo.pressInlineHideByKeyboard(insult.id);
    await m.panel.gate.getByText(/dölja/).first().waitFor();
    expect(await m.demo.isCommentVisible(insult.id)).toBe(true);
  });

  it('holds it with Space, and in Instagram’s options', async () => {
    const m = await sit(onInstagram);
    await m.demo.openInstagramOptionsByKeyboard(onInstagram.id);
    await m.page.locator('[role="dialog"] button', { hasText: 'Ta bort' }).focus();
    await m.page.keyboard.press('Space');
    await m.panel.gate.waitFor();
    expect(await m.demo.isCommentVisible(onInstagram.id)).toBe(true);
  });

  it('holds a touch', async () => {
    const m = await sit(insult);
    const session = await m.page.context().newCDPSession(m.page);
    await session.send('Emulation.setTouchEmulationEnabled', { enabled: true });
    await m.demo.openCommentMenu(insult.id);
    const box = await m.page.locator('[role="menu"]').last().getByText('Ta bort', { exact: true }).boundingBox();
    if (!box) throw new Error('no menu item');
    const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [at] });
    await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await m.panel.gate.waitFor();
    expect(await m.demo.isConfirmOpen()).toBe(false);
  });
});

describe('in a narrow window', () => {
  it('stands over the panel where there is no room beside it', async () => {
    const m = await sit(insult);
    await m.page.setViewportSize({ width: 640, height: 480 });
    await m.demo.openCommentMenuByKeyboard(insult.id);
    await m.demo.chooseMenuItemByKeyboard('Ta bort');
    await m.panel.gate.waitFor();
    await m.panel.gate.getByRole('button', { name: 'Stäng' }).click();
    await m.panel.gate.waitFor({ state: 'detached' });
  });
});

describe('what it tells apart', () => {
  it('lets Anmäl and Blockera through, and offers to write either down beside an item', async () => {
    const thanks = beside('thanks');
    const m = await sit(thanks);
    await m.demo.openCommentMenu(thanks.id);
    await m.demo.chooseMenuItem('Anmäl kommentar');
    await m.page.getByText('Tack för din anmälan.').waitFor();
    await m.demo.openCommentMenu(thanks.id);
    await m.demo.chooseMenuItem(`Blockera ${thanks.author}`);
    await m.page.locator('[role="menu"]').waitFor({ state: 'detached' });
    expect(await m.panel.gate.isVisible()).toBe(false);
    expect(await itemOf(thanks)).toBeUndefined();

    await chooseGround(m, thanks, 2);
    await m.demo.openCommentMenu(thanks.id);
    await m.demo.chooseMenuItem('Anmäl kommentar');
    await m.panel.panel.getByRole('button', { name: /Jag har anmält/ }).click();
    await m.demo.openCommentMenu(thanks.id);
    await m.demo.chooseMenuItem(`Blockera ${thanks.author}`);
    await m.panel.panel.getByLabel('Till och med').fill('2099-12-31');
    await m.panel.panel.getByLabel('Vem beslutade?').fill('kanslichefen');
    await m.panel.panel.getByLabel(/^Varför blockering/).fill('Upprepade hot');
    await m.panel.panel.getByRole('button', { name: /Jag har blockerat/ }).click();
    await m.panel.writeNow();
    await expect
      .poll(() => itemOf(thanks), { timeout: 15_000 })
      .toMatchObject({ action: { what: 'reported', how: 'said' }, done: { blocked: {} } });
    await pressDelete(m, thanks);
    await m.panel.gate.waitFor();
    expect(await m.demo.isConfirmOpen()).toBe(false);
  });

  it('takes what it does not know in a comment’s menu for a removal', async () => {
    const m = await sit(insult);
    await m.demo.openCommentMenu(insult.id);
    const item = m.page.locator('[role="menu"]').last().getByText('Ta bort', { exact: true });
    await item.evaluate((element) => {
      element.textContent = 'Flytta till papperskorgen';
    });
    await m.demo.chooseMenuItem('Flytta till papperskorgen');
    await m.panel.gate.waitFor();
    expect(await m.demo.isConfirmOpen()).toBe(false);
  });
});

describe('open for one comment', () => {
  const other = beside('personal-data');

  it('[SMB-25] [TIB-36] lets that one through after a second press, never presses by itself, and holds the others', async () => {
    const m = await sit(insult);
    await m.page.evaluate(() => {
      addEventListener('click', ({ isTrusted }) => isTrusted || document.body.setAttribute('data-faked', ''), true);
    });
    await pressDelete(m, insult);
    await pressSaveKeys(browser);
    await m.panel.gate.getByText('Ingen grund är vald än.').waitFor();
    await m.panel.gate.getByRole('button', { name: 'Välj grund' }).click();
    await chooseGround(m, insult, 2);
    await browser.clickToolbarIcon(m.page);
    await m.panel.gate.getByRole('button', { name: /^Spara underlag/ }).click();
    await m.panel.gate.getByText('Tryck Ta bort en gång till på Facebook. Vi trycker aldrig åt dig.').waitFor();
    expect(await m.demo.isCommentVisible(insult.id)).toBe(true);

    await pressDelete(m, other);
    await m.panel.gate.getByText('Välj grund först').waitFor();
    expect(await m.demo.isConfirmOpen()).toBe(false);
    await dismissGate(m);

    await pressDelete(m, insult);
    expect(await m.demo.isConfirmOpen()).toBe(true);
    await m.demo.confirmDialog();
    const composer = m.page.locator('[role="textbox"]').last();
    await composer.click();
    await m.page.keyboard.type('Hej ');
    await m.panel.untilGone();
    await m.page.keyboard.type('alla');
    expect(await composer.textContent(), 'nothing that is written elsewhere is lost').toContain('Hej alla');
    expect(await m.page.locator('body[data-faked]').count()).toBe(0);
    const item = await itemOf(insult);
    expect(item).toMatchObject({ action: { what: 'deleted', how: 'observed' }, outcome: { what: 'gone' } });
    expect(typesOf(await stores(), item?.number ?? '')).toEqual([
      'item-opened',
      'ground-chosen',
      'evidence-saved',
      'action-recorded',
      'outcome-observed',
    ]);

    // What the keys are about now is the next one, not the one that is gone.
    await backToList(m);
    const next = beside('long');
    await chooseGround(m, next, 2);
    await pressSaveKeys(browser);
    // Of this one the page shows only the beginning: what is not saved now is gone with it.
    await m.panel.panel.getByText('Texten är avkortad på sidan. Inget sparades.').waitFor();
    await pressSaveKeys(browser);
    await m.panel.panel.getByText('Resten är inte sparad.').waitFor();
    await m.demo.showWholeText(next.id);
    // Its writer has changed nothing: nobody is to read in the journal that she did.
    await m.panel.panel.getByText('Hela texten visas först nu. Underlaget har bara början.').waitFor();
    await pressSaveKeys(browser);
    await expect
      .poll(async () => lastOf(await stores(), 'evidence-saved').payload, { timeout: 10_000 })
      .toMatchObject({ comment: { text: next.text, truncated: false } });
    // Loaded again the page shows the beginning alone, and what is behind it could be another text by now.
    await m.page.reload();
    await m.panel.row(next.id).waitFor({ state: 'attached', timeout: 20_000 });
    await m.panel.openComment(next.id);
    const isFolded = m.panel.panel.getByText('Sidan visar bara början av texten.');
    await isFolded.waitFor();
    await pressDelete(m, next);
    await m.panel.gate.getByText('Saknas: hela texten på sidan').waitFor();
    expect(await m.demo.isConfirmOpen()).toBe(false);
    await dismissGate(m);
    await m.demo.showWholeText(next.id);
    await isFolded.waitFor({ state: 'detached' });
    const isRemovalOpen = async () => {
      await pressDelete(m, next);
      const isOpen = await m.demo.isConfirmOpen();
      await (isOpen ? m.demo.cancelDialog() : dismissGate(m));
      return isOpen;
    };
    await expect.poll(isRemovalOpen, { timeout: 20_000 }).toBe(true);
    expect(typesOf(await stores(), item?.number ?? '')).not.toContain('evidence-failed');
  });

  it('writes nothing of a removal that was asked about and not gone through with', async () => {
    const asked = beside('question-en');
    const m = await sit(asked);
    await prepareToSave(browser, m, asked);
    await save(m);
    await pressDelete(m, asked);
    // Time itself is what is tested here: it is looked again and again whether the press had an effect, now and after.
    await m.page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 200)));
    await m.demo.cancelDialog();
    // As a list does with what is out of sight.
    await m.demo.comment(asked.id).evaluate((element) => element.remove());
    await m.page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1_000)));
    expect(typesOf(await stores(), (await itemOf(asked))?.number ?? '')).toEqual([
      'item-opened',
      'ground-chosen',
      'evidence-saved',
    ]);
  });

  it('shuts again when the text is changed after the picture, and says why', async () => {
    const m = await sit(other);
    await prepareToSave(browser, m, other);
    await save(m);
    await m.demo.demo('edit', other.id, 'En helt annan text');
    await m.panel.panel.getByText('Texten har ändrats sedan underlaget sparades.').waitFor();
    await pressDelete(m, other);
    await m.panel.gate.getByText('Texten har ändrats sedan underlaget sparades. Spärren är stängd igen.').waitFor();
    expect(await m.demo.isConfirmOpen()).toBe(false);
    await expect.poll(async () => (await stores()).gates.at(-1)?.state).toBe('closed');
    await m.panel.gate.getByRole('button', { name: /^Spara underlag/ }).click();
    await m.panel.gate.getByText(/nu kan du ta bort/).waitFor();
    const item = await itemOf(other);
    expect(item?.pictures.filter(({ role }) => role === 'crop')).toHaveLength(2);

    // A tab that looked before the second picture was there, and says so after it.
    const page = await browser.openExtensionPage('src/pages/journal/journal.html');
    const { number, textDigest } = item ?? {};
    const ask = { number, why: 'text-changed', textDigest };
    const answer = await page.evaluate(`chrome.runtime.sendMessage(${JSON.stringify({ type: 'close-gate', ask })})`);
    await page.close();
    expect(answer).toMatchObject({ ok: true, value: { gate: 'open' } });

    // What is to stay is not waited for any longer: no clock of a removal runs for it.
    await m.panel.gate.getByRole('button', { name: 'Jag ändrar mig, låt den vara kvar' }).click();
    await expect.poll(async () => (await itemOf(other))?.closed).toBe(true);
    expect((await stores()).gates.at(-1)?.state).toBe('closed');
  });

  it('is shut on a page that is shown again as it was left, where it was shut meanwhile', async () => {
    const kept = commentOfKind('case-reference');
    const m = await sit(kept);
    await prepareToSave(browser, m, kept);
    await save(m);
    const { number } = (await itemOf(kept)) ?? {};
    await m.page.goto('https://www.instagram.com/ekbackabibliotek/');
    const page = await browser.openExtensionPage('src/pages/journal/journal.html');
    const close = { type: 'close-gate', ask: { number, why: 'kept' } };
    await page.evaluate(`chrome.runtime.sendMessage(${JSON.stringify(close)})`);
    await page.close();
    await m.page.bringToFront();
    await m.page.goBack({ waitUntil: 'commit' });
    await pressDelete(m, kept);
    await m.panel.gate.waitFor();
    expect(await m.demo.isConfirmOpen()).toBe(false);
  });

  it('holds the last press too, in the question whether one is sure, where the text is changed while it stands open, and the first where the picture is', async () => {
    const asked = beside('image');
    const m = await sit(asked);
    const showPicture = (name: string) =>
      m.demo
        .comment(asked.id)
        .locator('img[src*="scontent"]')
        .evaluate((image, file) => {
          image.setAttribute('src', `https://scontent.xx.fbcdn.net/v/t39.30808-6/${file}`);
        }, name);
    await showPicture('480000001_920000001_770000001_n.jpg?oh=1');
    await prepareToSave(browser, m, asked);
    await save(m);
    await showPicture('480000002_920000002_770000002_n.jpg?oh=1');
    await pressDelete(m, asked);
    await m.panel.gate.getByText('Bilden i kommentaren är en annan än när underlaget sparades.').waitFor();
    expect(await m.demo.isConfirmOpen()).toBe(false);
    await dismissGate(m);
    await showPicture('480000001_920000001_770000001_n.jpg?oh=2');
    await pressDelete(m, asked);
    expect(await m.demo.isConfirmOpen()).toBe(true);
    await m.demo.demo('edit', asked.id, 'Ändrad i sista stund');
    await m.demo.confirmDialog();
    await m.panel.gate.getByText('Texten har ändrats sedan underlaget sparades. Spärren är stängd igen.').waitFor();
    expect(await m.demo.isCommentVisible(asked.id)).toBe(true);
  });
});

describe('past the gate', () => {
  it('lets one removal through for a reason, and writes both down', async () => {
    const spam = commentOfKind('emoji');
    const m = await sit(spam);
    await pressDelete(m, spam);
    await m.panel.gate.getByRole('button', { name: /Ta bort utan underlag/ }).click();
    await m.panel.gate.getByLabel('Skäl').fill('Hot mot en namngiven person, bråttom');
    // A page that is loaded again loses nothing of it.
    await m.page.reload();
    await m.panel.row(spam.id).waitFor({ state: 'attached', timeout: 20_000 });
    await pressDelete(m, spam);
    await m.panel.gate.getByRole('button', { name: /Ta bort utan underlag/ }).click();
    await expect.poll(() => m.panel.gate.getByLabel('Skäl').inputValue()).toBe('Hot mot en namngiven person, bråttom');
    await m.panel.gate.getByRole('button', { name: /Låt mig ta bort/ }).dblclick();
    await m.panel.gate.getByText('Tryck Ta bort en gång till på Facebook. Vi trycker aldrig åt dig.').waitFor();
    await m.panel.gate.getByText(/^Skälet är sparat i journalen. Spärren är öppen till \d\d:\d\d/).waitFor();
    await dismissGate(m);
    await pressDelete(m, spam);
    await m.demo.confirmDialog();
    await m.panel.untilGone();
    expect(lastOf(await stores(), 'gate-overridden').payload).toMatchObject({
      reason: 'Hot mot en namngiven person, bråttom',
      comment: { id: spam.id },
    });
    const number = (await itemOf(spam))?.number ?? '';
    expect(typesOf(await stores(), number).filter((type) => type === 'gate-overridden')).toHaveLength(1);
  });

  it('[TIB-36] stays shut where registration comes first, until the package is handed over', async () => {
    await settle({ policyId: 'tibro' });
    const question = beside('question');
    const m = await sit(question);
    await prepareToSave(browser, m, question, 1);
    await m.panel.saveButton.click();
    await m.panel.untilSaved();
    await pressDelete(m, question);
    await m.panel.gate.getByText('Överlämna först').waitFor();
    expect(await m.demo.isConfirmOpen()).toBe(false);
    const number = (await itemOf(question))?.number ?? '';
    const page = await browser.openExtensionPage('src/pages/journal/journal.html');
    const ask = { numbers: [number], package: 'paket', sha256: '0'.repeat(64), how: 'file' };
    await page.evaluate(`chrome.runtime.sendMessage(${JSON.stringify({ type: 'record-handover', ask })})`);
    await page.close();
    await m.page.bringToFront();
    // The dialog that was left standing says so by itself.
    await m.panel.gate.getByText(/nu kan du ta bort/).waitFor();
    await m.panel.gate.getByRole('button', { name: 'Stäng' }).click();
    await m.page.keyboard.press('Escape');
    await pressDelete(m, question);
    expect(await m.demo.isConfirmOpen()).toBe(true);
  });
});

describe('a picture that waits for a gesture', () => {
  it('is not taken when the comment has been left and our icon is clicked for something else', async () => {
    const asked = commentOfKind('hate');
    const m = await sit(asked);
    await chooseGround(m, asked, 2);
    await m.panel.saveButton.click();
    await m.panel.panel.getByText(/klicka på ikonen i verktygsfältet/).waitFor();
    await backToList(m);
    await browser.clickToolbarIcon(m.page);
    await m.panel.openComment(asked.id);
    await save(m);
    expect(typesOf(await stores(), (await itemOf(asked))?.number ?? '')).toEqual([
      'item-opened',
      'ground-chosen',
      'evidence-failed',
      'evidence-saved',
    ]);
  });
});

describe('afterwards', () => {
  it('[SMB-26] tells hidden from deleted, and keeps a crime that was only hidden open, receipt or not', async () => {
    await settle({ policyId: 'hallsberg' });
    const m = await sit(threat);
    await chooseGround(m, threat, 1);
    const item = await itemOf(threat);
    expect(item?.ground?.kind).toBe('criminal');
    await browser.clickToolbarIcon(m.page);
    await saveByKey(browser, m);
    await m.demo.pressInlineHideByKeyboard(threat.id);
    await m.panel.gate.getByText(/Det räcker inte att dölja den/).waitFor();
    const page = await browser.openExtensionPage('src/pages/journal/journal.html');
    const ask = { numbers: [item?.number], caseNumber: 'KS 2026/1' };
    await page.evaluate(`chrome.runtime.sendMessage(${JSON.stringify({ type: 'enter-receipt', ask })})`);
    await page.close();
    expect(await itemOf(threat)).toMatchObject({
      action: { what: 'hidden' },
      outcome: { what: 'greyed' },
      receipt: { caseNumber: 'KS 2026/1' },
      closed: false,
    });

    // Somebody takes it forth again; then it is removed. Each is told once, in the order in which it was done.
    await m.demo.pressInlineUnhide(threat.id);
    await m.panel.gate.getByText('Den är tillbaka').waitFor();
    await pressDelete(m, threat);
    await m.demo.confirmDialog();
    await m.panel.untilGone();
    const done = (await stores()).lines.filter(({ entry }) => entry.item === item?.number && 'what' in entry.pub);
    expect(done.map(({ entry }) => entry.pub.what)).toEqual(['hidden', 'greyed', 'came-back', 'deleted', 'gone']);
  });

  it('is told of both where one that was hidden is removed at once', async () => {
    const secret = commentOfKind('secrecy');
    const m = await sit(secret);
    await prepareToSave(browser, m, secret);
    await save(m);
    await m.demo.pressInlineHide(secret.id);
    await pressDelete(m, secret);
    await m.demo.confirmDialog();
    await m.panel.untilGone();
    const number = (await itemOf(secret))?.number;
    const done = (await stores()).lines.filter(({ entry }) => entry.item === number && 'what' in entry.pub);
    expect(done.map(({ entry }) => entry.pub.what).filter((what) => what !== 'greyed')).toEqual([
      'hidden',
      'deleted',
      'gone',
    ]);
  });

  it('sees a comment that comes back, and one that it can no longer see', async () => {
    // Nothing else was removed on its page: what comes back there later would be told over it.
    const alone = comments.find(
      ({ site, postId, kind }) => site === 'facebook' && postId !== threat.postId && kind === 'threat',
    );
    if (!alone) throw new Error('no threat on another post');
    const m = await sit(alone);
    const address = m.page.url();
    await prepareToSave(browser, m, alone);
    await save(m);
    await m.demo.demo('failNextDelete');
    await pressDelete(m, alone);
    await m.demo.confirmDialog();
    const outcome = async () => (await itemOf(alone))?.outcome?.what ?? '';
    await expect.poll(outcome, { timeout: 15_000 }).toMatch(/came-back|still-there/);
    await m.panel.gate
      .getByText(/Den är tillbaka|Finns kvar/)
      .first()
      .waitFor();

    await pressDelete(m, alone);
    await m.demo.confirmDialog();
    await m.demo.demo('go', '/ekbackabibliotek');
    await expect.poll(async () => (await itemOf(alone))?.outcome?.what).toBe('could-not-tell');
    // Whoever comes back finds it there after all, for the demo pages begin anew.
    await m.page.goto(address);
    await expect.poll(outcome, { timeout: 20_000 }).toBe('still-there');
    await m.panel.gate.getByText('Finns kvar').waitFor();

    // The page is loaded again before anybody could see: that is told, and what is seen then.
    await pressDelete(m, alone);
    await m.demo.confirmDialog();
    await expect.poll(async () => (await itemOf(alone))?.gate).toBe('acted');
    await m.page.reload();
    const number = (await itemOf(alone))?.number;
    const told = async () => {
      const { lines } = await stores();
      const about = lines.filter(({ entry }) => entry.item === number && 'what' in entry.pub);
      const last = about.findLastIndex(({ entry }) => entry.type === 'action-recorded');
      return about[last + 1]?.entry.pub.what;
    };
    await expect.poll(told, { timeout: 10_000 }).toBe('could-not-tell');
  });

  it('deletes at once on Instagram, and the outcome is seen there too', async () => {
    const m = await sit(onInstagram);
    await prepareToSave(browser, m, onInstagram);
    await save(m);
    await m.demo.openInstagramOptionsByKeyboard(onInstagram.id);
    await m.page.locator('[role="dialog"] button', { hasText: 'Ta bort' }).focus();
    await m.page.keyboard.press('Enter');
    await m.panel.untilGone();
    const item = await itemOf(onInstagram);
    expect(item).toMatchObject({ action: { what: 'deleted' }, outcome: { what: 'gone' } });
    // A key and the click that the page makes of it are one removal.
    expect(typesOf(await stores(), item?.number ?? '').filter((type) => type === 'action-recorded')).toHaveLength(1);
  });
});

describe('sexual pictures of children', () => {
  it('[HAL-18] takes no picture, destroys those that are there, says what to do, and opens on the text alone', async () => {
    const picture = commentOfKind('gif');
    const m = await sit(picture);
    await prepareToSave(browser, m, picture);
    await save(m);
    const number = (await itemOf(picture))?.number ?? '';
    const before = (await itemOf(picture))?.pictures.map(({ sha256 }) => sha256) ?? [];
    expect(before.length).toBeGreaterThanOrEqual(3);

    // The ground is chosen again, now that somebody has seen what it is.
    const page = m.page;
    const worker = await browser.worker();
    await worker.evaluate(
      'chrome.tabs.captureVisibleTab = () => { globalThis.hasCaptured = true; return new Promise(() => {}); }',
    );
    await m.panel.panel.getByRole('button', { name: 'Ändra' }).click();
    await m.panel.panel.getByRole('button', { name: /Sexuell bild på barn/ }).click();
    await m.panel.panel.getByText('Ingen bild tas av den här kommentaren').waitFor();
    for (const word of ['114 14', 'Ta ingen egen skärmdump', 'Berätta för din chef']) {
      await m.panel.panel.getByText(word).first().waitFor();
    }
    await m.panel.panel.getByRole('button', { name: 'Spara utan bild' }).click();
    await m.panel.panel
      .getByText(/Text, länk och tid sparade/)
      .last()
      .waitFor();
    expect(await worker.evaluate('globalThis.hasCaptured === true')).toBe(false);

    const after = await stores();
    expect(after.chunks.filter((sha256) => before.includes(sha256))).toEqual([]);
    expect(after.pictures.filter(({ sha256 }) => before.includes(sha256))).toEqual([]);
    expect(JSON.stringify(after)).not.toContain(before[0]);
    expect(lastOf(after, 'weeded').entry.pub).toMatchObject({ items: expect.arrayContaining([number]) });
    expect(after.items.find((item) => item.number === number)?.pictures).toEqual([]);
    expect(lastOf(after, 'evidence-saved').entry.pub).toMatchObject({
      method: 'none',
      warnings: ['no-picture-by-law'],
    });
    expect(await m.panel.panel.locator('img, canvas').count()).toBe(0);

    await pressDelete(m, picture);
    expect(await m.demo.isConfirmOpen()).toBe(true);
    await page.keyboard.press('Escape');
  });
});

describe('the journal of all this', () => {
  it('verifies', async () => {
    const lines = (await stores()).lines.map((line) => JSON.stringify(line));
    expect(await verifyJournal(lines)).toMatchObject({ integrity: 'holds', entries: lines.length });
  });
});
