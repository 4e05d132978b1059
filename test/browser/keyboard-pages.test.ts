import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { buildExtension } from './build-extension.ts';
import { KeyboardWalk } from './keyboard-walk.ts';
import { afterFailure, demoSettings, type OpenBrowser, openBrowser } from './open-browser.ts';
import { sampleBackup } from './sample-backup.ts';
import { readJournalOf, seedItems } from './seed-items.ts';

/** Every page of the extension, from opening it to what comes of it, with the keyboard alone. */
describe('by keyboard alone, the page', () => {
  const folder = mkdtempSync(join(tmpdir(), 'keyboard-pages-'));
  const backup = join(folder, 'sakerhetskopia.zip');
  const open = () => openBrowser({ dist: buildExtension(), settings: demoSettings });
  let browser: OpenBrowser;
  let page: Page;
  let walk: KeyboardWalk;

  beforeAll(async () => {
    await sampleBackup(backup, [
      { author: 'Robin Provberg', text: 'Ni är dumma i huvudet, ring 070-1740605', isDone: true },
      { author: 'Kim Testlund', text: 'Hoppas bussen stannar för er', isDone: true },
      { author: 'Robin Provberg', text: 'Nu igen, köp klockor här' },
    ]);
    browser = await open();
    page = await browser.context.newPage();
  });
  afterEach(async ({ task }) => {
    const before = browser;
    browser = await afterFailure(task, browser, open);
    if (browser !== before) page = await browser.context.newPage();
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const address = (name: string) => `chrome-extension://${browser.extensionId}/src/pages/${name}/${name}.html`;
  const types = async () => (await readJournalOf(page)).types;

  /** Opens a page of ours over a journal with the three items: in a browser that is new they are read in first. */
  async function go(name: string, hash = ''): Promise<void> {
    page.setDefaultTimeout(10_000);
    walk = new KeyboardWalk(page);
    await page.goto(address('journal'));
    const isEmpty = page.getByText('Journalen är tom.').first();
    await page.locator('[data-number]').first().or(isEmpty).waitFor();
    if (await isEmpty.isVisible()) await restore();
    if (name + hash === 'journal') return;
    await page.goto(address(name) + hash);
    if (hash) await page.reload();
    // The heading may stand there before what the page has to show.
    await page.locator('main').locator('button, input, select, a[href]').first().waitFor();
  }

  async function restore(): Promise<void> {
    await walk.gives(/^Öppna säkerhetskopia/, backup);
    await walk.hears(/sakerhetskopia\.zip/);
    await walk.use(/^Läs in som min journal/);
    await page.locator('[data-number="2026-0003"]').waitFor();
    await walk.hears(/Journalen är hel/);
  }

  it('journal: reads a backup in, saves one, checks all', async () => {
    await go('journal');
    expect(await types()).toContain('restored');
    const saved = await walk.saves(/^Kopiera nu/);
    expect(saved.suggestedFilename()).toMatch(/^sakerhetskopia-/);
    await walk.hears(/Senaste säkerhetskopia: i dag/);
    await walk.use(/^Kontrollera allt/);
    await walk.hears(/Journalen är hel/);
    expect(walk.faults).toEqual([]);
  });

  it('journal: opens an item, enlarges its picture, notes, corrects, holds, and is back at its row', async () => {
    await go('journal');
    await walk.to(/^2026-0003/);
    await walk.press('ArrowDown', 'End', 'Home', 'ArrowDown', 'ArrowUp');
    await walk.isAt(/^2026-0003/);
    await walk.press('Enter');
    await page.getByRole('article').getByRole('heading', { level: 2 }).waitFor();

    await walk.use(/^Förstora/);
    await page.getByRole('dialog').waitFor();
    await walk.press('+');
    await page.getByText('150 %').waitFor();
    await walk.to(/^Stäng/);
    await walk.to(/^Större/);
    await walk.press('Escape');
    await walk.isAt(/^Förstora/);

    await walk.use(/^Anteckna/);
    await walk.isAt(/^Anteckning/);
    await walk.press('Escape');
    await walk.isAt(/^Anteckna/);
    await walk.press('Enter');
    await walk.isAt(/^Anteckning/);
    await page.keyboard.type('Ringde om en snöskoter');
    await walk.use(/^Spara anteckningen/);
    await walk.hears(/Anteckning: Ringde om en snöskoter/);

    await walk.use(/^Lägg till rättelse/);
    await walk.isAt(/^Vilken post/);
    await walk.use(/^Spara rättelsen/);
    await walk.isAt(/^Vad är fel/);
    await page.keyboard.type('Kanalen');
    await walk.fill(/^Vad är rätt/, 'Ekbacka simhall');
    await walk.fill(/^Skäl/, 'Fel flik');
    await walk.use(/^Spara rättelsen/);
    await walk.hears(/Kanalen ska vara Ekbacka simhall/);

    await walk.use(/^Spärra från gallring|^Ändra spärren/);
    await walk.isAt(/^Varför får fallet inte gallras/);
    await walk.fill(/^Skäl/, 'Begäran kom in i dag');
    await walk.use(/^Spärra från gallring|^Häv/);
    await expect.poll(types).toContain('hold-set');
    await walk.press('Escape');
    await walk.isAt(/^2026-0003/);
    await walk.to(/./);
    expect(walk.faults).toEqual([]);
  });

  it('copies to hand out: finds, chooses, masks words and a part of a picture, names the law, saves', async () => {
    await go('disclosure');
    await walk.fill(/^Sök på nummer/, 'klockor');
    await walk.to(/^Ta med 2026-0003/);
    await walk.press('Space');
    await page.getByRole('heading', { name: 'Maskera 2026-0003' }).waitFor();
    await walk.to(/^Nu$/);
    await walk.press('ArrowRight', 'ArrowRight', 'ArrowRight');
    await walk.isAt(/^klockor$/);
    await walk.press('Enter');
    expect(await page.getByRole('button', { name: 'klockor', exact: true }).getAttribute('aria-pressed')).toBe('true');
    await walk.use(/^Ta med bild 1/, 'Space');
    await walk.use(/^Maskera ett annat område/);
    await walk.isAt(/^Från vänster/);
    await walk.press('ArrowRight', 'ArrowRight');
    await walk.to(/^Bredd/);
    await walk.press('ArrowRight');
    await walk.use(/^Maskera området/);
    await walk.isAt(/^Maskera ett annat område/);
    await walk.use(/^Ta bort masken/);
    await walk.keepsFocus();
    await walk.use(/^Visa och skriv ut/);
    await walk.keepsFocus();
    await walk.choose(/^Maskerat enligt/, 3);
    const [preview] = await Promise.all([page.context().waitForEvent('page'), walk.use(/^Visa och skriv ut/)]);
    await preview.close();
    const saved = await walk.saves(/^Spara kopian/);
    expect(saved.suggestedFilename()).toMatch(/_utlamnande\.pdf$/);
    await walk.hears(/är sparad/);
    expect((await types()).at(-1)).toBe('disclosed');
    expect(walk.faults).toEqual([]);
  });

  it('weeding: says what is missing, shows what would go, weeds it and saves the protocol', async () => {
    await go('weeding');
    await walk.fill(/^Gallringsbeslut/, 'KS 2026/12 § 4');
    await walk.fill(/^Regel i planen/, 'Vid inaktualitet');
    const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
    await walk.fill(/^Bara fall/, tomorrow);
    await walk.use(/^Visa vad som skulle gallras/);
    await walk.isAt(/fall skulle gallras$/);
    await walk.fill(/^Skriv KS 2026/, 'KS 2026/12 § 4');
    await walk.use(/^Gallra \d fall/);
    await walk.hears(/fall gallrades/);
    await walk.isAt(/fall gallrades/);
    const saved = await walk.saves(/^Spara protokollet som CSV/);
    expect(readFileSync(await saved.path(), 'utf8')).toContain('KS 2026/12 § 4');
    expect(await types()).toContain('weeded');
    expect(walk.faults).toEqual([]);
  });

  it('statistics: counts for another year', async () => {
    await go('statistics');
    await page.getByRole('heading', { name: 'Per månad och kanal' }).waitFor();
    await walk.choose(/^År/);
    await walk.hears(/^2026: \d fall/);
    expect(walk.faults).toEqual([]);
  });

  it('data protection: finds what is held of a name and saves it', async () => {
    await go('data-protection');
    const register = await walk.saves(/^Spara som registerförteckning/);
    expect(readFileSync(await register.path(), 'utf8')).toContain('Rättslig grund: ');
    await walk.hears(/registerforteckning\.txt är sparad/);
    await walk.fill(/^Namn eller profiladress/, 'Robin Provberg');
    await walk.press('Enter');
    await walk.hears(/träff(ar)? på Robin Provberg/);
    await walk.to(/^Ta med 2026-0003/);
    await walk.press('Space');
    const saved = await walk.saves(/^Spara utdrag med 1 träff/);
    expect(readFileSync(await saved.path(), 'utf8')).toContain('köp klockor');
    await walk.hears(/registerutdrag\.txt är sparad/);
    expect(walk.faults).toEqual([]);
  });

  it('[SMB-15] work: gives what is open to the one who steps in, and takes it up', async () => {
    await go('work');
    await walk.fill(/^Till vem/, 'Lo Ersattson');
    const saved = await walk.saves(/^Spara \d fall som fil/);
    await walk.hears(/^Sparat: /);
    await walk.gives(/^Öppna filen från kollegan/, await saved.path());
    await walk.hears(/Du har tagit vid efter Sara Demosson/);
    expect((await types()).filter((type) => type === 'reviewed').length).toBeGreaterThanOrEqual(2);
    expect(walk.faults).toEqual([]);
  });

  it('hand-over: leaves one out for a reason, saves the rest, and takes the number that comes back', async () => {
    await go('handover');
    const [left = '', other = ''] = await seedItems(page, [{ text: 'Hej på er' }, { text: 'En till' }]);
    await page.reload();
    await page.getByText(/\d+ av \d+ valda/).waitFor();
    for (const number of (await page.locator('.items-table td strong').allInnerTexts()).filter((one) => one !== left)) {
      await walk.backTo(new RegExp(`^Ta med ${number}`));
      await walk.press('Space');
    }
    await walk.use(/^Diarieför inte …/);
    await walk.isAt(/^Varför det inte diarieförs/);
    await walk.press('Escape');
    await walk.isAt(/^Diarieför inte …/);
    await walk.press('Enter');
    await walk.use(/^Diarieför inte 1 fall/);
    await walk.isAt(/^Varför det inte diarieförs/);
    await walk.press('ArrowDown');
    await walk.use(/^Diarieför inte 1 fall/);
    await page.getByLabel(`Ta med ${left}`).waitFor({ state: 'detached' });
    await walk.keepsFocus();
    expect((await types()).at(-1)).toBe('registered-not');

    const saved = await walk.saves(/^Spara [1-9]\d* fall/);
    await walk.hears(/är sparat/);
    await walk.isAt(/är sparat/);
    const name = saved.suggestedFilename().replace(/\.zip$/, '');
    await walk.use(/^Klistra in en lista/);
    await walk.isAt(/^Lista med diarienummer/);
    await walk.press('Escape');
    await walk.isAt(/^Klistra in en lista/);
    await walk.fill(new RegExp(`^Diarienummer för ${name}`), 'fel');
    await walk.press('Enter');
    await walk.isAt(/^Diarienummer för/);
    await walk.press('Control+a');
    await page.keyboard.type('KS 2026/00412');
    await walk.press('Enter');
    await walk.hears(/KS 2026\/00412/);
    expect((await readJournalOf(page)).items.find(({ number }) => number === other)?.closed).toBeTruthy();
    expect(walk.faults).toEqual([]);
  });

  it('help: past the menu with one key, to a part, and on to the exercise', async () => {
    await go('help');
    await walk.use(/^Gå till innehållet/);
    await walk.use(/^Lagar/);
    await expect.poll(() => page.evaluate(() => location.hash)).toBe('#laws');
    await walk.backTo(/^Öva på påhittade/);
    await walk.press('Enter');
    await page.getByText('Det här är en övning').waitFor();
    expect(walk.faults).toEqual([]);
  });

  it('snapshot: takes two screens, takes one away, fills in and saves the package', async () => {
    await go('snapshot');
    const channel = await browser.context.newPage();
    await channel.goto('https://www.facebook.com/ekbackabibliotek');
    await browser.clickToolbarIcon(channel);
    await page.bringToFront();
    await page.reload();
    await walk.use(/^Ta ögonblicksbild/);
    await walk.hears(/^1 skärm$/);
    await walk.press('Enter');
    await walk.hears(/^2 skärmar$/);
    await walk.use(/^Ta bort skärm 2/);
    await walk.hears(/^1 skärm$/);
    await walk.fill(/^Organisationsnummer/, '5560000100');
    const saved = await walk.saves(/^Spara arkivpaketet/);
    expect(saved.suggestedFilename()).toMatch(/^sm-5560000100-facebook-/);
    await walk.hears(/är sparat/);
    expect((await types()).at(-1)).toBe('snapshot-taken');
    await channel.close();
    expect(walk.faults).toEqual([]);
  });

  it('settings: own words for the hints, a comment to try, a rule that is silenced and used again', async () => {
    await go('settings');
    await walk.fill(/^Ord$/, 'kråkfot*');
    await walk.choose(/^Kan vara/, 5);
    await walk.use(/^Lägg till ord/);
    await walk.fill(/^Pröva en kommentar/, 'Vilken kråkfoting på vägen');
    await walk.hears(/Regel own-words: kråkfoting/);
    await walk.use(/^Tysta regeln own-words/);
    await walk.hears(/Inget tips. Det är inget godkännande/);
    await walk.use(/^Använd igen: regeln own-words/);
    await walk.hears(/Regel own-words: kråkfoting/);
    expect(walk.faults).toEqual([]);
  });

  it('settings: channels, pictures with a click, the policy as a file, one’s own policy', async () => {
    // The browser asks in a window of its own, which no test can answer: here the answer is yes.
    await page.addInitScript(() => {
      let isGranted = false;
      const answer = (change?: boolean) => (_: object, done?: (is: boolean) => void) => {
        isGranted = change ?? isGranted;
        done?.(change === undefined ? isGranted : true);
        return Promise.resolve(change === undefined ? isGranted : true);
      };
      const { permissions } = (Reflect.get(globalThis, 'chrome') ?? {}) as { permissions?: object };
      if (permissions) Object.assign(permissions, { contains: answer(), request: answer(true), remove: answer(false) });
    });
    await go('settings');
    const part = (name: string) => page.getByRole('region', { name });
    await walk.use(/^Kanaler$/);
    await walk.use(/^Ändra Ekbacka bibliotek/);
    await walk.isAt(/^Namn, som du säger det/);
    await walk.fill(/^Ersättare/, 'Lo Ersattson');
    await walk.use(/^Klar/);
    await walk.isAt(/^Ändra Ekbacka bibliotek/);
    await walk.press('Enter');
    await walk.isAt(/^Namn, som du säger det/);
    await walk.press('Escape');
    await walk.isAt(/^Ändra Ekbacka bibliotek/);
    await walk.use(/^Ta bort Ekbacka bibliotek/);
    await walk.isAt(/^Ekbacka bibliotek är borttagen ur registret/);
    await walk.use(/^Lägg till kanal/);
    await walk.isAt(/^Adress på Facebook/);
    await page.keyboard.type('https://www.facebook.com/ekbackabibliotek');
    await walk.press('Enter');
    await expect.poll(() => part('Kanaler').getByRole('row').count()).toBe(3);

    await walk.use(/^Ge lov/);
    await walk.hears(/^Nu: med klick/);
    await walk.isAt(/^Ta tillbaka lovet/);
    await walk.press('Enter');
    await walk.hears(/^Nu: bara med tangent/);

    const exported = await walk.saves(/^Exportera regelverk/);
    const text = readFileSync(await exported.path(), 'utf8');
    const file = (words: string) => ({
      name: 'regelverk.json',
      mimeType: 'application/json',
      buffer: Buffer.from(words),
    });
    await walk.gives(/^Läs in regelverk/, file(JSON.stringify({ ...JSON.parse(text), grounds: [] })));
    await walk.hears(/Regelverket togs inte emot/);
    await walk.gives(/^Läs in regelverk/, file(text));
    await walk.hears(/Regelverket är inläst: /);
    const fields = await part('Regelverk').getByLabel('Nr', { exact: true }).count();
    await walk.use(/^Lägg till grund/);
    await walk.isAt(/^Nr/);
    await walk.use(new RegExp(`^Ta bort grund ${fields + 1}$`));
    await walk.keepsFocus();
    await walk.use(/^Spara ny version/);
    await walk.isAt(/^Spara ny version/);
    await walk.hears(/^Sparat/);
    expect(walk.faults).toEqual([]);
  });
});
