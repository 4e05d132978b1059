import browser from 'webextension-polyfill';
import { makePictures, makeRedrawn, type Picture } from '../evidence/make-pictures.ts';
import { type Develop, photograph, type Shot } from '../evidence/photograph.ts';
import { isPictureDemanded } from '../policy/is-picture-demanded.ts';
import { isWithoutPicture } from '../policy/steps-for.ts';
import type { EvidenceWarning } from '../shared/evidence-record.ts';
import { isReason } from '../shared/is-reason.ts';
import type { Ask, Sender } from '../shared/messages.ts';
import type { Ground } from '../shared/policy.ts';
import { fail, type Result, succeed } from '../shared/result.ts';
import { cameraOfWindow } from './camera-of-window.ts';
import { drawInTab } from './draw-in-tab.ts';
import type { InForce } from './save-evidence.ts';
import { stageInTab } from './stage-in-tab.ts';

export interface TakenPictures {
  pictures: Picture[];
  firstShot: Shot | undefined;
  textAtPlace: boolean | undefined;
  /** The browser's zoom, 1 for 100 %. */
  zoom: number | undefined;
  warnings: EvidenceWarning[];
  /** UTC ISO, and the milliseconds between by a clock that cannot be set. */
  start: string;
  end: string;
  elapsed: number;
}

/**
 * Takes the pictures that the moderator asked for, where law, policy and settings let them be taken. This is the one place
 * that pictures come from: on the ground of child sexual abuse it returns none, whatever was asked for.
 * @param onTaken done beside the work on a frame that the browser has given
 */
export async function takePictures(
  { policy, settings }: InForce,
  ground: Ground,
  ask: Ask<'save-evidence'>,
  { tab }: Sender,
  onTaken: () => Promise<void>,
): Promise<Result<TakenPictures>> {
  const start = new Date().toISOString();
  const began = performance.now();
  const done = (taken: Partial<TakenPictures>): Result<TakenPictures> =>
    succeed({
      pictures: [],
      firstShot: undefined,
      textAtPlace: undefined,
      zoom: undefined,
      warnings: [],
      ...taken,
      start,
      end: new Date().toISOString(),
      elapsed: Math.round(performance.now() - began),
    });

  if (isWithoutPicture(ground)) return done({ warnings: ['no-picture-by-law'] });
  if (settings.disableCapture) return done({ warnings: ['pictures-switched-off'] });
  if (ask.how === 'text') {
    if (isReason(ask.reason) || isPictureDemanded(policy, ground)) return done({});
    return fail('picture-required', 'Skriv varför det inte går att ta en bild.', 'Skriv ett skäl, minst ett par ord.');
  }
  if (tab?.id === undefined || tab.windowId === undefined) {
    return fail('tab-not-in-front', 'Fliken gick inte att hitta.', 'Ladda om sidan och försök igen.');
  }
  if (ask.how === 'redrawn') {
    const drawn = await drawInTab(tab.id);
    return drawn.ok ? done({ pictures: await makeRedrawn(drawn.value, start) }) : drawn;
  }
  const { id } = tab;
  // As it is while the frame is tried: it may be changed between two frames.
  const zooms = new WeakMap<Shot, Promise<number | undefined>>();
  const develop: Develop = async (shot, isHeadingWanted) => {
    const zoom = browser.tabs.getZoom(id).catch(() => undefined);
    zooms.set(shot, zoom);
    return (await Promise.all([makePictures(shot, isHeadingWanted), onTaken(), zoom]))[0];
  };
  const taken = await photograph(cameraOfWindow(tab.windowId), stageInTab(id), id, develop);
  if (!taken.ok) return taken;
  const { shots, pictures, isTakenAgain, isTooTall } = taken.value;
  const crop = pictures.find(({ facts }) => facts.role === 'crop');
  if (!crop) return fail('page-changed', 'Kommentaren syns inte i fönstret.', 'Rulla fram till den och spara igen.');
  const told: [boolean, EvidenceWarning][] = [
    [isTakenAgain, 'taken-again'],
    [isTooTall, 'too-tall'],
    [shots.some(({ geometry }) => geometry.isMenuOpen), 'menu-in-picture'],
    [!shots.some(({ geometry }) => geometry.heading), 'no-heading'],
  ];
  return done({
    pictures,
    firstShot: shots[0],
    textAtPlace: areTextsAtPlace(shots),
    zoom: shots[0] && (await zooms.get(shots[0])),
    warnings: told.filter(([isSo]) => isSo).map(([, warning]) => warning),
  });
}

/** False where one frame shows something else in the text's place; undefined where no frame could tell. */
function areTextsAtPlace(shots: Shot[]): boolean | undefined {
  const told = shots.filter(({ of }) => of === 'comment').flatMap(({ geometry }) => geometry.textAtPlace ?? []);
  return told.length === 0 ? undefined : told.every(Boolean);
}
