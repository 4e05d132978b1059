/** Why a line or a file is not believed, in Swedish. */
export class Fault extends Error {}
export const refuse = (why) => {
  throw new Fault(why);
};

/** JSON with each field once, whole and exact numbers, whole characters and ASCII field names; anything else is refused. */
export function readStrictly(text) {
  let at = 0;
  const skip = () => {
    while (at < text.length && ' \t\r\n'.includes(text[at])) at++;
    return text[at];
  };
  const expect = (sign) => (skip() === sign ? at++ : refuse('raden går inte att läsa som JSON'));
  const readString = () => {
    const from = at++;
    while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
    at++;
    const value = JSON.parse(text.slice(from, at));
    return /\p{Surrogate}/u.test(value) ? refuse('en text har ett halvt tecken') : value;
  };
  const readNumber = (token) => {
    if (token.length > 40) refuse('ett tal är för långt');
    JSON.parse(token);
    const [mantissa, exponent = '0'] = token.toLowerCase().split('e');
    const [whole, fraction = ''] = mantissa.split('.');
    const digits = BigInt(whole.replace('-', '') + fraction);
    const shift = Number(exponent) - fraction.length;
    if (digits === 0n) return 0;
    if (Math.abs(shift) > 40) refuse('ett tal är inte ett heltal som går att återge exakt');
    const scale = 10n ** BigInt(Math.abs(shift));
    if (shift < 0 && digits % scale !== 0n) refuse('ett tal är inte ett heltal');
    const size = Number(shift < 0 ? digits / scale : digits * scale);
    if (!Number.isSafeInteger(size)) refuse('ett tal är inte ett heltal som går att återge exakt');
    return whole.startsWith('-') ? -size : size;
  };
  const readValue = (depth) => {
    const sign = skip();
    if (depth > 64) refuse('värdena är nästlade för djupt');
    if (sign === '"') return readString();
    if (sign !== '{' && sign !== '[') {
      const [token] = /^[^\s,\]}]*/.exec(text.slice(at, at + 50));
      at += token.length;
      const words = { true: true, false: false, null: null };
      return Object.hasOwn(words, token) ? words[token] : readNumber(token);
    }
    const close = sign === '{' ? '}' : ']';
    const isObject = sign === '{';
    const parts = isObject ? new Map() : [];
    at++;
    if (skip() === close) at++;
    else {
      for (;;) {
        if (isObject) {
          if (skip() !== '"') refuse('raden går inte att läsa som JSON');
          const key = readString();
          if (parts.has(key)) refuse('ett fält står två gånger');
          if (!/^[\0-\x7f]*$/.test(key)) refuse('ett fältnamn har tecken utanför ASCII');
          expect(':');
          parts.set(key, readValue(depth + 1));
        } else parts.push(readValue(depth + 1));
        if (skip() === close) break;
        expect(',');
      }
      at++;
    }
    return isObject ? Object.fromEntries(parts) : parts;
  };
  const value = readValue(0);
  return skip() === undefined ? value : refuse('raden går inte att läsa som JSON');
}

/** The canonical form, RFC 8785. */
export function canonical(value) {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const fields = Object.keys(value).sort();
  return `{${fields.map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`).join(',')}}`;
}
