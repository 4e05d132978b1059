/**
 * Browser and system as the user agent tells, for the open part of the journal: names and the main version alone.
 * @param userAgent as in `navigator.userAgent`
 */
export function readUserAgent(userAgent: string): { browser: string; system: string } {
  const product = /(Edg|Firefox|Chrome)\/(\d+)/.exec(userAgent.replace(/Chrome\/\d+(?=.*Edg\/)/, ''));
  const names: Record<string, string> = { Edg: 'Edge', Firefox: 'Firefox', Chrome: 'Chromium' };
  const system = /Windows|Mac OS X|Android|CrOS|Linux/.exec(userAgent)?.[0];
  const browser = product ? `${names[product[1] ?? ''] ?? ''} ${product[2]}` : 'unknown';
  return { browser, system: system ?? 'unknown' };
}
