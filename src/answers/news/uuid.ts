/** Names that are the same wherever and whenever they are made: https://www.rfc-editor.org/rfc/rfc9562#name-uuid-version-5 */

/** The sixteen bytes of a UUID. */
export function parseUuid(uuid: string): Uint8Array<ArrayBuffer> {
  const hex = uuid.replaceAll('-', '');
  return Uint8Array.from({ length: 16 }, (_, index) => Number.parseInt(hex.slice(2 * index, 2 * index + 2), 16));
}

/** Of the SHA-1 of a namespace and a name. */
export function formatUuid5(hash: Uint8Array): string {
  const bytes = hash.slice(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** Runs wherever there is Web Crypto. */
export async function createUuid5(namespace: string, name: string): Promise<string> {
  const input = new Uint8Array([...parseUuid(namespace), ...new TextEncoder().encode(name)]);
  return formatUuid5(new Uint8Array(await crypto.subtle.digest('SHA-1', input)));
}
