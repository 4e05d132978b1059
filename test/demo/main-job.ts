import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Download, Page } from 'playwright-core';
import type { OpenBrowser } from '../browser/open-browser.ts';
import { PanelPage } from '../browser/panel-page.ts';
import { readZip } from '../read-zip.ts';
import { comments } from './content/comments.ts';
import { DemoPage } from './page-object.ts';

export interface MainJob {
  /** Folder for the package, the journal and the pictures. */
  out: string;
  /** Is told each step in a line. */
  tell(line: string): void;
}

/** What the main job leaves behind. */
export interface MainJobResult {
  zip: string;
  /** The draft e-mail beside the package. */
  email: string;
  /** The half-year's archive package, and the copy to hand out. */
  snapshot: string;
  disclosure: string;
  journal: string;
  pictures: string[];
}

/**
 * The whole main job, as a moderator does it by hand: a comment is hinted at, a removal without evidence is held, ground,
 * evidence, removal on the platform, journal, hand-over. Throws at the first step that does not do what it should.
 */
export async function doMainJob(browser: OpenBrowser, { out, tell }: MainJob): Promise<MainJobResult> {
  mkdirSync(out, { recursive: true });
  const pictures: string[] = [];
  const picture = async (page: Page, name: string): Promise<void> => {
    const file = `${String(pictures.length + 1).padStart(2, '0')}-${name}.png`;
    await page.screenshot({ path: join(out, file), animations: 'disabled' });
    pictures.push(file);
    tell(`   bild: ${file}`);
  };

  const comment = comments.find(({ site, kind, parentId }) => site === 'facebook' && kind === 'insult' && !parentId);
  if (!comment) throw new Error('the demo pages have no insult');
  const page = await browser.context.newPage();
  const demo = new DemoPage(page);
  const panel = new PanelPage(page);

  tell(`1. Öppnar inlägget ${comment.surfaces[0]} på (den spelade) Facebook.`);
  await demo.open(`https://www.facebook.com${comment.surfaces[0]}?reset&arrive=off`);
  await panel.waitUntilAwake();
  await panel
    .row(comment.id)
    .getByText(/Kan vara/)
    .waitFor({ state: 'attached' });
  await picture(page, 'panelen-bredvid-sidan');

  tell(`2. ${comment.author}s kommentar har ett tips. Öppnar den i panelen.`);
  await panel.openComment(comment.id);
  await panel.mark(comment.id).waitFor();
  await picture(page, 'kommentaren-oppen');

  tell('3. Försöker ta bort den utan underlag: spärren håller klicket.');
  await demo.openCommentMenu(comment.id);
  await demo.chooseMenuItem('Ta bort');
  await panel.gate.waitFor();
  if (await demo.isConfirmOpen()) throw new Error('the removal got past the gate');
  if (!(await demo.isCommentVisible(comment.id))) throw new Error('the comment is gone without evidence');
  await picture(page, 'sparren-haller');
  await page.keyboard.press('Escape');
  await panel.gate.waitFor({ state: 'detached' });
  await page.keyboard.press('Escape');

  tell('4. Väljer grund ur kommunens egen lista.');
  await panel.chooseGround(1);
  await picture(page, 'grunden-vald');

  tell('5. Klickar på ikonen i verktygsfältet (det ger rätt att ta bilden) och sparar underlag.');
  await browser.clickToolbarIcon(page);
  await panel.saveButton.click();
  await panel.untilSaved();
  await picture(page, 'underlaget-sparat');

  tell('6. Tar bort kommentaren med sidans egen meny. Nu släpper spärren.');
  await demo.openCommentMenu(comment.id);
  await demo.chooseMenuItem('Ta bort');
  await demo.confirmDialog();
  await demo.waitForComment(comment.id, 'detached');
  await panel.untilGone();
  await picture(page, 'borttagen-och-kontrollerad');

  tell('7. Journalen har fallet med bild.');
  const journal = await browser.openExtensionPage('src/pages/journal/journal.html');
  await journal.locator('[data-number]').first().click();
  await journal.locator('.story img').first().waitFor();
  await picture(journal, 'journalen');

  tell('8. Överlämnar till registrator.');
  const handover = await browser.openExtensionPage('src/pages/handover/handover.html');
  await handover
    .getByRole('button', { name: /^Spara / })
    .first()
    .waitFor();
  await picture(handover, 'overlamna');
  await handover.getByLabel('Hur').selectOption('email');
  const downloads: Download[] = [];
  handover.on('download', (download) => downloads.push(download));
  await handover
    .getByRole('button', { name: /^Spara / })
    .first()
    .click();
  await handover.locator('output .notice').waitFor();
  const [zip, email] = await keepFiles(handover, downloads, ['.zip', '.eml'], out);
  await picture(handover, 'overlamnat');

  const bytes = readFileSync(join(out, zip));
  const lines = readZip(bytes).find(({ name }) => name.endsWith('/journal.jsonl'));
  if (!lines) throw new Error('the package has no journal.jsonl');
  writeFileSync(join(out, 'journal.jsonl'), lines.bytes);
  tell(`9. Paketet ${zip} (${bytes.length} byte, SHA-256 ${createHash('sha256').update(bytes).digest('hex')}).`);

  tell('10. Tar halvårets ögonblicksbild av kanalen: två skärmar.');
  const channel = await browser.context.newPage();
  await channel.goto('https://www.facebook.com/ekbackabibliotek');
  await browser.clickToolbarIcon(channel);
  const snapshotPage = await browser.openExtensionPage('src/pages/snapshot/snapshot.html');
  const take = snapshotPage.getByRole('button', { name: 'Ta ögonblicksbild' });
  await take.click();
  await snapshotPage.getByText('1 skärm', { exact: true }).waitFor();
  await channel.evaluate('scrollBy(0, innerHeight - 80)');
  await take.click();
  await snapshotPage.getByText('2 skärmar').waitFor();
  await picture(snapshotPage, 'ogonblicksbild');
  const archived = snapshotPage.waitForEvent('download');
  await snapshotPage.getByRole('button', { name: 'Spara arkivpaketet' }).click();
  const snapshot = await keepFile(await archived, out);
  await snapshotPage.locator('output .notice').waitFor();

  tell('11. Gör en kopia att lämna ut, med det maskerade borta.');
  const copyPage = await browser.openExtensionPage('src/pages/disclosure/disclosure.html');
  await copyPage
    .getByRole('checkbox', { name: /^Ta med / })
    .first()
    .check();
  await copyPage.getByRole('checkbox', { name: 'Ta med bild 1' }).check();
  await copyPage.getByRole('button', { name: 'Maskera profilbilderna till vänster' }).first().click();
  await maskSenderInPicture(copyPage);
  const sender = copyPage.getByText('Avsändare', { exact: true }).locator('..').getByRole('button');
  for (const word of await sender.all()) await word.click();
  await copyPage.getByLabel('Maskerat enligt').selectOption({ index: 2 });
  await picture(copyPage, 'lamna-ut');
  const copied = copyPage.waitForEvent('download');
  await copyPage.getByRole('button', { name: 'Spara kopian' }).click();
  const disclosure = await keepFile(await copied, out);
  await copyPage.locator('output .notice').waitFor();
  return { zip, email, snapshot, disclosure, journal: 'journal.jsonl', pictures };
}

/** Draws over the sender's name: the first line of the picture, beside the profile picture. */
async function maskSenderInPicture(page: Page): Promise<void> {
  const box = await page.locator('.maskable-picture img').first().boundingBox();
  if (!box) throw new Error('the picture to mask is not there');
  await page.mouse.move(box.x + box.width * 0.085, box.y + box.height * 0.12);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.4, box.y + box.height * 0.35, { steps: 4 });
  await page.mouse.up();
}

async function keepFile(download: Download, out: string): Promise<string> {
  const name = download.suggestedFilename();
  await download.saveAs(join(out, name));
  return name;
}

/** Waits until files with these endings have come, and keeps them. */
async function keepFiles(page: Page, downloads: Download[], endings: [string, string], out: string) {
  while (downloads.length < endings.length) await page.waitForEvent('download');
  const names = await Promise.all(downloads.map((download) => keepFile(download, out)));
  const [first, second] = endings.map((ending) => names.find((name) => name.endsWith(ending)));
  if (!first || !second) throw new Error(`the files are ${names.join(', ')}`);
  return [first, second] as const;
}
