import type { PanelState } from '../shared/panel-state.ts';

/** Where people are referred to while a crisis goes on: what the settings say, else the guideline (HAL-21). */
export function crisisOf(panel: PanelState | undefined): { text: string; places: string[] } | undefined {
  const crisis = panel?.settings.crisis;
  if (!crisis?.active) return undefined;
  const { web, phone } = panel?.policy?.crisis ?? {};
  return { text: crisis.text, places: [crisis.url ?? web, crisis.phone ?? phone].flatMap((place) => place || []) };
}
