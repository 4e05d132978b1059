import type { WayField } from './way-sheet.ts';

const day = /^\d{4}-\d{2}-\d{2}$/;

/** The first field that must be filled in and is not, or holds no possible day; undefined where nothing is missing. */
export function missingField(
  fields: readonly WayField[],
  answers: Readonly<Record<string, string>>,
): WayField | undefined {
  return fields.find(({ id, kind, missing, notBefore }) => {
    const answer = answers[id]?.trim() ?? '';
    if (missing === undefined) return false;
    if (kind !== 'date') return answer === '';
    const isDay = day.test(answer) && !Number.isNaN(Date.parse(answer));
    return !isDay || (notBefore !== undefined && answer < (answers[notBefore] ?? ''));
  });
}
