/** Whether a request comes from Discord: https://discord.com/developers/docs/interactions/overview#setting-up-an-endpoint-validating-security-request-headers */
import { bytesOf, joined } from '../../util/bytes.js';

/** What Discord signs: its timestamp and the very bytes of the body. */
export interface Signed {
  /** As it stands in the header. */
  signature: string;
  timestamp: string;
  body: Uint8Array;
}

/** Never rejects: what cannot be checked is not signed. */
export type Verify = (signed: Signed) => Promise<boolean>;

const algorithm = 'Ed25519';

/** WebCrypto, which Node and the edge have alike; the key is read once. */
export function verifierFor(publicKey: string): Verify {
  const raw = bytesOf(publicKey, 32);
  let key: CryptoKey | null = null;
  return async ({ signature, timestamp, body }) => {
    const given = bytesOf(signature, 64);
    if (!raw || !given) return false;
    try {
      key ??= await crypto.subtle.importKey('raw', raw, algorithm, false, ['verify']);
      return await crypto.subtle.verify(algorithm, key, given, joined([new TextEncoder().encode(timestamp), body]));
    } catch {
      return false;
    }
  };
}
