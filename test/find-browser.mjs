import { existsSync } from 'node:fs';
import { join } from 'node:path';

const programs = process.env.PROGRAMFILES ?? 'C:\\Program Files';
const programs86 = process.env['PROGRAMFILES(X86)'] ?? 'C:\\Program Files (x86)';
const local = process.env.LOCALAPPDATA ?? '';

/** Where each browser lies on Linux, macOS and Windows. Branded Chrome comes last: since 137 it refuses --load-extension. */
const places = {
  chromium: [
    process.env.CHROME_PATH,
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/microsoft-edge',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    join(local, 'Chromium\\Application\\chrome.exe'),
    join(programs86, 'Microsoft\\Edge\\Application\\msedge.exe'),
    join(programs, 'Microsoft\\Edge\\Application\\msedge.exe'),
    '/usr/bin/google-chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    join(programs, 'Google\\Chrome\\Application\\chrome.exe'),
  ],
  firefox: [
    process.env.FIREFOX_PATH,
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    join(programs, 'Mozilla Firefox\\firefox.exe'),
  ],
};

/**
 * The path of a browser on this machine, the one named by CHROME_PATH or FIREFOX_PATH first.
 * @param {'chromium' | 'firefox'} name
 * @returns {string | undefined}
 */
export function findBrowser(name) {
  return places[name].find((path) => path && existsSync(path));
}
