/**
 * The response headers of a page: scripts only with this load's nonce, Trusted Types enforced, as far as is
 * known of the platforms. Inline styles are allowed there too.
 */
export function securityHeaders(nonce: string): Record<string, string> {
  return {
    'content-security-policy': [
      "default-src 'self'",
      `script-src 'nonce-${nonce}' 'strict-dynamic'`,
      "style-src 'self' 'unsafe-inline' https://*.fbcdn.net",
      "img-src 'self' data: blob: https://*.fbcdn.net https://*.cdninstagram.com",
      "connect-src 'self'",
      "object-src 'none'",
      "base-uri 'none'",
      "frame-ancestors 'none'",
      "require-trusted-types-for 'script'",
      'trusted-types demo-pages',
    ].join('; '),
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'cross-origin-opener-policy': 'same-origin-allow-popups',
    'referrer-policy': 'origin-when-cross-origin',
    'cache-control': 'no-store',
  };
}
