/** JSON as pages write it: in a comment or CDATA, with raw line breaks in strings, comments, a comma or semicolon too many. */
import { parseJson } from '../../util/json.js';

const wrapPattern =
  /^[\s\ufeff]*(?:<!--|(?:\/\/|\/\*)?\s*<!\[CDATA\[(?:\s*\*\/)?)|(?:-->|(?:\/\/|\/\*)?\s*\]\]>(?:\s*\*\/)?)\s*$/gu;
// a string, or what is not JSON outside of one
const piecePattern = /"(?:\\[\s\S]|[^"\\])*"|\/\*[\s\S]*?\*\/|\/\/[^\n]*|,(?=\s*[}\]])|;\s*$/gu;

/** Undefined where it cannot be mended. */
export function parseLenientJson(written: string): unknown {
  const strict = parseJson(written);
  if (strict !== undefined) return strict;
  const bare = written.replace(wrapPattern, '').trim();
  return parseJson(dropExtras(dropExtras(bare)).trim());
}

// twice, since a comma may stand before a comment
function dropExtras(json: string): string {
  return json.replace(piecePattern, (piece) => (piece.startsWith('"') ? escapeControls(piece) : ''));
}

function escapeControls(piece: string): string {
  return piece.replace(/\p{Cc}/gu, (mark) => JSON.stringify(mark).slice(1, -1));
}
