import { sayFrom, type Words } from '../say.ts';
import { panelEn } from './panel-en.ts';
import { panelSv } from './panel-sv.ts';

export type PanelWord = keyof typeof panelSv;

export const panelWords: Words<PanelWord> = { sv: panelSv, en: panelEn };

/** Says something in the panel, the gate or on a mark. */
export const say = sayFrom(panelWords);
