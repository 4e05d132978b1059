import type { Box, FrameGeometry, FramePart } from '../shared/page-facts.ts';
import { fail, type Result, succeed } from '../shared/result.ts';
import type { Camera } from './camera.ts';
import type { Picture } from './make-pictures.ts';
import { type Frame, takeFrame } from './take-frame.ts';

/** The page in front of the camera. */
export interface Stage {
  /**
   * Brings a part into view and waits until it is painted; with `undefined` it only says where things are.
   * @returns undefined where the comment, or a heading, is not there
   */
  show(part: FramePart | undefined): Promise<FrameGeometry | undefined>;
}

/** One frame, and where things were in it. */
export interface Shot {
  frame: Frame;
  geometry: FrameGeometry;
  /** When it was taken, UTC ISO. */
  at: string;
  of: FramePart['of'];
}

/** Makes the pictures of one shot; `isHeadingWanted` until a shot has shown the heading of the post. */
export type Develop = (shot: Shot, isHeadingWanted: boolean) => Promise<Picture[]>;

export interface Shots {
  shots: Shot[];
  /** In the order of the shots. */
  pictures: Picture[];
  /** True where a frame was thrown away and taken anew. */
  isTakenAgain: boolean;
  /** True where the comment went on below the last frame. */
  isTooTall: boolean;
}

/** A comment longer than so many windows is cut off, and the record says so. */
const mostFrames = 12;
/** What two frames of one comment have in common, CSS pixels, so that a reader can see that nothing is missing. */
const overlap = 24;
const tries = 3;

/**
 * Takes the frames that show one comment whole, one below the other and never stitched, and one with the heading of its
 * post where none of them shows it. Each is kept only if the tab stayed in front at its address and the comment neither
 * moved nor changed meanwhile; while that is asked it is developed, and its pictures are thrown away with it.
 * @param tabId the tab that the comment is in
 */
export async function photograph(
  camera: Camera,
  stage: Stage,
  tabId: number,
  develop: Develop,
): Promise<Result<Shots>> {
  const shots: Shot[] = [];
  const pictures: Picture[] = [];
  let isTakenAgain = false;

  const shoot = async (part: FramePart): Promise<Result<Shot | undefined>> => {
    for (let attempt = 0; attempt < tries; attempt += 1) {
      const geometry = await stage.show(part);
      if (!geometry) return part.of === 'heading' ? succeed(undefined) : pageChanged();
      if (geometry.isForbidden) return forbidden();
      const isHeadingWanted = !shots.some((one) => one.geometry.heading);
      const taken = await takeFrame(camera, tabId, geometry, (frame) => {
        const shot: Shot = { frame, geometry, at: new Date().toISOString(), of: part.of };
        // What takes longest is begun first.
        const developed = develop(shot, isHeadingWanted);
        return Promise.all([shot, stage.show(undefined), developed]);
      });
      if (!taken.ok) return taken;
      const [shot, after, developed] = taken.value.made;
      if (!after) return pageChanged();
      if (after.isForbidden) return forbidden();
      if (after.isSameText === false) return textChanged();
      if (isSameBox(after.comment, geometry.comment)) {
        shots.push(shot);
        pictures.push(...developed);
        return succeed(shot);
      }
      isTakenAgain = true;
    }
    return fail('page-changed', 'Sidan rörde sig medan bilden togs.', 'Vänta tills den är stilla och spara igen.');
  };

  let from = 0;
  let isWhole = false;
  while (!isWhole && shots.length < mostFrames) {
    const shot = await shoot({ of: 'comment', from });
    if (!shot.ok) return shot;
    if (!shot.value) return pageChanged();
    const { comment, seen, viewport } = shot.value.geometry;
    const to = seen?.to ?? viewport.height - comment.y;
    isWhole = to >= comment.height - 1;
    from = Math.max(to - overlap, from + overlap);
  }
  if (!shots.some(({ geometry }) => geometry.heading)) {
    const shot = await shoot({ of: 'heading' });
    if (!shot.ok) return shot;
  }
  return succeed({ shots, pictures, isTakenAgain, isTooTall: !isWhole });
}

/** A pixel of rounding is no movement. */
function isSameBox(a: Box, b: Box): boolean {
  return (['x', 'y', 'width', 'height'] as const).every((side) => Math.abs(a[side] - b[side]) <= 1);
}

function pageChanged(): Result<never> {
  return fail('page-changed', 'Kommentaren syns inte på sidan.', 'Rulla fram till kommentaren och spara igen.');
}

function forbidden(): Result<never> {
  return fail(
    'no-picture-allowed',
    'På skärmen syns en annan kommentar som aldrig får fotograferas.',
    'Rulla så att den inte syns och spara igen, eller spara en återgivning.',
  );
}

function textChanged(): Result<never> {
  return fail(
    'page-changed',
    'Texten ändrades medan bilden togs. Inget sparades.',
    'Läs den nya texten och spara igen.',
  );
}
