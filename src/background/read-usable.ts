import * as v from 'valibot';

/** What leads to a value within another: names, and places in lists from 0. */
export type Path = (string | number)[];

/** What of a value can be used, and where the rest stood. */
export interface Usable {
  /** Missing where nothing can be used. */
  value?: unknown;
  wrong: Path[];
  /** Names that the schema does not know. */
  unknown: Path[];
}

/**
 * Reads as much of a value as a schema accepts: a wrong part is left out, with as little around it as can be, so that one
 * misspelt channel does not take thirty others with it. Where nothing remains there is no value.
 * @param value as JSON has it
 */
export function readUsable(schema: v.GenericSchema, value: unknown): Usable {
  const part = structuredClone(value);
  const first = v.safeParse(schema, part);
  // What was read has the names that are known, whether or not their values are right.
  const unknown = [...namesLeftOut(value, first.output)];
  const wrong = first.success ? [] : mostPrecise(pathsOf(first.issues));
  let read = first;
  while (!read.success) {
    if (!removeAll(part, pathsOf(read.issues))) return { wrong, unknown };
    read = v.safeParse(schema, part);
  }
  const isNothingLeft = isEmpty(read.output) && !isEmpty(value);
  return isNothingLeft ? { wrong, unknown } : { value: read.output, wrong, unknown };
}

type Issues = readonly v.BaseIssue<unknown>[];

function pathsOf(issues: Issues): Path[] {
  return issues.map(({ path = [] }) => path.map(({ key }) => key as string | number));
}

/**
 * Removes what stands in the places, or else what is nearest around: what lacks something that it must have cannot be used.
 * @returns false where that is the whole
 */
function removeAll(root: unknown, places: Path[]): boolean {
  const gone: Path[] = [];
  // From the end, so that places in a list stay what they are.
  for (const place of places.reverse()) {
    if (gone.some((one) => isWithin(place, one))) continue;
    const nearest = nearestThere(root, place);
    if (nearest.length === 0) return false;
    remove(root, nearest);
    gone.push(nearest);
  }
  return true;
}

function isWithin(path: Path, outer: Path): boolean {
  return outer.every((key, at) => key === path[at]);
}

/** Each place once, and none around another. */
function mostPrecise(paths: Path[]): Path[] {
  const each = [...new Map(paths.map((path) => [JSON.stringify(path), path])).values()];
  return each.filter((path) => !each.some((other) => other !== path && isWithin(other, path)));
}

function nearestThere(root: unknown, path: Path): Path {
  let nearest = path;
  while (nearest.length > 0 && valueAt(root, nearest) === undefined) nearest = nearest.slice(0, -1);
  return nearest;
}

/** What stands at a place in a value; undefined where nothing does. */
export function valueAt(root: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, key) => (isObject(value) ? value[key] : undefined), root);
}

function remove(root: unknown, path: Path): void {
  const [parent, key] = [valueAt(root, path.slice(0, -1)), path.at(-1)];
  if (Array.isArray(parent)) parent.splice(Number(key), 1);
  else if (isObject(parent) && key !== undefined) delete parent[key];
}

function* namesLeftOut(given: unknown, read: unknown, path: Path = []): Generator<Path> {
  if (!isObject(given) || !isObject(read)) return;
  for (const [name, value] of Object.entries(given)) {
    const place = [...path, Array.isArray(given) ? Number(name) : name];
    if (!(name in read)) yield place;
    else yield* namesLeftOut(value, read[name], place);
  }
}

function isEmpty(value: unknown): boolean {
  return isObject(value) && Object.keys(value).length === 0;
}

function isObject(value: unknown): value is Record<string | number, unknown> {
  return typeof value === 'object' && value !== null;
}
