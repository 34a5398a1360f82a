/** A client that keeps to no rule: it writes bytes when it likes and sees what comes back until the end. */
import { once } from 'node:events';
import { connect } from 'node:net';

export interface RawClient {
  write: (bytes: string | Uint8Array) => void;
  /** Writes the same again and again for as long as the connection takes it; resolves with the bytes that it took. */
  flood: (piece: string) => Promise<number>;
  leave: () => void;
  /** It will write nothing more, and goes on reading. */
  finish: () => void;
  /** From now on it takes nothing of what is sent to it. */
  stopReading: () => void;
  goOn: () => void;
  /** All that came back, once the connection has ended. */
  ended: Promise<string>;
}

export async function connectRawClient(url: string): Promise<RawClient> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  await once(socket, 'connect');
  let received = '';
  socket.setEncoding('utf8').on('data', (piece: string) => {
    received += piece;
  });
  // a server that has enough of us resets the connection
  socket.on('error', () => null);
  const ended = new Promise<string>((resolve) => socket.once('close', () => resolve(received)));
  return {
    write: (bytes) => void socket.write(bytes),
    flood: async (piece) => {
      while (!socket.destroyed && socket.writable)
        if (!socket.write(piece)) await Promise.race([once(socket, 'drain').catch(() => null), ended]);
      return socket.bytesWritten;
    },
    leave: () => void socket.destroy(),
    finish: () => void socket.end(),
    stopReading: () => void socket.pause(),
    goOn: () => void socket.resume(),
    ended,
  };
}
