import type { HandoverItem } from './handover-input.ts';

/** Secret items go in a package of their own (requirements 6.2; OSL 5:5 marks the record, not its neighbours). */
export function splitBySecrecy<T extends Pick<HandoverItem, 'item'>>(items: T[]): { open: T[]; secret: T[] } {
  return { open: items.filter(({ item }) => !item.secret), secret: items.filter(({ item }) => item.secret) };
}
