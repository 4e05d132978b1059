/** Sentences as they stand in the code, in Swedish, with `{name}` where values stand, and what they are in English. */
export type EnglishBySwedish = Readonly<Record<string, string>>;

const gap = /\{(\w+)\}/;

/**
 * Makes the function that says in English what some part of the house has said in Swedish, for what comes over a border as
 * words already put together: the message of an error, the reason in a verdict. What stands in a gap is said in English too
 * where it is a sentence of the same lists. What is in none of them is given back as it is, rather than not said at all.
 */
export function inEnglish(...lists: readonly EnglishBySwedish[]): (swedish: string) => string {
  const whole = new Map(lists.flatMap((list) => Object.entries(list)));
  // What says most comes first: "Post {seq} saknas: …" is not taken for "Post {seq}: {fault}.".
  const gapped = [...whole]
    .filter(([swedish]) => gap.test(swedish))
    .sort(([a], [b]) => b.length - a.length)
    .map(toPattern);
  return function say(swedish: string): string {
    const known = whole.get(swedish);
    if (known !== undefined) return known;
    for (const { pattern, english } of gapped) {
      const values = pattern.exec(swedish)?.groups;
      if (values) return english.replace(/\{(\w+)\}/g, (_, name: string) => say(values[name] ?? '')).trimEnd();
    }
    return swedish;
  };
}

/** "Post {seq} saknas." as what finds it again. A value may be of several lines. */
function toPattern([swedish, english]: [string, string]): { pattern: RegExp; english: string } {
  const parts = swedish.split(/\{(\w+)\}/);
  const source = parts.map((part, at) =>
    at % 2 === 1 ? `(?<${part}>[^]*?)` : part.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&'),
  );
  return { pattern: new RegExp(`^${source.join('')}$`), english };
}
