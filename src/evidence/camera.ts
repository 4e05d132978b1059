/** What `evidence` needs of a browser to take a picture. The background hands in the real one, a test its own. */
export interface Camera {
  /**
   * The pixels of the window's active tab, as PNG, unchanged.
   * @throws CameraRefused where the browser refuses
   */
  capture(): Promise<Exposure>;
  inFront(): Promise<Front>;
}

/** Which tab is in front in a window, and its address. The address is undefined where the browser hides it. */
export interface Front {
  tabId: number | undefined;
  url: string | undefined;
}

/** A picture, and what was in front when it was asked for and when it was there. */
export interface Exposure {
  png: Uint8Array;
  before: Front;
  /** Asked for at once and not waited for: there is much to do with the picture meanwhile. */
  after: Promise<Front>;
}

/** The browser would not take the picture. `why` tells whether the moderator's gesture is missing or something else. */
export class CameraRefused extends Error {
  override name = 'CameraRefused';
  constructor(
    readonly why: 'no-grant' | 'quota' | 'other',
    cause: unknown,
  ) {
    super(String(cause), { cause });
  }
}
