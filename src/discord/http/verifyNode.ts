/** Whether a request comes from Discord, checked by node:crypto at once: WebCrypto's way to a thread and back costs as much again. */
import { createPublicKey, type KeyObject, verify } from 'node:crypto';
import { parseHex } from '../../util/bytes.js';
import type { Verify } from './verify.js';

/** As `verifierFor` does, where there is Node; the key is read once. */
export function createNodeVerifier(publicKey: string): Verify {
  const key = parsePublicKey(publicKey);
  return async ({ signature, timestamp, body }) => {
    const signatureBytes = parseHex(signature, 64);
    if (!key || !signatureBytes) return false;
    try {
      return verify(null, Buffer.concat([Buffer.from(timestamp), body]), key, signatureBytes);
    } catch {
      return false;
    }
  };
}

function parsePublicKey(publicKey: string): KeyObject | null {
  const raw = parseHex(publicKey, 32);
  if (!raw) return null;
  const x = Buffer.from(raw).toString('base64url');
  return createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
}
