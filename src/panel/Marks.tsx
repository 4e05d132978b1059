import { Check, Flag } from 'lucide';
import { Icon } from '../ui/Icon.tsx';
import { Late } from '../ui/signs.ts';
import { say } from '../ui/words/panel-words.ts';
import { sayPoints } from './comment-words.ts';

/** A box in CSS pixels of the viewport. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** A small flag over the page, beside a comment. */
export interface Mark {
  commentId: string;
  sign: 'late' | 'hint' | 'done';
  /** The numbers of the grounds that the hints point at, in the guideline's order. */
  points: string[];
  left: number;
  top: number;
}

const icons = { late: Late, hint: Flag, done: Check };

function sayMark({ sign, points }: Mark): string {
  if (sign !== 'hint') return say(`mark.${sign}`);
  return points.length > 0 ? sayPoints(points) : say('mark.look');
}

/** Everything but these boxes, as a path of CSS. */
function allBut(boxes: readonly Box[]): string | undefined {
  if (boxes.length === 0) return undefined;
  const holes = boxes.map(({ left, top, width, height }) => `M${left} ${top}v${height}h${width}v${-height}z`);
  return `path(evenodd, "M0 0H99999V99999H0z${holes.join('')}")`;
}

/** The frame round a box of the page. */
export function Frame({ of: { left, top, width, height } }: { of: Box }) {
  return (
    <div
      class="mark-frame"
      style={{ left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` }}
    />
  );
}

/**
 * The marks laid over the page and the frame round the current comment: drawn in our own layer, never in the platform's DOM.
 * The frame lets every click through; a mark takes only clicks on itself. Neither lies over the platform's open menus.
 */
export function Marks({
  marks,
  frame,
  under = [],
  open,
}: {
  marks: readonly Mark[];
  frame?: Box | undefined;
  /** Where the platform's menus are open. */
  under?: readonly Box[];
  open: (id: string) => void;
}) {
  return (
    <div class="marks" style={{ clipPath: allBut(under) }}>
      {frame && <Frame of={frame} />}
      {marks.map((mark) => (
        <button
          type="button"
          key={mark.commentId}
          class="our-mark"
          data-mark={mark.commentId}
          style={{ left: `${mark.left}px`, top: `${mark.top}px` }}
          title={sayMark(mark)}
          aria-label={say('mark.open', { what: sayMark(mark) })}
          onClick={() => open(mark.commentId)}
        >
          <Icon of={icons[mark.sign]} />
          {mark.points[0]}
          {mark.points.length > 1 && '+'}
        </button>
      ))}
    </div>
  );
}
