const origins = new Set(['https://www.facebook.com', 'https://business.facebook.com', 'https://www.instagram.com']);

/** True for an address on the pages that the content script runs in. */
export function isOfSite(address: string | undefined): boolean {
  return address !== undefined && URL.canParse(address) && origins.has(new URL(address).origin);
}
