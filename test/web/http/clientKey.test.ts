/** Who counts as one for the web page's limit. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findClientKey } from '../../../src/web/http/clientKey.js';

test.each([
  ['192.0.2.7', '192.0.2.7'],
  ['::ffff:192.0.2.7', '192.0.2.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['2001:0DB8:0001:0002::', '2001:db8:1:2::/64'],
  ['2001:db8::1', '2001:db8:0:0::/64'],
  ['::1', '0:0:0:0::/64'],
  ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ['', ''],
])('%s is %s', (address, key) => {
  expect(findClientKey(address)).toBe(key);
});

test('any IPv6 address has the key of its network', () => {
  fc.assert(
    fc.property(fc.ipV6(), (address) => {
      expect(findClientKey(address)).toMatch(/^(?:[\da-f]{1,4}:){4}:\/64$|^[\d.]+$/);
    }),
  );
});
