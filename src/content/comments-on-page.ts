import type { PointedAnswers } from '../panel/tool-data.ts';
import { isBefore } from '../shared/is-before.ts';
import type { Glance } from '../sites/glance.ts';
import type { PageReader } from '../sites/page-reader.ts';
import type { PointedOut } from '../sites/read-pointed-out.ts';
import { filledIn } from './filled-in.ts';
import { HintQueue } from './hint-queue.ts';
import { glanceOf, PageComment } from './page-comment.ts';
import { putInDocumentOrder } from './put-in-order.ts';
import type { SeenComment } from './session-state.ts';

/** What was found when the page was looked at. */
export interface Taken {
  /** A comment came, went, or says something else. */
  hasChanged: boolean;
  /** Something was touched that is no comment, or that may change which surface is in front. */
  hasOther: boolean;
  /** Of that something may have changed which surface is in front. */
  mayBeElsewhere: boolean;
  /** What lies over the page may stand elsewhere now. */
  hasMoved: boolean;
  /** Menus of the platform that were opened. */
  menus: Element[];
}

/** How far up it is looked for a comment that is known already. */
const mostSteps = 24;
/** With fewer boxes in it something is looked at as a whole. */
const fewest = 8;
/** After so many looks the clock is asked: that costs too. */
const looksAtATime = 4;
/** With more comments than this only those that came late are put in order. */
const mostSorted = 300;
/** So many boxes a platform puts round a comment. */
const mostBoxes = 4;

/** The comments of the surface in front, kept up to date as the page changes under us. */
export class CommentsOnPage {
  /** By the platform's id; in document order after `sort`. */
  readonly seen = new Map<string, SeenComment>();
  /** Those that came since they were asked for last. */
  fresh: string[] = [];
  #idOf = new WeakMap<Element, string>();
  /** Those that do not stand in `seen` where they stand on the page. */
  readonly #late = new Set<string>();
  #last: Element | undefined;
  /** What the last one was added in. */
  #lastBox: Element | undefined;
  #rest: Iterator<Element> | undefined;
  readonly #hints: HintQueue;

  constructor(
    private readonly reader: () => PageReader,
    onReadout: (ids: readonly string[]) => void,
    onAllRead: () => void,
  ) {
    this.#hints = new HintQueue(this.seen, onReadout, onAllRead);
  }

  /** Reads what was touched, until the time is up; what was not reached stays in the set, or is gone on with next time. */
  take(touched: Set<Element>, isTimeUp: () => boolean): Taken {
    const reader = this.reader();
    const taken: Taken = { hasChanged: false, hasOther: false, mayBeElsewhere: false, hasMoved: false, menus: [] };
    if (!this.#readRest(reader, taken, isTimeUp)) return taken;
    const done = new Set<Element>();
    let looks = 0;
    for (const element of touched) {
      if (looks++ % looksAtATime === 0 && isTimeUp()) return taken;
      touched.delete(element);
      const alone = reader.glanceAt(element);
      if (alone) {
        if (this.#add(alone.element, alone.glance, element)) taken.hasChanged = true;
        continue;
      }
      if (isPlainBox(element) && !this.#knownAround(element)) {
        for (const child of element.children) touched.add(child);
        continue;
      }
      if (isWithin(element, done)) continue;
      done.add(element);
      if (!element.isConnected) {
        taken.hasMoved = true;
        continue;
      }
      this.#rest = reader.eachCommentElement(element)[Symbol.iterator]();
      const before = this.#found;
      const isDone = this.#readRest(reader, taken, isTimeUp);
      if (this.#found === before) this.#lookAround(reader, element, taken);
      else if (!taken.mayBeElsewhere && !this.#isJustOne(element)) noteOther(reader, element, taken);
      if (!isDone) return taken;
    }
    return taken;
  }

  /** Those of which something may be hinted; some of them may be gone. */
  get hinted(): ReadonlySet<string> {
    return this.#hints.hinted;
  }

  /** True where a comment element that was found is still to be read. */
  get isBehind(): boolean {
    return this.#rest !== undefined;
  }

  /** Reads one comment again. Returns false where its element is gone or shows another comment now. */
  reread(id: string): boolean {
    const known = this.seen.get(id);
    if (!known?.element.isConnected) return false;
    if (known.isPointedOut) return this.#rereadPointedOut(id, known);
    this.#read(this.reader(), known.element);
    return this.seen.get(id)?.element === known.element;
  }

  /** Forgets those whose elements have left the page, except the ones that are being worked with. */
  sweep(kept: ReadonlySet<string | undefined>): boolean {
    let hasChanged = false;
    for (const [id, { element }] of this.seen) {
      if (!element.isConnected && !kept.has(id)) {
        this.seen.delete(id);
        hasChanged = true;
      }
    }
    return hasChanged;
  }

  /** Puts them in document order. Costs nothing where they came in that order, as they mostly do. */
  sort(): void {
    if (this.#late.size === 0) return;
    // Few are put in order altogether, for the platform may have moved others meanwhile.
    putInDocumentOrder(this.seen, this.seen.size > mostSorted ? this.#late : new Set(this.seen.keys()));
    this.#late.clear();
    this.#last = [...this.seen.values()].at(-1)?.element;
    this.#lastBox = undefined;
  }

  /**
   * Takes in a comment that the moderator pointed out, with what was read of it and what was filled in.
   * @returns its id
   */
  addPointedOut(element: Element, read: PointedOut, answers: PointedAnswers): string {
    const comment = filledIn(read, answers, this.#idOf.get(element));
    const { id } = comment;
    const known = this.#idOf.get(element);
    if (known !== undefined && known !== id) this.seen.delete(known);
    this.#idOf.set(element, id);
    this.seen.set(id, { element, comment, isPointedOut: true, shown: element.textContent ?? '' });
    this.#late.add(id);
    this.fresh.push(id);
    this.#hints.add(id);
    return id;
  }

  /** Asks for the hints of all texts once more: what they are read by has changed. */
  readHintsAgain(): void {
    for (const id of this.seen.keys()) this.#hints.add(id);
  }

  clear(): void {
    this.seen.clear();
    this.fresh = [];
    this.#idOf = new WeakMap();
    this.#hints.clear();
    this.#late.clear();
    this.#last = undefined;
    this.#lastBox = undefined;
    this.#rest = undefined;
  }

  #found = 0;

  /** Goes on with the comments of one touched element. Returns false where the time was up before they were read. */
  #readRest(reader: PageReader, taken: Taken, isTimeUp: () => boolean): boolean {
    const rest = this.#rest;
    while (rest) {
      const { done, value } = rest.next();
      if (done) break;
      this.#found += 1;
      if (this.#read(reader, value)) taken.hasChanged = true;
      if (isTimeUp()) return false;
    }
    this.#rest = undefined;
    return true;
  }

  /** What holds no comment of its own: a piece of a comment, or something else. */
  #lookAround(reader: PageReader, element: Element, taken: Taken): void {
    const known = this.#knownAround(element);
    if (known) {
      if (this.#read(reader, known)) taken.hasChanged = true;
      return;
    }
    if (!element.hasChildNodes()) {
      taken.hasMoved = true;
      noteOther(reader, element, taken);
      return;
    }
    taken.hasOther = true;
    noteOther(reader, element, taken);
    taken.menus.push(...reader.menusIn(element));
    const around = reader.commentElementAt(element);
    if (around && this.#read(reader, around)) taken.hasChanged = true;
  }

  /** True where what was added is one comment with no more than a box or two around it. */
  #isJustOne(element: Element): boolean {
    let box = this.#last;
    for (let step = 0; box && step < mostBoxes; step++, box = box.parentElement ?? undefined) {
      if (box === element) return true;
    }
    return false;
  }

  #knownAround(element: Element): Element | undefined {
    let box: Element | null = element;
    for (let step = 0; box && step < mostSteps; step++, box = box.parentElement) {
      if (this.#idOf.has(box)) return box;
    }
    return undefined;
  }

  /** What was filled in holds as long as the element shows what it showed; else its words are taken as they stand. */
  #rereadPointedOut(id: string, known: SeenComment): boolean {
    const shown = known.element.textContent ?? '';
    if (shown === known.shown) return true;
    const comment = { ...known.comment, text: shown.trim() };
    this.seen.set(id, { element: known.element, comment, isPointedOut: true, shown });
    this.#hints.add(id);
    return true;
  }

  #read(reader: PageReader, element: Element): boolean {
    const glance = reader.glance(element);
    return glance ? this.#add(element, glance) : false;
  }

  /**
   * Takes in what was read of a comment. Returns true where it is new or says something else.
   * @param box what it was added in
   */
  #add(element: Element, glance: Glance, box?: Element): boolean {
    const { id } = glance;
    const before = this.#idOf.get(element);
    if (before !== undefined) {
      const pointedOut = this.seen.get(before);
      if (pointedOut?.isPointedOut) return this.#rereadPointedOut(before, pointedOut);
      if (before !== id && pointedOut?.element === element) this.seen.delete(before);
    }
    const known = this.seen.get(id);
    if (before !== id) this.#idOf.set(element, id);
    const isSameText = known !== undefined && glanceOf(known).text === glance.text;
    const seen = new PageComment(element, glance, this.#readInFull);
    if (isSameText) {
      seen.since = known.since ?? seen.since;
      seen.readout = known.readout;
      seen.textDigest = known.textDigest;
    }
    this.seen.set(id, seen);
    if (!known) {
      this.fresh.push(id);
      // Mostly it came right after the last one; that is cheaper to see than which of two comes first.
      const isNext = box !== undefined && this.#lastBox !== undefined && box.previousElementSibling === this.#lastBox;
      const isLate = !isNext && this.#last?.isConnected === true && !isBefore(this.#last, element);
      if (isLate) this.#late.add(id);
      else {
        this.#last = element;
        this.#lastBox = box;
      }
    } else if (known.element !== element) this.#late.add(id);
    if (!isSameText) this.#hints.add(id);
    return !isSameText || known.element !== element;
  }

  readonly #readInFull = (element: Element) => this.reader().read(element);
}

function noteOther(reader: PageReader, element: Element, taken: Taken): void {
  if (!reader.mayChangeSurface(element)) return;
  taken.hasOther = true;
  taken.mayBeElsewhere = true;
}

/** True where a box around the element has been looked through just now. */
function isWithin(element: Element, done: ReadonlySet<Element>): boolean {
  let box = element.parentElement;
  for (let step = 0; box && step < mostBoxes; step++, box = box.parentElement) if (done.has(box)) return true;
  return false;
}

/** A box that is nothing by itself and holds several: what it holds is looked at one by one. */
function isPlainBox(element: Element): boolean {
  const { length } = element.attributes;
  const isBare = length === 0 || (length === 1 && element.hasAttribute('class'));
  return isBare && element.localName === 'div' && element.childElementCount >= fewest;
}
