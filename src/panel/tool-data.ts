import type { Box } from './Marks.tsx';

/** A tool for pages that are not read right: pointing a comment out, or teaching a button. */
export type PanelTool =
  | { is: 'pointing' }
  | { is: 'filling'; answers: PointedAnswers }
  | { is: 'learning' }
  | { is: 'learnt'; word: string };

/** What is known of a comment that was pointed out: read from the page, or filled in. */
export interface PointedAnswers {
  author: string;
  text: string;
  link: string;
}

/** Where a pointer or a key moves the frame: to the box around, into it, to its neighbours. */
export type PointStep = 'out' | 'in' | 'previous' | 'next';

export interface ToolActions {
  /** Begins pointing at a comment that is not in the list. */
  pointOut(): void;
  /** The pointer is here, CSS pixels of the viewport. */
  pointAt(x: number, y: number): void;
  stepPoint(step: PointStep): void;
  /** The box with the frame is the comment. */
  takePoint(): void;
  /** What has been filled in of it, beside what is there. */
  fillPointed(changes: Partial<PointedAnswers>): void;
  /** Puts the comment into the list and opens it. */
  usePointed(): void;
  /** Begins waiting for the press on the button that removes. */
  learnButton(): void;
  learnAs(kind: 'delete' | 'hide'): void;
  leaveTool(): void;
  saveReport(): void;
}

/** What the layer over the page shows of a tool. */
export interface ToolLayerData {
  tool: PanelTool;
  frame?: Box | undefined;
  /** How what has the frame begins, for whoever does not see it. */
  words?: string | undefined;
}
