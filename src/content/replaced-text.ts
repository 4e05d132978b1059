import type { OpenWay } from '../panel/open-data.ts';

/**
 * What the moderator has written herself and a ready text is about to take the place of, so that she can have it back.
 * Pure. Undefined where it is nothing, or one of the ready texts as it was.
 */
export function replacedText({ sheet, answers, replaced }: OpenWay): string | undefined {
  const { text = '' } = answers;
  const isReady = sheet.fields.some(
    ({ id, value, options }) => (id === 'text' && value === text) || options?.some(({ fills }) => fills?.text === text),
  );
  return text.trim() === '' || isReady ? replaced : text;
}
