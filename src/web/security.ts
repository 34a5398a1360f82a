/** Headers of every answer: nothing from elsewhere, no script in the page, no frame around it, no trace of where one came from. */

const policy = [
  "default-src 'none'",
  ...['style-src', 'script-src', 'img-src', 'connect-src', 'form-action'].map((directive) => `${directive} 'self'`),
  "base-uri 'none'",
  "frame-ancestors 'none'",
];

/** As a plain object: a request costs a third less than with a `Headers` that is filled header by header. */
export const security: Readonly<Record<string, string>> = {
  'content-security-policy': policy.join('; '),
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
};
