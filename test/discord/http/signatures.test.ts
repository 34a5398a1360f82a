/** Signatures that are hardly other ones: whoever bends a valid one has none, neither with Node's check nor with the edge's. */
import { describe, expect, test } from 'vitest';
import { createVerifier } from '../../../src/discord/http/verify.js';
import { createNodeVerifier } from '../../../src/discord/http/verifyNode.js';
import { publicKeyHex, signBody, timestamp } from '../../loopback/signBody.js';

const body = Buffer.from('{"type":1}');
const valid = signBody(body)['x-signature-ed25519'] ?? '';
const [point, scalar] = [valid.slice(0, 64), valid.slice(64)];
/** Of Ed25519 (RFC 8032): adding it to the scalar changes nothing in the equation. */
const groupOrder = 2n ** 252n + 27742317777372353535851937790883648493n;
const maxScalar = 2n ** 256n;

function readLittleEndian(hex: string): bigint {
  return BigInt(`0x${Buffer.from(hex, 'hex').reverse().toString('hex')}`);
}

function writeLittleEndian(value: bigint): string {
  return Buffer.from(value.toString(16).padStart(64, '0'), 'hex').reverse().toString('hex');
}

const larger = [1n, 2n, 3n, 4n]
  .map((times) => readLittleEndian(scalar) + times * groupOrder)
  .filter((value) => value < maxScalar)
  .map((value, index): [string, string] => [
    `with ${index + 1} times the order more`,
    point + writeLittleEndian(value),
  ]);

/** Points of a small order, whose signatures would fit many texts. */
const smallPoints = ['00'.repeat(32), `01${'00'.repeat(31)}`, `ec${'ff'.repeat(30)}7f`];

const bent: [string, string][] = [
  ...larger,
  ...smallPoints.map((small, index): [string, string] => [`with small point ${index}`, small + scalar]),
  ...smallPoints.map((small, index): [string, string] => [`of small point ${index} alone`, small + '00'.repeat(32)]),
  ['twice, as of two headers', `${valid}, ${valid}`],
  ['with its halves changed about', scalar + point],
  ['with a blank in it', `${point} ${scalar}`],
];

describe.each([
  ['Node', createNodeVerifier],
  ['the edge', createVerifier],
] as const)('at %s', (_, create) => {
  const verify = create(publicKeyHex);

  test('the signature itself is taken, in large letters too', async () => {
    for (const signature of [valid, valid.toUpperCase()])
      expect(await verify({ signature, timestamp, body })).toBe(true);
  });

  test.each(bent)('%s it is refused', async (__, signature) => {
    expect(await verify({ signature, timestamp, body })).toBe(false);
  });
});
