import type { Settings } from '../shared/settings.ts';

/** "Ekbacka kommun, Kultur och fritid"; the municipality alone where no unit is set. */
export function nameSender({ municipality, unit }: Pick<Settings, 'municipality' | 'unit'>): string {
  return [municipality, unit].filter(Boolean).join(', ');
}

/** "Robin Exempel, kommunikatör"; the name alone where no title is set. */
export function nameOfficer({ operator }: Pick<Settings, 'operator'>): string {
  return [operator.name, operator.title].filter(Boolean).join(', ');
}
