/// <reference types="@crxjs/vite-plugin/client" />
import browser from 'webextension-polyfill';
import drawScript from '../evidence/draw-comment.iife.ts?script';
import { pngSize } from '../evidence/png-size.ts';
import { fail, type Result, succeed } from '../shared/result.ts';
import { fromBase64 } from './from-base64.ts';

/** More than any drawing of one comment, characters of base64; a message holds 64 MiB. */
const longest = 40_000_000;

/** Has the comment that the content script points at drawn from the page's content, and returns the PNG. */
export async function drawInTab(tabId: number): Promise<Result<Uint8Array>> {
  try {
    const target = { tabId, frameIds: [0] };
    await browser.scripting.executeScript({ target, files: [drawScript] });
    const [drawn] = await browser.scripting.executeScript({ target, func: () => globalThis.drawComment?.() });
    const url = drawn?.result;
    if (typeof url === 'string' && url.startsWith('data:image/png;base64,') && url.length < longest) {
      const png = fromBase64(url.slice(url.indexOf(',') + 1));
      if (pngSize(png)) return succeed(png);
    }
  } catch (error) {
    console.warn('modereringsjournalen: drawing', error);
  }
  return fail(
    'not-drawn',
    'Kommentaren gick inte att rita av.',
    'Spara bara texten, med ett skäl, eller ta en skärmbild med kortkommandot.',
  );
}
