import { language } from './say.ts';

const formats = {
  sv: new Intl.NumberFormat('sv-SE'),
  en: new Intl.NumberFormat('en-GB'),
};

/** "4 816", as the language groups its digits. */
export function showNumber(n: number): string {
  return formats[language()].format(n);
}

/** "3,4 MB", "38 kB": a number of bytes in powers of ten. */
export function showBytes(bytes: number): string {
  if (bytes >= 950_000) return `${formats[language()].format(Math.round(bytes / 100_000) / 10)} MB`;
  return `${formats[language()].format(Math.max(1, Math.round(bytes / 1000)))} kB`;
}
