import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readJournalOf, seedItems } from './seed-items.ts';
import { walkOverBackup } from './walk-over-backup.ts';

const go = walkOverBackup();

/** The other pages of the extension, with the keyboard alone: from opening them to what comes of it. */
describe('by keyboard alone, the page', () => {
  it('[SMB-15] work: gives what is open to the one who steps in, and takes it up', async () => {
    const { types, walk } = await go('work');
    await walk.fill(/^Till vem/, 'Lo Ersattson');
    const saved = await walk.saves(/^Spara \d fall som fil/);
    await walk.hears(/^Sparat: /);
    await walk.gives(/^Öppna filen från kollegan/, await saved.path());
    await walk.hears(/Du har tagit vid efter Sara Demosson/);
    expect((await types()).filter((type) => type === 'reviewed').length).toBeGreaterThanOrEqual(2);
    expect(walk.faults).toEqual([]);
  });

  it('hand-over: leaves one out for a reason, saves the rest, and takes the number that comes back', async () => {
    const { page, types, walk } = await go('handover');
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
    const { page, walk } = await go('help');
    await walk.use(/^Gå till innehållet/);
    await walk.use(/^Lagar/);
    await expect.poll(() => page.evaluate(() => location.hash)).toBe('#laws');
    await walk.backTo(/^Öva på påhittade/);
    await walk.press('Enter');
    await page.getByText('Det här är en övning').waitFor();
    expect(walk.faults).toEqual([]);
  });

  it('snapshot: takes two screens, takes one away, fills in and saves the package', async () => {
    const { browser, page, types, walk } = await go('snapshot');
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
    const { walk } = await go('settings');
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
    const { page } = await go('settings');
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
    const { walk } = await go('settings');
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
