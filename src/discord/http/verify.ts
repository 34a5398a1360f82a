/** Whether a request comes from Discord: https://discord.com/developers/docs/interactions/overview#setting-up-an-endpoint-validating-security-request-headers */
import { concatBytes, parseHex } from '../../util/bytes.js';

/** What Discord signs: its timestamp and the very bytes of the body. */
export interface SignedRequest {
  /** As it stands in the header. */
  signature: string;
  timestamp: string;
  body: Uint8Array;
}

/** Never rejects: what cannot be checked is not signed. */
export type Verify = (signed: SignedRequest) => Promise<boolean>;

const algorithm = 'Ed25519';

/** WebCrypto, which Node and the edge have alike; the key is read once. */
export function createVerifier(publicKey: string): Verify {
  const raw = parseHex(publicKey, 32);
  let key: CryptoKey | null = null;
  return async ({ signature, timestamp, body }) => {
    const signatureBytes = parseHex(signature, 64);
    if (!raw || !signatureBytes) return false;
    try {
      key ??= await crypto.subtle.importKey('raw', raw, algorithm, false, ['verify']);
      return await crypto.subtle.verify(
        algorithm,
        key,
        signatureBytes,
        concatBytes([new TextEncoder().encode(timestamp), body]),
      );
    } catch {
      return false;
    }
  };
}
