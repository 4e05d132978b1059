import browser from 'webextension-polyfill';

/** What the badge tells. */
export interface BadgeState {
  overdue: number;
  soon: number;
  /** False where the gate cannot work: not set up, or the journal will not open. */
  isReady: boolean;
}

/** Colours of `late`, `soon` and `off` in the design, white on them at least 7.8 to 1. */
const colours = { overdue: '#9b1f1b', soon: '#764700', off: '#544f48' };

/** Shows one badge for all tabs: a number for what is soon due, `!` and a number for what is overdue, words in the tooltip. */
export async function showBadge({ overdue, soon, isReady }: BadgeState): Promise<void> {
  const text = !isReady ? 'av' : overdue > 0 ? `!${overdue}` : soon > 0 ? String(soon) : '';
  const colour = !isReady ? colours.off : overdue > 0 ? colours.overdue : colours.soon;
  await browser.action.setBadgeText({ text });
  await browser.action.setBadgeBackgroundColor({ color: colour });
  await browser.action.setBadgeTextColor?.({ color: '#ffffff' });
  await browser.action.setTitle({ title: sayBadge({ overdue, soon, isReady }) });
  const name = isReady ? 'icon' : 'icon-not-ready';
  await browser.action.setIcon({
    path: { 16: `/icons/${name}-16.png`, 32: `/icons/${name}-32.png`, 48: `/icons/${name}-48.png` },
  });
}

/** The badge in words, for the tooltip and for those who do not see colours. */
export function sayBadge({ overdue, soon, isReady }: BadgeState): string {
  const name = 'Modereringsjournalen';
  if (!isReady) return `${name}: spärren är av. Öppna inställningarna och välj kommun.`;
  const parts = [
    overdue > 0 ? `${overdue} ${overdue === 1 ? 'försenad' : 'försenade'}` : '',
    soon > 0 ? `${soon} förfaller snart` : '',
  ].filter(Boolean);
  return parts.length > 0 ? `${name}: ${parts.join(', ')}.` : `${name}: inget är försenat.`;
}
