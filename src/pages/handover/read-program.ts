import browser from 'webextension-polyfill';
import type { HandoverInput } from '../../handover/handover-input.ts';

/** The program that makes a document, as the document names it. */
export function readProgram(): HandoverInput['program'] {
  const { version } = browser.runtime.getManifest();
  return { name: 'Modereringsjournalen', version, browser: nameOfBrowser(navigator.userAgent) };
}

/** Name and version of the browser, from its user agent: "Edge 150", "Firefox 140". */
function nameOfBrowser(userAgent: string): string {
  const known = [
    ['Edge', /Edg\/(\d+)/],
    ['Firefox', /Firefox\/(\d+)/],
    ['Chrome', /Chrome\/(\d+)/],
  ] as const;
  for (const [name, pattern] of known) {
    const version = pattern.exec(userAgent)?.[1];
    if (version) return `${name} ${version}`;
  }
  return 'okänd webbläsare';
}
