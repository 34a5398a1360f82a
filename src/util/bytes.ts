/** Bytes joined, and bytes written as hexadecimal digits. */

/** The pieces as one, in their order. */
export function concatBytes(pieces: Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let offset = 0;
  for (const piece of pieces) {
    whole.set(piece, offset);
    offset += piece.length;
  }
  return whole;
}

/** Null where these are not the hexadecimal digits of so many bytes. */
export function parseHex(hex: string, count: number): Uint8Array<ArrayBuffer> | null {
  if (hex.length !== count * 2 || !/^[\da-f]*$/i.test(hex)) return null;
  const bytes = new Uint8Array(count);
  for (let place = 0; place < count; place += 1)
    bytes[place] = Number.parseInt(hex.slice(place * 2, place * 2 + 2), 16);
  return bytes;
}
