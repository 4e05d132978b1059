import type { InterfaceLanguage } from '../shared/say-in.ts';

/** One message, or its forms for one and for several. `{name}` stands for a value. */
export type Message = string | { one: string; other: string };
export type Words<Key extends string> = Record<InterfaceLanguage, Record<Key, Message>>;
type Values = Record<string, string | number>;

let spoken: InterfaceLanguage = 'sv';

/** Sets the language of everything said from now on. */
export function setLanguage(language: InterfaceLanguage): void {
  spoken = language;
}

/** The language that is spoken now. */
export function language(): InterfaceLanguage {
  return spoken;
}

/**
 * Makes the function that says the messages of one area.
 * Values are put in as they are: what comes out is text for a text node, never markup.
 * A message with two forms is chosen by the value `n`.
 */
export function sayFrom<Key extends string>(words: Words<Key>): (key: Key, values?: Values) => string {
  return (key, values = {}) => {
    const message = words[spoken][key];
    const form = typeof message === 'string' ? message : message[values.n === 1 ? 'one' : 'other'];
    return form.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
  };
}
