/** Signs as Discord does, with a key that only this run has. */
import { generateKeyPairSync, sign } from 'node:crypto';

const { publicKey, privateKey } = generateKeyPairSync('ed25519');

/** As the developer portal shows it. */
export const publicKeyHex = publicKey.export({ type: 'spki', format: 'der' }).subarray(-32).toString('hex');

export const timestamp = '1769000000';

/** The headers that Discord sends with this body. */
export function signBody(body: string | Uint8Array, at = timestamp): Record<string, string> {
  const signature = sign(null, Buffer.concat([Buffer.from(at), Buffer.from(body)]), privateKey);
  return {
    'content-type': 'application/json',
    'x-signature-ed25519': signature.toString('hex'),
    'x-signature-timestamp': at,
  };
}
