import browser from 'webextension-polyfill';
import type { InterfaceLanguage } from '../shared/say-in.ts';
import { type BadgeState, badgeLook } from './badge-look.ts';

/** Shows one badge for all tabs. */
export async function showBadge(badge: BadgeState, language: InterfaceLanguage): Promise<void> {
  const { text, colour, title, icon } = badgeLook(badge, language);
  await browser.action.setBadgeText({ text });
  await browser.action.setBadgeBackgroundColor({ color: colour });
  await browser.action.setBadgeTextColor?.({ color: '#ffffff' });
  await browser.action.setTitle({ title });
  await browser.action.setIcon({
    path: { 16: `/icons/${icon}-16.png`, 32: `/icons/${icon}-32.png`, 48: `/icons/${icon}-48.png` },
  });
}
