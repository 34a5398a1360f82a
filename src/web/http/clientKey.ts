/** Who is counted as one. */

const mappedPattern = /^::ffff:(?=\d+\.)/i;
/** In groups of 16 bits: whoever has one IPv6 address has all that begin as it does. */
const networkGroups = 4;
const addressGroups = 8;

/** An IPv4 address as it is, of an IPv6 address its /64. */
export function findClientKey(address: string): string {
  const plain = address.replace(mappedPattern, '');
  return plain.includes(':') ? `${expandGroups(plain).slice(0, networkGroups).join(':')}::/64` : plain;
}

function expandGroups(address: string): string[] {
  const [head = [], tail] = address
    .replace(/%.*$/, '')
    .split('::')
    .map((part) => part.split(':').filter((group) => group !== ''));
  const zeros = Array.from({ length: Math.max(0, addressGroups - head.length - (tail?.length ?? 0)) }, () => '0');
  return [...head, ...zeros, ...(tail ?? [])].map((group) => Number.parseInt(group, 16).toString(16));
}
