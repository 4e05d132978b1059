const digitLetters: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '8': 'b',
  '@': 'a',
  $: 's',
  '!': 'i',
  '€': 'e',
  '|': 'l',
};

const masks = /[*#@$!€|0-9]/;
const wildcard = /[*#]/;
const stretched = /(\p{L})\1{2,}/gu;
const doubled = /(\p{L})\1+/gu;

/**
 * The words that a disguised word may stand for: digits and signs read as letters (`sk1t`), stretched letters shortened
 * to two and to one (`faaaan`, `jäävlaaar`). Ordinary words give an empty list, so that they cost nothing.
 * Signs that stand for any letter (`f*n`) are kept; `matchesWildcard` compares those.
 */
export function unmaskWord(word: string): string[] {
  const found: string[] = [];
  let base = word;
  if (masks.test(word) && /\p{L}/u.test(word)) {
    base = word.replace(/[@$!€|013-578]/gu, (sign) => digitLetters[sign] ?? sign);
    if (base !== word) found.push(base);
    if (word.includes('1')) found.push(base.replace(/i/g, 'l'));
    if (word.includes('4') || word.includes('@')) found.push(base.replace(/a/g, 'ä'), base.replace(/a/g, 'å'));
    if (word.includes('0')) found.push(base.replace(/o/g, 'ö'));
  }
  if (/(\p{L})\1\1/u.test(base)) {
    found.push(base.replace(stretched, '$1'), base.replace(stretched, '$1$1'), base.replace(doubled, '$1'));
  }
  return found;
}

/** True when a word holds a sign that stands for any letter, between or after letters. */
export function hasWildcard(word: string): boolean {
  return wildcard.test(word) && /^\p{L}/u.test(word);
}

/** True when `masked` (`j**la`) may be `word`: same length, same letters, and at least half of them shown, or two. */
export function matchesWildcard(masked: string, word: string): boolean {
  if (masked.length !== word.length) return false;
  let shown = 0;
  for (let at = 0; at < masked.length; at += 1) {
    const sign = masked[at];
    if (sign === '*' || sign === '#') continue;
    if (sign !== word[at]) return false;
    shown += 1;
  }
  return shown >= 2;
}
