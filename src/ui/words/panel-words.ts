import { sayFrom, type Words } from '../say.ts';
import { panelCommentEn } from './panel-comment-en.ts';
import { panelCommentSv } from './panel-comment-sv.ts';
import { panelGateEn } from './panel-gate-en.ts';
import { panelGateSv } from './panel-gate-sv.ts';
import { panelListEn } from './panel-list-en.ts';
import { panelListSv } from './panel-list-sv.ts';
import { panelToolEn } from './panel-tool-en.ts';
import { panelToolSv } from './panel-tool-sv.ts';

const panelSv = { ...panelListSv, ...panelCommentSv, ...panelGateSv, ...panelToolSv };

export type PanelWord = keyof typeof panelSv;

export const panelWords: Words<PanelWord> = {
  sv: panelSv,
  en: { ...panelListEn, ...panelCommentEn, ...panelGateEn, ...panelToolEn },
};

/** Says something in the panel, the gate or on a mark. */
export const say = sayFrom(panelWords);
