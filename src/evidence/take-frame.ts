import type { FrameGeometry } from '../shared/page-facts.ts';
import { type Failure, fail, type Result, succeed } from '../shared/result.ts';
import { type Camera, CameraRefused, type Exposure, type Front } from './camera.ts';
import { pngSize } from './png-size.ts';

export interface Frame {
  png: Uint8Array;
  width: number;
  height: number;
}

/** How many times a frame that came out wrong is taken again before we give up. */
const tries = 3;
/** How many times it is waited for a browser that takes no more pictures just now. */
const quotaTries = 6;

/**
 * Takes one frame of a tab, and keeps it only if that tab was in front, at the same address, before and after, and the
 * bitmap has the size of the window (evidence failure modes 2, 5 and 7: wrong tab, wrong scale, silent downscale).
 * @param tabId the tab that the comment is in
 * @param use what is made of a frame of the right size, begun while the browser is still asked what is in front
 * @returns the frame as the browser gave it and what was made of it, or why there is none
 */
export async function takeFrame<T>(
  camera: Camera,
  tabId: number,
  geometry: FrameGeometry,
  use: (frame: Frame) => Promise<T>,
): Promise<Result<{ frame: Frame; made: T }>> {
  const isRight = ({ tabId: shown, url }: Front): boolean =>
    shown === tabId && (url === undefined || withoutFragment(url) === withoutFragment(geometry.url));
  let failure: Failure = tabNotInFront();
  for (let wrong = 0, full = 0; wrong < tries && full < quotaTries; ) {
    let exposure: Exposure;
    try {
      exposure = await camera.capture();
    } catch (error) {
      if (!isRight(await camera.inFront())) return tabNotInFront();
      failure = refused(error);
      // The camera waits its turn before it tries again.
      if (!(error instanceof CameraRefused) || error.why !== 'quota') return failure;
      full += 1;
      continue;
    }
    const { png, before, after } = exposure;
    if (!isRight(before)) return tabNotInFront();
    const size = pngSize(png);
    const frame = size && hasWindowSize(size, geometry) ? { png, ...size } : undefined;
    const [end, made] = await Promise.all([after, frame && use(frame).then((value) => ({ value }))]);
    if (!isRight(end)) return tabNotInFront();
    if (frame && made) return succeed({ frame, made: made.value });
    wrong += 1;
    failure = fail(
      'wrong-size',
      'Bilden fick fel storlek och kastades.',
      'Vänta tills fönstret är stilla och spara underlaget igen.',
    );
  }
  return failure;
}

function withoutFragment(url: string): string {
  return url.split('#', 1)[0] ?? url;
}

/** One CSS pixel of rounding is allowed: at 125 % the window is not a whole number of them. */
function hasWindowSize(size: { width: number; height: number }, { viewport, scale }: FrameGeometry): boolean {
  const rounding = Math.max(1, scale) + 0.5;
  const isSame = (is: number, wanted: number) => Math.abs(is - wanted * scale) <= rounding;
  return isSame(size.width, viewport.width) && isSame(size.height, viewport.height);
}

function tabNotInFront(): Failure {
  return fail(
    'tab-not-in-front',
    'Sidan byttes medan bilden togs. Bilden kastades.',
    'Gå tillbaka till kommentaren och spara underlaget igen.',
  );
}

function refused(error: unknown): Failure {
  if (error instanceof CameraRefused && error.why === 'no-grant') {
    return fail(
      'no-grant',
      'Webbläsaren släpper inte fram bilden än.',
      'Tryck på kortkommandot för att spara underlag, eller på vår ikon i verktygsfältet, och spara igen.',
    );
  }
  return fail('capture-refused', 'Webbläsaren kunde inte ta bilden.', 'Vänta en stund och spara underlaget igen.');
}
