import type { DueBadge } from '../deadlines/badge.ts';
import type { InterfaceLanguage } from '../shared/say-in.ts';
import { sayNotice } from './notices-in-english.ts';

/** What the browser is told to show on the toolbar. */
export interface BadgeLook {
  text: string;
  colour: string;
  /** The tooltip: the badge in words, for those who do not see colours. */
  title: string;
  icon: 'icon' | 'icon-not-ready';
}

/** Colours of `late`, `soon` and `off` in the design, white on them at least 7.8 to 1. */
const colours: Record<DueBadge['level'], string> = { overdue: '#9b1f1b', soon: '#764700', none: '#544f48' };

const name = 'Modereringsjournalen';

/** What the toolbar tells: what is due, or that nothing is guarded before set-up, or that the journal cannot be read. */
export type BadgeState = DueBadge | 'off' | 'shut';

/** The look of a badge: a number for what is soon due, `!` and a number for what is overdue, told apart without colour too. */
export function badgeLook(badge: BadgeState, language: InterfaceLanguage): BadgeLook {
  const say = sayNotice(language);
  if (badge === 'off') {
    const title = say('Modereringsjournalen: spärren är av. Öppna inställningarna och välj kommun.');
    return { text: say('av'), colour: colours.none, title, icon: 'icon-not-ready' };
  }
  if (badge === 'shut') {
    const title = say(
      'Modereringsjournalen: journalen går inte att läsa, och spärren är stängd. Öppna panelen: där står varför.',
    );
    return { text: '!', colour: colours.overdue, title, icon: 'icon-not-ready' };
  }
  const says = `${badge.says.charAt(0).toLowerCase()}${badge.says.slice(1)}`;
  return { text: badge.text, colour: colours[badge.level], title: `${name}: ${says}`, icon: 'icon' };
}
