import type { Page } from 'playwright-core';
import type { Item } from '../../src/shared/item.ts';
import type { Comment } from '../../src/shared/reading.ts';
import type { Result } from '../../src/shared/result.ts';
import type { Settings } from '../../src/shared/settings.ts';

const base: Comment = {
  id: '',
  kind: 'comment',
  author: 'Robin Provberg',
  authorUrl: 'https://www.facebook.com/robin.provberg',
  text: 'Vilken jäkla soppa ni har ställt till med.',
  truncated: false,
  permalink: undefined,
  parentId: undefined,
  postUrl: 'https://www.facebook.com/ekbackabibliotek/posts/1187',
  postText: 'I december har vi meröppet varje dag.',
  postedAt: { shown: '3 tim', from: '2026-11-20T03:17:00.000Z', to: '2026-11-20T04:16:59.000Z' },
  attachments: [],
  links: [],
  found: {},
};

/** What the page said. */
const facts = {
  site: 'facebook',
  surface: 'post',
  pageUrl: 'https://www.facebook.com/ekbackabibliotek/posts/1187',
  pageTitle: 'Ekbacka bibliotek',
  interfaceLanguage: 'sv',
  userAgent: 'Mozilla/5.0 Chrome/150.0.0.0',
  clock: { at: '2026-11-20T07:16:02.000Z', offset: 60, zone: 'Europe/Stockholm' },
  warnings: [],
};

/**
 * Puts items into the journal as the panel would, without playing it all on a page: opened with a ground and removed.
 * @param page one of the extension's own pages
 * @returns their running numbers
 */
export async function seedItems(page: Page, comments: Partial<Comment>[]): Promise<string[]> {
  const asks = comments.map((comment, at) => ({ ...base, id: `9${Date.now()}${at}`, ...comment }));
  return page.evaluate(
    async ({ list, facts }) => {
      const ask = async (type: string, wanted: object): Promise<Item> => {
        const answer = await chrome.runtime.sendMessage<object, Result<Item>>({ type, ask: wanted });
        if (!answer.ok) throw new Error(`${type}: ${answer.says}`);
        return answer.value;
      };
      const settings = await chrome.runtime.sendMessage<object, Result<Settings>>({ type: 'read-settings', ask: null });
      if (!settings.ok) throw new Error(`read-settings: ${settings.says}`);
      const groundId = settings.value.customPolicy?.grounds[0]?.id ?? '';
      const numbers: string[] = [];
      // Some at a time: the worker writes them one after the other, but need not wait for the page between.
      for (let from = 0; from < list.length; from += 50) {
        const written = list.slice(from, from + 50).map(async (comment) => {
          const { number } = await ask('choose-ground', { comment, channel: 'Ekbacka bibliotek', groundId, facts });
          await ask('record-action', { number, what: 'deleted', how: 'said' });
          return number;
        });
        numbers.push(...(await Promise.all(written)));
      }
      return numbers;
    },
    { list: asks, facts },
  );
}

/** Marks an item as secret, as the panel would, under this provision. */
export async function markSecret(page: Page, number: string, provision: string): Promise<void> {
  const { items } = await readJournalOf(page);
  const item = items.find((one) => one.number === number);
  await page.evaluate(
    async (ask) => {
      const answer = await chrome.runtime.sendMessage<object, Result<Item>>({ type: 'finish-way', ask });
      if (!answer.ok) throw new Error(answer.says);
    },
    { way: 'secrecy', comment: item?.comment, channel: item?.channel, facts, answers: { provision } },
  );
}

/** What the journal has, as the page sees it: the types of its entries in order, and the items. */
export async function readJournalOf(page: Page): Promise<{ types: string[]; items: Item[]; pubs: object[] }> {
  return page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('modereringsjournalen');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const transaction = opening.result.transaction(['lines', 'items']);
          const lines = transaction.objectStore('lines').getAll();
          const items = transaction.objectStore('items').getAll();
          transaction.oncomplete = () => {
            opening.result.close();
            resolve({
              types: lines.result.map(({ entry }) => entry.type),
              pubs: lines.result.map(({ entry }) => entry.pub),
              items: items.result,
            });
          };
        };
      }),
  );
}
