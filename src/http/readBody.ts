/** The body of a request up to a size, even where the request declares a wrong length or none. */

import { concatBytes } from '../util/bytes.js';

/** Null where it is larger than `maxBytes`; what is left of it is then not read. Rejects where the sender goes away. */
export async function readBody(request: Request, maxBytes: number): Promise<Uint8Array | null> {
  const declaredLength = request.headers.get('content-length');
  if (declaredLength !== null && !(Number(declaredLength) <= maxBytes)) return null;
  // node:http cuts a body at its declared length, so that it can be read in one go
  if (declaredLength !== null) return new Uint8Array(await request.arrayBuffer());
  return request.body === null ? new Uint8Array() : readUpTo(request.body, maxBytes);
}

async function readUpTo(body: ReadableStream<Uint8Array>, maxBytes: number): Promise<Uint8Array | null> {
  const reader = body.getReader();
  const pieces: Uint8Array[] = [];
  let length = 0;
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    length += piece.value.length;
    if (length > maxBytes) {
      // not awaited: that would wait for a sender that goes on sending
      reader.cancel().catch(() => null);
      return null;
    }
    pieces.push(piece.value);
  }
  return concatBytes(pieces);
}
