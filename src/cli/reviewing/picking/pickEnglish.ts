/** Which piece of the English renders the words of a voice: found where quotations tell, else picked. */
import type { Fact, Voice } from '../../../knowledge/facts/schema.js';
import { listQuotations } from '../../../knowledge/text/quotations.js';
import { escapeControls, replaceControls } from '../../../util/printable.js';
import type { ReviewSession } from '../../desk/session.js';
import { pickPiece } from './pickPiece.js';

export function needsPiece({ words, en: piece }: Voice, en: string | undefined): boolean {
  return en !== undefined && words !== undefined && !hasPiece(en, piece);
}

export function hasPiece(text: string, piece: string | undefined): boolean {
  return piece !== undefined && text.includes(piece);
}

/** Null where the editor goes back. The second of two quotations is the second of the English, too. */
export async function pickEnglish(
  words: string,
  { quote, en }: Fact & { en: string },
  session: ReviewSession,
): Promise<string | null> {
  const { dialogue, wording } = session;
  const cut = (text: string) => listQuotations(text).map(({ start, end }) => text.slice(start, end));
  const [own, english] = [cut(quote), cut(en)];
  const piece = own.length === english.length ? english[own.indexOf(words)] : undefined;
  if (piece === undefined) return pickPiece(en, wording.englishPiece(escapeControls(words)), session);
  dialogue.say(replaceControls(wording.englishIs(words, piece)));
  return piece;
}
