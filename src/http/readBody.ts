/** The body of a request up to a size, whatever the request says about it. */

import { joined } from '../util/bytes.js';

/** Null where it is larger than `most` bytes; what is left of it is then not read. Rejects where the sender goes away. */
export async function bodyOf(request: Request, most: number): Promise<Uint8Array | null> {
  const said = request.headers.get('content-length');
  if (said !== null && !(Number(said) <= most)) return null;
  // a server cuts a body at the length that was said, so that it can be taken whole
  if (said !== null) return new Uint8Array(await request.arrayBuffer());
  return request.body === null ? new Uint8Array() : readUpTo(request.body, most);
}

async function readUpTo(body: ReadableStream<Uint8Array>, most: number): Promise<Uint8Array | null> {
  const reader = body.getReader();
  const pieces: Uint8Array[] = [];
  let length = 0;
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    length += piece.value.length;
    if (length > most) {
      // not waited for: a sender that goes on would keep us
      reader.cancel().catch(() => null);
      return null;
    }
    pieces.push(piece.value);
  }
  return joined(pieces);
}
