import type { Work } from '../long-work.ts';
import type { PageData } from '../page-data.ts';
import type { FoundRecord } from './find-sender.ts';
import type { Processing } from './processing-facts.ts';

export interface ProtectionData extends PageData, Processing {
  /** How much there is. */
  held?: { items: number; entries: number; pictures: number; megabytes?: number | undefined } | undefined;
  isPersisted?: boolean | undefined;
  name: string;
  /** The search that is under way, in entries. */
  work?: Work | undefined;
  /** What was found for `soughtName`. */
  found?: FoundRecord[] | undefined;
  soughtName?: string | undefined;
  chosen: ReadonlySet<string>;
  /** The name of the extract that was saved last, and of the record of processing. */
  saved?: string | undefined;
  savedRegister?: string | undefined;
}

export interface ProtectionActions {
  setName(name: string): void;
  search(): void;
  cancel(): void;
  choose(id: string, isChosen: boolean): void;
  save(): void;
  saveRegister(): void;
}

export interface ProtectionProps {
  data: ProtectionData;
  actions: ProtectionActions;
}
