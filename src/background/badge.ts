import browser from 'webextension-polyfill';
import type { DueBadge } from '../deadlines/badge.ts';

/** Colours of `late`, `soon` and `off` in the design, white on them at least 7.8 to 1. */
const colours = { overdue: '#9b1f1b', soon: '#764700', none: '#544f48', off: '#544f48' };

const name = 'Modereringsjournalen';

/**
 * Shows one badge for all tabs: a number for what is soon due, `!` and a number for what is overdue, words in the tooltip.
 * `off` where the gate cannot work: not set up, or the journal will not open.
 */
export async function showBadge(badge: DueBadge | 'off'): Promise<void> {
  const isOff = badge === 'off';
  await browser.action.setBadgeText({ text: isOff ? 'av' : badge.text });
  await browser.action.setBadgeBackgroundColor({ color: colours[isOff ? 'off' : badge.level] });
  await browser.action.setBadgeTextColor?.({ color: '#ffffff' });
  await browser.action.setTitle({ title: sayBadge(badge) });
  const icon = isOff ? 'icon-not-ready' : 'icon';
  await browser.action.setIcon({
    path: { 16: `/icons/${icon}-16.png`, 32: `/icons/${icon}-32.png`, 48: `/icons/${icon}-48.png` },
  });
}

/** The badge in words, for the tooltip and for those who do not see colours. */
export function sayBadge(badge: DueBadge | 'off'): string {
  return badge === 'off'
    ? `${name}: spärren är av. Öppna inställningarna och välj kommun.`
    : `${name}: ${badge.says.charAt(0).toLowerCase()}${badge.says.slice(1)}`;
}
