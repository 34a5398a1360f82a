/** Bytes of a text file → its text: by its byte order mark, as UTF-8, by what a page says of itself, else as Windows or an old Mac wrote it. */

export interface DecodedText {
  text: string;
  /** As encodings are called on the web: utf-8, windows-1252. */
  charset: string;
  /** Nothing in the file says that it is this one. */
  guessed: boolean;
}

const fallbackCharset = 'windows-1252';
/** Its bytes 0x80 to 0x9f; a blank where there is nothing. */
const windowsMarks = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';
const macCharset = 'macintosh';
/** Pages call it so too, though the web does not. */
const macNamePattern = /^(?:x-)?mac(?:[-_]?roman)?$/iu;
const latinNamePattern = /^(?:windows-1252|iso-8859-15?)$/u;
/** In words: the bytes of äöüß on an old Mac, and of umlauts on Windows, read as Windows does. */
const macLettersPattern = /(?<=[a-zA-Z])[ŠšŸ§](?=[a-z])|(?<=[a-z])[ŠšŸ§](?![a-zA-Z])/gu;
const windowsLettersPattern = /[äöüÄÖÜß]/gu;

/** A page says in its first bytes how it is encoded. */
const headLength = 4096;
const declaredPattern = /(?:charset\s*=\s*["']?|<\?xml[^>]*encoding\s*=\s*["'])\s*([\w:.-]+)/iu;

export function decodeBytes(bytes: Uint8Array): DecodedText {
  const marked = findMarkedCharset(bytes);
  if (marked !== null) return decodeAs(marked, bytes, false);
  const text = tryDecode('utf-8', bytes);
  if (text !== null) return { text, charset: 'utf-8', guessed: false };
  const declared = findDeclaredCharset(bytes);
  if (isMacRoman(bytes, declared)) return decodeAs(macCharset, bytes, declared !== macCharset);
  if (declared !== null && declared !== 'utf-8') return decodeAs(declared, bytes, false);
  // a few broken bytes among many good ones
  return isMostlyUtf8(bytes) ? decodeAs('utf-8', bytes, true) : decodeAs(fallbackCharset, bytes, true);
}

function findMarkedCharset([first, second, third, fourth]: Uint8Array): string | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  // two Latin letters, each with an empty byte beside it
  if (first && second === 0 && third && fourth === 0) return 'utf-16le';
  return first === 0 && second && third === 0 && fourth ? 'utf-16be' : null;
}

function findDeclaredCharset(bytes: Uint8Array): string | null {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, headLength));
  const name = declaredPattern.exec(head)?.[1]?.replace(macNamePattern, macCharset);
  try {
    return name === undefined ? null : new TextDecoder(name).encoding;
  } catch {
    return null;
  }
}

// old editors wrote pages that say they are Latin
function isMacRoman(bytes: Uint8Array, declared: string | null): boolean {
  if (declared === macCharset) return true;
  if (declared !== null && declared !== 'utf-8' && !latinNamePattern.test(declared)) return false;
  const { text } = decodeAs(fallbackCharset, bytes, true);
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  return count(macLettersPattern) > 1 && count(windowsLettersPattern) === 0;
}

function decodeAs(charset: string, bytes: Uint8Array, guessed: boolean): DecodedText {
  const text = new TextDecoder(charset).decode(bytes);
  return { text: charset === fallbackCharset ? spellWindowsMarks(text) : text, charset, guessed };
}

// Node 20 reads it as Latin-1, which has controls in place of these
function spellWindowsMarks(text: string): string {
  return text.replace(/[\u0080-\u009f]/gu, (control) => windowsMarks[(control.codePointAt(0) ?? 0) - 0x80] ?? '');
}

function tryDecode(charset: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function isMostlyUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes);
  const broken = text.match(/\ufffd/gu)?.length ?? 0;
  const whole = text.match(/[\u0080-\ufffc]/gu)?.length ?? 0;
  return whole > broken * 3;
}
