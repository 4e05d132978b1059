/** The running number of the item that the page's address asks for; empty where it asks for none. Anyone may write an address. */
export function askedNumber(): string {
  const asked = location.hash.slice(1);
  try {
    return decodeURIComponent(asked);
  } catch {
    // No number has a percent sign, so this is none of ours.
    return asked;
  }
}
