/** Whether a request comes from Discord, checked by node:crypto at once: WebCrypto's way to a thread and back costs as much again. */
import { createPublicKey, type KeyObject, verify } from 'node:crypto';
import type { Verify } from './signature.js';

/** As `verifierFor` does, where there is Node; the key is read once. */
export function nodeVerifierFor(publicKey: string): Verify {
  const key = keyFrom(publicKey);
  return async ({ signature, timestamp, body }) => {
    const given = bytesOf(signature, 64);
    if (!key || !given) return false;
    try {
      return verify(null, Buffer.concat([Buffer.from(timestamp), body]), key, given);
    } catch {
      return false;
    }
  };
}

function keyFrom(publicKey: string): KeyObject | null {
  const x = bytesOf(publicKey, 32)?.toString('base64url');
  return x === undefined ? null : createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
}

// null where these are not the hexadecimal digits of so many bytes; Buffer alone would stop at the first wrong one
function bytesOf(hex: string, count: number): Buffer | null {
  return hex.length === count * 2 && /^[\da-f]*$/i.test(hex) ? Buffer.from(hex, 'hex') : null;
}
