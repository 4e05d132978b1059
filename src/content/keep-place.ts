import browser from 'webextension-polyfill';
import type { SessionState } from './session-state.ts';

/** How the panel stands on a site. */
type Place = Pick<SessionState, 'isFolded' | 'isNarrow' | 'isLeft'>;

const keyOf = ({ location }: Window) => `panel:${location.host}`;

/** Keeps how the panel stands on this site. Rejects where the extension is gone. */
export async function keepPlace(window: Window, { isFolded, isNarrow, isLeft }: Place): Promise<void> {
  await browser.storage.local.set({ [keyOf(window)]: { isFolded, isNarrow, isLeft } });
}

/** How it stood there last; unfolded at the right where nothing is kept. */
export async function recallPlace(window: Window): Promise<Place> {
  const { [keyOf(window)]: place } = await browser.storage.local.get(keyOf(window));
  const isSet = (name: string) => typeof place === 'object' && place !== null && Reflect.get(place, name) === true;
  return { isFolded: isSet('isFolded'), isNarrow: isSet('isNarrow'), isLeft: isSet('isLeft') };
}
