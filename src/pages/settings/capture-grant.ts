import browser from 'webextension-polyfill';

/** Every page: what a click in the panel needs to take a picture. */
const everyPage = { origins: ['<all_urls>'] };

/** True where the browser lets a click in the panel take a picture. */
export const mayCaptureByClick = (): Promise<boolean> => browser.permissions.contains(everyPage);

/** Asks the moderator for it; must be called straight from her click. */
export const askForCapture = (): Promise<boolean> => browser.permissions.request(everyPage);

export const withdrawCapture = (): Promise<boolean> => browser.permissions.remove(everyPage);
