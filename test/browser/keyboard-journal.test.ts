import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { walkOverBackup } from './walk-over-backup.ts';

const go = walkOverBackup();

/** The journal, and the pages that read it or take from it, with the keyboard alone: from opening them to what comes of it. */
describe('by keyboard alone, the page', () => {
  it('journal: reads a backup in, saves one, checks all', async () => {
    const { types, walk } = await go('journal');
    expect(await types()).toContain('restored');
    const saved = await walk.saves(/^Kopiera nu/);
    expect(saved.suggestedFilename()).toMatch(/^sakerhetskopia-/);
    await walk.hears(/Senaste säkerhetskopia: i dag/);
    await walk.use(/^Kontrollera allt/);
    await walk.hears(/Journalen är hel/);
    expect(walk.faults).toEqual([]);
  });

  it('journal: opens an item, enlarges its picture, notes, corrects, holds, and is back at its row', async () => {
    const { page, types, walk } = await go('journal');
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
    const { page, types, walk } = await go('disclosure');
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
    const { types, walk } = await go('weeding');
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
    const { page, walk } = await go('statistics');
    await page.getByRole('heading', { name: 'Per månad och kanal' }).waitFor();
    await walk.choose(/^År/);
    await walk.hears(/^2026: \d fall/);
    expect(walk.faults).toEqual([]);
  });

  it('data protection: finds what is held of a name and saves it', async () => {
    const { walk } = await go('data-protection');
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
});
