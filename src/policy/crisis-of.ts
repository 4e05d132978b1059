import type { Policy } from '../shared/policy.ts';
import type { Settings } from '../shared/settings.ts';

/** Where people are referred to while a crisis goes on: what the settings say, else the guideline (HAL-21). */
export function crisisOf({
  settings: { crisis },
  policy,
}: {
  settings: Pick<Settings, 'crisis'>;
  policy?: Policy | undefined;
}): { text: string; web: string | undefined; phone: string | undefined } | undefined {
  if (!crisis?.active) return undefined;
  const { text, url = policy?.crisis?.web, phone = policy?.crisis?.phone } = crisis;
  return { text, web: url, phone };
}
