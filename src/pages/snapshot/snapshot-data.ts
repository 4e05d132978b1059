import type { Platform } from '../../shared/reading.ts';
import type { ArchiveSettings } from '../../shared/settings.ts';
import type { SnapshotOccasion } from '../../shared/snapshot-frame.ts';
import type { Work } from '../long-work.ts';
import type { PageData } from '../page-data.ts';

/** One screen that has been taken. */
interface ScreenRow {
  id: string;
  /** Address of the picture, for showing it (`blob:`). */
  picture: string;
  url: string;
  at: Date;
}

export interface SnapshotData extends PageData {
  channels: { url: string; name: string; platform: Platform }[];
  channel: string;
  occasion: SnapshotOccasion;
  periods: string[];
  period: string;
  /** Pages of the sites that are open in the browser. */
  tabs: { id: number; title: string }[];
  tab: number | undefined;
  screens: ScreenRow[];
  /** How many removed comments of the period go along. */
  removed: number;
  archive: ArchiveSettings;
  /** True where IT has set what the archive needs to know. */
  isArchiveLocked: boolean;
  municipality: string;
  /** Where the municipality wants its files, in its own words. */
  folderHint?: string | undefined;
  /** What will be missing, in the words of the package: Swedish. */
  gaps: string[];
  isTaking: boolean;
  work?: Work | undefined;
  saved?: { name: string; at: Date } | undefined;
}

export interface SnapshotActions {
  setChannel(url: string): void;
  setOccasion(occasion: SnapshotOccasion): void;
  setPeriod(period: string): void;
  setTab(id: number): void;
  take(): void;
  remove(id: string): void;
  setArchive(change: ArchiveSettings): void;
  save(): void;
  /** Saves the last package once more, where the browser lost it. */
  saveAgain(): void;
  cancel(): void;
}

export interface SnapshotProps {
  data: SnapshotData;
  actions: SnapshotActions;
}
