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
  return Uint8Array.from({ length: count }, (_, index) => Number.parseInt(hex.slice(index * 2, index * 2 + 2), 16));
}
