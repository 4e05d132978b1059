import browser from 'webextension-polyfill';
import { CameraRefused } from '../evidence/camera.ts';
import { pngSize } from '../evidence/png-size.ts';
import { snapshotDraft } from '../evidence/snapshot-draft.ts';
import { isPictureForbidden } from '../policy/is-picture-forbidden.ts';
import { policyInForce } from '../policy/policy-in-force.ts';
import { sha256Hex } from '../shared/digest.ts';
import type { Site } from '../shared/reading.ts';
import { type Failure, fail, type Result, succeed } from '../shared/result.ts';
import type { Settings } from '../shared/settings.ts';
import type { SnapshotFrame } from '../shared/snapshot-frame.ts';
import { cameraOfWindow } from './camera-of-window.ts';
import { journalOfProfile } from './journal-of-profile.ts';
import { readSettings } from './settings.ts';

const sites: Record<string, Site> = { 'www.facebook.com': 'facebook', 'www.instagram.com': 'instagram' };

/**
 * Photographs what a tab shows, for the archive: brings the tab to the front of its window, hides our panel, takes the
 * picture, and puts both back. Needs the grant of a click on the toolbar icon in that tab. The picture goes into the draft
 * as the browser gave it.
 * No picture is taken while a comment is on the page that no picture may be taken of (DESIGN 5).
 */
export async function takeSnapshotFrame(tabId: number): Promise<Result<SnapshotFrame>> {
  const settings = await readSettings();
  if (settings.disableCapture) {
    return fail('no-picture-allowed', 'Bilder är avstängda i inställningarna.', 'Fråga den som styr inställningarna.');
  }
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  const site = tab?.url && URL.canParse(tab.url) ? sites[new URL(tab.url).host] : undefined;
  if (!tab || tab.windowId === undefined || !site) {
    return fail('tab-not-in-front', 'Sidan är inte öppen längre.', 'Öppna kanalens startsida och välj den igen.');
  }
  const [shown] = await browser.tabs.query({ active: true, windowId: tab.windowId });
  if (shown?.id !== tabId) await browser.tabs.update(tabId, { active: true });
  try {
    const page = await preparePage(tabId, await forbiddenComments(settings));
    if (!page) return notReadable();
    if (page.isForbidden) {
      return fail(
        'no-picture-allowed',
        'På sidan finns en kommentar som aldrig får fotograferas. Ingen bild togs.',
        'Ta bort kommentaren på sidan och ladda om den först.',
      );
    }
    const { png } = await cameraOfWindow(tab.windowId).capture();
    const [front] = await browser.tabs.query({ active: true, windowId: tab.windowId });
    const size = pngSize(png);
    if (front?.id !== tabId || !size) {
      return fail('tab-not-in-front', 'Sidan byttes medan bilden togs. Bilden kastades.', 'Ta bilden igen.');
    }
    const frame: SnapshotFrame = {
      id: crypto.randomUUID(),
      picture: {
        sha256: await sha256Hex(png),
        role: 'frame',
        method: 'screen',
        mime: 'image/png',
        bytes: png.length,
        ...size,
        at: new Date().toISOString(),
      },
      site,
      url: page.url,
      title: page.title,
      language: page.language,
      userAgent: page.userAgent,
      window: page.window,
    };
    await snapshotDraft.add({ ...frame, png });
    return succeed(frame);
  } catch (error) {
    return refused(error);
  } finally {
    await restorePage(tabId);
    if (shown?.id !== undefined && shown.id !== tabId) await browser.tabs.update(shown.id, { active: true });
  }
}

/** Ids of comments that are still there and must be in no picture. */
async function forbiddenComments(settings: Settings): Promise<string[]> {
  const policy = policyInForce(settings);
  const items = await (await journalOfProfile()).getAll('items');
  return items
    .filter((item) => isPictureForbidden(policy, item))
    .filter(({ outcome }) => outcome?.what !== 'gone')
    .map(({ comment }) => comment.id);
}

/** What is run in the page, which knows nothing of this file: hides our panel and tells what the page is. */
async function preparePage(tabId: number, forbidden: string[]) {
  const [run] = await browser.scripting.executeScript({
    target: { tabId },
    args: [forbidden],
    func: async (ids: string[]) => {
      for (const host of document.querySelectorAll<HTMLElement>('modereringsjournalen-panel')) {
        host.style.clipPath = 'inset(50%)';
      }
      const page = document.documentElement.innerHTML;
      await new Promise<void>((resolve) => {
        setTimeout(resolve, 1_000);
        // A third frame begins only when the first is ready to be shown.
        const third = () => requestAnimationFrame(() => setTimeout(resolve, 30));
        requestAnimationFrame(() => requestAnimationFrame(third));
      });
      return {
        isForbidden: ids.some((id) => page.includes(id)),
        url: location.href,
        title: document.title.slice(0, 500),
        language: document.documentElement.lang,
        userAgent: navigator.userAgent,
        window: {
          width: innerWidth,
          height: innerHeight,
          scrollY: Math.round(scrollY),
          pageHeight: document.documentElement.scrollHeight,
        },
      };
    },
  });
  return run?.result as (Omit<SnapshotFrame, 'id' | 'picture' | 'site'> & { isForbidden: boolean }) | undefined;
}

async function restorePage(tabId: number): Promise<void> {
  await browser.scripting
    .executeScript({
      target: { tabId },
      func: () => {
        for (const host of document.querySelectorAll<HTMLElement>('modereringsjournalen-panel')) {
          host.style.clipPath = '';
        }
      },
    })
    .catch(() => undefined);
}

function notReadable(): Failure {
  return fail('page-changed', 'Sidan gick inte att läsa.', 'Ladda om sidan och ta bilden igen.');
}

function refused(error: unknown): Failure {
  if (error instanceof CameraRefused && error.why === 'no-grant') {
    return fail(
      'no-grant',
      'Webbläsaren släpper inte fram bilden än.',
      'Gå till kanalens sida, tryck på vår ikon i verktygsfältet och ta bilden igen.',
    );
  }
  console.warn('modereringsjournalen: snapshot', error);
  return fail('capture-refused', 'Webbläsaren kunde inte ta bilden.', 'Vänta en stund och ta bilden igen.');
}
