/** What `evidence` needs of a browser to take a picture. The background hands in the real one, a test its own. */
export interface Camera {
  /**
   * The pixels of the window's active tab, as PNG, unchanged.
   * @throws CameraRefused where the browser refuses
   */
  capture(): Promise<Uint8Array>;
  /** Which tab is in front in that window, and its address. The address is undefined where the browser hides it. */
  inFront(): Promise<{ tabId: number | undefined; url: string | undefined }>;
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
