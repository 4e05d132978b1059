import type { InterfaceLanguage } from '../../shared/say-in.ts';
import { helpEn } from './help-en.ts';
import { helpSv } from './help-sv.ts';

/** One part of the help, as plain sentences. `steps` are numbered. */
export interface HelpPart {
  id: string;
  title: string;
  intro?: string;
  steps?: string[];
  points?: string[];
}

/** The parts of the help in one language. */
export const helpParts: Record<InterfaceLanguage, HelpPart[]> = { sv: helpSv, en: helpEn };
