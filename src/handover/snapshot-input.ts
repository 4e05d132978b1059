import type { Channel } from '../shared/settings.ts';
import type { SnapshotFrame, SnapshotOccasion } from '../shared/snapshot-frame.ts';
import type { HandoverInput } from './handover-input.ts';

/** A screen with its PNG as it was captured. */
export interface SnapshotScreen {
  frame: SnapshotFrame;
  png: Blob;
}

/** All that a snapshot of a channel is made of. The same input gives the same bytes. `items` are the period's removed ones. */
export interface SnapshotInput extends HandoverInput {
  channel: Channel;
  occasion: SnapshotOccasion;
  /** A half-year, "2026H2". */
  period: string;
  screens: SnapshotScreen[];
  /** How many removed items of the period stay out, because they are secret. */
  secretLeftOut: number;
  /** How many removed items of the period belong to no channel that is registered now, as after it has changed its name. */
  unplaced: number;
  /** The XML schemas that the package carries: file name and text. */
  schemas: { name: string; text: string }[];
}
