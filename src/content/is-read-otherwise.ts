import type { PanelState } from '../shared/panel-state.ts';

/**
 * True where the same texts would get other hints, or other grounds and times beside them: another policy, other hints, or
 * days that have been closed or shortened.
 */
export function isReadOtherwise(before: PanelState, now: PanelState): boolean {
  const readBy = ({ settings: { hints, extraClosedDays, shortDays } }: PanelState) =>
    JSON.stringify([hints, extraClosedDays, shortDays]);
  return before.policy !== now.policy || readBy(before) !== readBy(now);
}
