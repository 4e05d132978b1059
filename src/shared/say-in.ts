/** The languages of the interface. */
export type InterfaceLanguage = 'sv' | 'en';

/** Says a sentence that is written in Swedish in the code, with values put in where `{name}` stands. */
export type SaySentence<Sentence extends string> = (
  sentence: Sentence,
  values?: Readonly<Record<string, string | number>>,
) => string;

/**
 * Makes the function that says the sentences of one area in one language. The Swedish sentence is its own key, so that code
 * reads as what it says and no sentence can lack its English: one that is not in the list does not compile.
 * Where the whole interface has one language at a time, `ui/say.ts` does the same without being told the language.
 */
export function sayIn<Sentence extends string>(
  language: InterfaceLanguage,
  english: Readonly<Record<Sentence, string>>,
): SaySentence<Sentence> {
  return (sentence, values = {}) => {
    const said: string = language === 'en' ? english[sentence] : sentence;
    return said.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
  };
}
