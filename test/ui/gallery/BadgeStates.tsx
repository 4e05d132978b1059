import icon16 from '../../../public/icons/icon-16.png';
import icon32 from '../../../public/icons/icon-32.png';
import off16 from '../../../public/icons/icon-not-ready-16.png';
import off32 from '../../../public/icons/icon-not-ready-32.png';
import { type BadgeState, badgeLook } from '../../../src/background/badge-look.ts';
import { badgeOf } from '../../../src/deadlines/badge.ts';
import type { DeadlineRule } from '../../../src/shared/deadline-rule.ts';
import './badge-states.css';
import { galleryLanguage } from './gallery-language.ts';

/** A Friday at 15:10, Swedish time. */
const now = new Date('2026-11-20T14:10:00Z');
const rule: DeadlineRule = { kind: 'elapsed', hours: 24 };
const dueIn = (...minutes: number[]) =>
  minutes.map((minute) => ({ due: new Date(now.getTime() + minute * 60_000), rule }));

const speaks = { language: galleryLanguage };
const states: [string, BadgeState][] = [
  ['Inget att göra', badgeOf([], now, {}, speaks)],
  ['Senare', badgeOf(dueIn(20 * 60), now, {}, speaks)],
  ['Snart', badgeOf(dueIn(110, 150), now, {}, speaks)],
  ['Försenad', badgeOf(dueIn(-35, 110, 400), now, {}, speaks)],
  ['Många', badgeOf(dueIn(...Array.from({ length: 120 }, (_, at) => -1 - at)), now, {}, speaks)],
  ['Utanför bevakningens tider', badgeOf(dueIn(-35, 110), now, {}, { ...speaks, isQuiet: true })],
  ['Kommunen är inte vald', 'off'],
  ['Journalen går inte att läsa', 'shut'],
];

/** The toolbar's icon in every state, at the sizes of a plain and a sharp screen, on a light and a dark bar. */
export function BadgeStates() {
  return (
    <main class="badges">
      <h1>Ikonen i verktygsfältet</h1>
      {['light', 'dark'].map((bar) => (
        <ul class={`bar ${bar}`} key={bar}>
          {states.map(([name, state]) => {
            const { text, colour, title, icon } = badgeLook(state, galleryLanguage);
            const [small, large] = icon === 'icon' ? [icon16, icon32] : [off16, off32];
            const mark = text && (
              <b ref={(element) => element?.style.setProperty('background-color', colour)}>{text}</b>
            );
            return (
              <li key={name}>
                <span class="small">
                  <img src={small} alt="" />
                  {mark}
                </span>
                <span class="large">
                  <img src={large} alt="" />
                  {mark}
                </span>
                <strong>{name}</strong>
                <span>{title}</span>
              </li>
            );
          })}
        </ul>
      ))}
    </main>
  );
}
