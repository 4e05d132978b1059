import { Sha256 } from './sha256.mjs';
import { canonical, Fault, readStrictly, refuse } from './strict-json.mjs';

export const longestLine = 16 * 1024 * 1024;
const hex64 = /^[0-9a-f]{64}$/;
const fieldOrder = ['v', 'seq', 'prev', 'at', 'type', 'item', 'pub', 'commit', 'hash'];
const typeNames =
  'item-opened ground-chosen evidence-saved evidence-failed gate-overridden action-recorded outcome-observed answered forwarded consulted referred registered-not handed-over receipt-entered author-notified police-reported secrecy-marked corrected note-added reviewed snapshot-taken disclosed weeded hold-set hold-lifted checkpoint backed-up restored key-changed';
const types = new Set(typeNames.split(' '));
const utf8 = new TextEncoder();
const fromHex = (text) => Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
const isDigest = (value) => typeof value === 'string' && hex64.test(value);
const isPlain = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

/** commit = SHA-256("mod-journal/payload/v1" 00 || salt || seq || 00 || JCS(payload)) */
const commitOf = (salt, seq, payload) =>
  new Sha256()
    .update(utf8.encode('mod-journal/payload/v1\0'))
    .update(fromHex(salt))
    .update(utf8.encode(`${seq}\0${canonical(payload)}`))
    .hex();

/** hash = SHA-256("mod-journal/entry/v1" 00 || JCS(entry without hash)) */
const hashOf = ({ hash, ...rest }) =>
  new Sha256().update(utf8.encode(`mod-journal/entry/v1\0${canonical(rest)}`)).hex();

/** A key's JWK thumbprint (RFC 7638), as it stands on the cover of a handover. */
export const nameKey = ({ x, y }) =>
  new Sha256().update(utf8.encode(canonical({ crv: 'P-256', kty: 'EC', x, y }))).hex();

/** ECDSA P-256 over "mod-journal/checkpoint/v1" 00 || JCS({ v: 1, count, head }). */
export async function isSigned({ count, head, signature, key }) {
  if (!/^[0-9a-f]{128}$/.test(signature)) return false;
  try {
    const jwk = { kty: 'EC', crv: 'P-256', x: key.x, y: key.y };
    const imported = await crypto.subtle.importKey('jwk', jwk, { name: 'ECDSA', namedCurve: 'P-256' }, false, [
      'verify',
    ]);
    const bytes = utf8.encode(`mod-journal/checkpoint/v1\0${canonical({ v: 1, count, head })}`);
    return await crypto.subtle.verify({ name: 'ECDSA', hash: 'SHA-256' }, imported, fromHex(signature), bytes);
  } catch {
    return false;
  }
}

/** One line as an entry of the right form; refuses any other. */
function readPost(text) {
  if (text.length > longestLine) refuse('raden är för lång för att vara en journalpost');
  let line;
  try {
    line = readStrictly(text);
  } catch (error) {
    refuse(error instanceof Fault ? error.message : 'raden går inte att läsa som JSON');
  }
  const { entry, salt, payload, withheld, ...others } = isPlain(line) ? line : {};
  if (!isPlain(entry) || Object.keys(others).length > 0) refuse('raden är ingen journalpost');
  const { v, seq, prev, at, type, item, pub, commit, hash } = entry;
  if (!Object.keys(entry).every((name) => fieldOrder.includes(name))) refuse('posten har ett okänt fält');
  const isTime = typeof at === 'string' && /^\d{4}-.*\.\d{3}Z$/.test(at) && !Number.isNaN(Date.parse(at));
  const isRight =
    v === 1 &&
    Number.isSafeInteger(seq) &&
    seq >= 0 &&
    isTime &&
    new Date(at).toISOString() === at &&
    types.has(type) &&
    (!('item' in entry) || typeof item === 'string') &&
    isPlain(pub) &&
    [prev, hash, 'commit' in entry ? commit : prev].every(isDigest);
  if (!isRight) refuse('ett av postens fält saknas eller har ett värde som inte är tillåtet');
  if ('payload' in line ? !isPlain(payload) || !isDigest(salt) || commit === undefined : 'salt' in line) {
    refuse('innehåll och salt hör inte ihop');
  }
  if ('withheld' in line && (withheld !== true || 'payload' in line || commit === undefined))
    refuse('fältet withheld säger fel');
  return { entry, salt, payload, isWithheld: withheld === true };
}

/** What is wrong with one entry where it stands, after an entry whose hash was `prev`. */
function findBreak({ entry, salt, payload }, place, prev) {
  if (entry.seq !== place) return `Post ${place} saknas eller är flyttad: på dess plats står post ${entry.seq}.`;
  if (hashOf(entry) !== entry.hash) return `Post ${place} är ändrad: den stämmer inte med sin kontrollsumma.`;
  if (entry.prev !== prev) return `Post ${place} hänger inte ihop med posten före.`;
  if (payload && commitOf(salt, place, payload) !== entry.commit) return `Innehållet i post ${place} är ändrat.`;
  return undefined;
}

/** What is wrong with a checkpoint, where `key` is the one that signed before it. */
async function findFalsePoint({ seq, prev, pub }, key) {
  const place = `Kontrollpunkten i post ${seq}`;
  if (pub.count === seq && pub.head !== prev)
    return `${place} gäller en annan historik: posterna före den är omskrivna.`;
  if (typeof pub.signature !== 'string' || !isPlain(pub.key)) return undefined;
  if (pub.count !== seq) return `${place} gäller ett annat antal poster än det som står före den.`;
  if (!(await isSigned(pub))) return `${place} har en underskrift som inte stämmer.`;
  if (key && (key.x !== pub.key.x || key.y !== pub.key.y)) return `${place} är underskriven med en främmande nyckel.`;
  return undefined;
}

/**
 * Reads the lines of journal.jsonl. `known` are heads from elsewhere, { count, head }; `isWhole` is true for a backup, where
 * nothing may be withheld; `onPayload` is given each payload with its seq.
 */
export async function verifyLines(lines, { known = [], isWhole = false, onPayload = () => {} } = {}) {
  const found = { entries: 0, head: '0'.repeat(64), signed: 0, weeded: 0, withheld: 0, restored: 0, anchored: 0 };
  const lost = new Set();
  let firstBroken;
  let isShort = false;
  let key;
  const fail = (seq, why) => {
    firstBroken ??= { seq, why };
  };
  for await (const text of lines) {
    if (/^\s*$/.test(text.slice(0, 1000)) && text.trim() === '') continue;
    const place = found.entries++;
    let post;
    try {
      post = readPost(text);
    } catch (error) {
      fail(place, `Post ${place}: ${error instanceof Fault ? error.message : 'raden går inte att läsa'}.`);
      continue;
    }
    const { entry, payload, isWithheld } = post;
    const why = findBreak(post, place, found.head);
    if (why) fail(place, why);
    if (entry.seq > place) isShort = true;
    found.head = entry.hash;
    if (isWithheld && isWhole) fail(place, `Innehållet i post ${place} är undanhållet, men detta är inget utdrag.`);
    if (isWithheld) found.withheld++;
    else if (payload) await onPayload(payload, entry.seq);
    else if (entry.commit) lost.add(entry.seq);
    if (entry.type === 'weeded' && Array.isArray(entry.pub.seqs)) {
      for (const seq of entry.pub.seqs) if (lost.delete(seq)) found.weeded++;
    }
    if (entry.type === 'restored') found.restored++;
    // Only the key that is announced may sign from here on.
    if (entry.type === 'key-changed') key = isPlain(entry.pub.key) ? entry.pub.key : undefined;
    if (entry.type === 'checkpoint') {
      const wrong = await findFalsePoint(entry, key);
      if (wrong) fail(place, wrong);
      else if (isPlain(entry.pub.key) && typeof entry.pub.signature === 'string') found.signed++;
      if (isPlain(entry.pub.key)) key = entry.pub.key;
    }
    for (const { head } of known.filter(({ count }) => count === place + 1)) {
      if (head === entry.hash) found.anchored++;
      else fail(place, `Journalen fram till post ${place} är inte den som fanns när kontrollpunkten togs.`);
    }
  }
  const [missing] = lost;
  if (missing !== undefined)
    fail(missing, `Innehållet i post ${missing} är borta utan att någon gallring är journalförd.`);
  if (known.some(({ count }) => count > found.entries)) isShort = true;
  const isAll = found.withheld === 0 && known.some(({ count, head }) => count === found.entries && head === found.head);
  return {
    integrity: firstBroken ? 'broken' : 'holds',
    completeness: isShort ? 'broken' : isAll ? 'holds' : 'unknown',
    ...found,
    ...(firstBroken ? { firstBroken } : {}),
    ...(key ? { key: nameKey(key) } : {}),
  };
}
