import type { Box } from '../panel/Marks.tsx';

/** What the gate's dialog needs, CSS pixels: whole, with the least that is left over, narrow, and so flat that it scrolls. */
const sizes = {
  whole: { width: 384, height: 340 },
  close: { width: 384, height: 240 },
  narrow: { width: 300, height: 240 },
  flat: { width: 300, height: 160 },
};
/** Room between the dialog and what it stands beside, and to the window's edge. */
const gap = 12;
const edge = 8;

/** Where the gate's dialog stands, and how much room it has there. */
export interface GatePlace {
  left: number;
  top: number;
  maxWidth: number;
  maxHeight: number;
}

/** What stands where, CSS pixels of the window. */
export interface Surroundings {
  /** The comment that the gate is about, where it is to be seen. */
  comment: Box | undefined;
  /** The platform's menu or question that the held press was made in: there it is pressed again. */
  holder: Box | undefined;
  window: { width: number; height: number };
  /** What our panel leaves free, from left to right. */
  free: { from: number; to: number };
}

type What = 'holder' | 'comment' | 'panel';
/** What is given up, and in which order, where there is not room for all: never the platform's menu while there is any. */
const wishes: [keyof typeof sizes, ...What[]][] = [
  ['whole', 'holder', 'comment', 'panel'],
  ['close', 'holder', 'comment', 'panel'],
  ['whole', 'holder', 'panel'],
  ['close', 'holder', 'panel'],
  ['narrow', 'holder', 'comment', 'panel'],
  ['narrow', 'holder', 'comment'],
  ['close', 'holder'],
  ['narrow', 'holder'],
  ['flat', 'holder'],
];

/**
 * Where the gate's dialog stands: beside comment and menu, else under or over them, and off the panel, as far as there is
 * room. Pure.
 */
export function placeGate(around: Surroundings): GatePlace {
  for (const [size, ...kept] of wishes) {
    const place = placeFor(sizes[size], around, kept);
    if (place) return place;
  }
  // The window is hardly larger than the menu: the dialog is read first, and can be closed.
  const box = { left: 0, top: 0, width: 0, height: 0 };
  return { left: 0, top: 0, ...roomAt(box, around, []) };
}

/** The first place, in the order of what is looked for first, where a dialog of that size covers nothing of what is kept. */
function placeFor(
  { width, height }: { width: number; height: number },
  around: Surroundings,
  kept: readonly What[],
): GatePlace | undefined {
  const { comment, holder, window, free } = around;
  const boxes = [comment, holder].filter((box) => box !== undefined);
  const atRight = Math.max(edge, free.to - width - 2 * edge);
  const besidePanel = free.from > 0 ? Math.min(free.from + 2 * edge, atRight) : atRight;
  const lefts = [
    ...boxes.map((box) => box.left + box.width + gap),
    ...boxes.map((box) => box.left - gap - width),
    besidePanel,
    window.width - width - edge,
    edge,
  ];
  const tops = [
    comment?.top ?? 72,
    ...boxes.map((box) => box.top + box.height + gap),
    ...boxes.map((box) => box.top - gap - height),
    edge,
    window.height - height - edge,
  ];
  const avoided = boxesOf(around, kept);
  const isFree = (box: Box): boolean =>
    box.left >= 0 &&
    box.top >= 0 &&
    box.left + width <= window.width &&
    box.top + height <= window.height &&
    !avoided.some((one) => isOver(box, one));
  for (const top of tops.map((one) => within(one, edge, window.height - height - edge))) {
    for (const left of lefts) {
      const box = { left, top, width, height };
      if (isFree(box)) return { left, top, ...roomAt(box, around, avoided) };
    }
  }
  return undefined;
}

/** How wide and high a dialog of that size may grow where it stands. */
function roomAt(
  { left, top, width, height }: Box,
  { window }: Surroundings,
  avoided: readonly Box[],
): Pick<GatePlace, 'maxWidth' | 'maxHeight'> {
  const right = avoided.filter((box) => box.left >= left + width && isOver(box, { ...box, top, height }));
  const maxWidth = Math.min(sizes.whole.width, window.width - left, ...right.map((box) => box.left - left));
  const under = avoided.filter((box) => box.top >= top + height && isOver(box, { ...box, left, width: maxWidth }));
  const maxHeight = Math.min(window.height - top, ...under.map((box) => box.top - top)) - edge;
  return { maxWidth, maxHeight };
}

function boxesOf({ comment, holder, window, free }: Surroundings, kept: readonly What[]): Box[] {
  const panel = [
    { left: 0, top: 0, width: free.from, height: window.height },
    { left: free.to, top: 0, width: window.width - free.to, height: window.height },
  ];
  const all = { comment: [comment], holder: [holder], panel };
  return kept.flatMap((what) =>
    all[what].filter((box) => box !== undefined && box.width > 0 && box.height > 0),
  ) as Box[];
}

/** True where two boxes have room in common. */
export function isOver(a: Box, b: Box): boolean {
  return a.left < b.left + b.width && b.left < a.left + a.width && a.top < b.top + b.height && b.top < a.top + a.height;
}

function within(value: number, from: number, to: number): number {
  return Math.max(from, Math.min(value, Math.max(from, to)));
}
