/** Who signs, as the settings have it. What is empty is left out. */
export interface Signer {
  name: string;
  title: string;
  unit: string;
  municipality: string;
}

/** How an answer is signed where neither guideline nor settings say. */
const plain = '{namn}, {titel}';

/**
 * A signature from its pattern: {namn}, {förnamn}, {titel}, {verksamhet}, {förvaltning} and {kommun} are filled in.
 * A comma before something that is empty goes with it.
 */
export function fillSignature(pattern: string | undefined, { name, title, unit, municipality }: Signer): string {
  const values: Record<string, string> = {
    namn: name,
    förnamn: name.split(' ')[0] ?? '',
    titel: title,
    verksamhet: unit,
    förvaltning: unit,
    kommun: municipality,
  };
  return (pattern || plain)
    .replace(/\{([a-zåäö]+)\}/g, (whole, key: string) => values[key] ?? whole)
    .replace(/,\s*(?=[,.]|$)/g, '')
    .replace(/^[\s,]+/, '')
    .trim();
}
