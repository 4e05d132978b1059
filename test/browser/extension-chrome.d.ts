import type { Browser } from 'webextension-polyfill';

declare global {
  /**
   * What a function finds that is evaluated in the extension's worker or in one of its pages. Of the newer Chromium's API the
   * polyfill's types say the same; the rest is Chromium's own.
   */
  const chrome: Browser & {
    /** Sets the event off as a click would. */
    notifications: { onButtonClicked: { dispatch(id: string, button: number): void } };
    /** On `chrome://extensions` alone. */
    developerPrivate: { updateProfileConfiguration(update: { inDeveloperMode: boolean }): Promise<void> };
  };
}
