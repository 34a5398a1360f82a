/** Bytes of a file → its text, or one clear line why they are none. */
export function decodeText(bytes: Uint8Array, name: string): string {
  if (bytes.length === 0) throw new Error(`${name} is empty`);
  if (Buffer.from(bytes.subarray(0, 5)).toString('latin1') === '%PDF-')
    throw new Error(`${name} is a PDF: save its text as a .txt file first`);
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Error(
      `${name} is not UTF-8, perhaps Latin-1: convert it first, for example with iconv -f latin1 -t utf-8`,
    );
  }
}
