/** Whether a sentence holds what somebody said, and not only that they did: "kritisierte den Plan" carries no words. */
import { clauseEnd, clauseOf, clauseStart, type Place } from './clause.js';
import { strongSubjunctiveIn, weakSubjunctiveIn } from './konjunktiv.js';
import { withoutQuotations } from './quotations.js';
import type { SayVerb } from './sayVerbs.js';

const contentWords = /^(?:dass|daß|ob)$/u;
const questionWords = /^(?:wie|was|wer|warum|wo|weshalb|wann)$/u;

/** `closes`: the attribution stands behind what was said. */
export function hasContent(text: string, verb: SayVerb, place: Place & { closes: boolean }): boolean {
  const { tokens, closes } = place;
  const rest = withoutQuotations(
    text,
    tokens.filter(({ kind }) => kind === 'quotation'),
  );
  const subjunctive = strongSubjunctiveIn(rest) !== null || (closes && weakSubjunctiveIn(rest) !== null);
  if (verb.kind === 'accuse') return subjunctive;
  if (verb.kind === 'deem') return clauseOf(place).some(({ token }) => token.text === 'als') || quotedBeside(place);
  if (tokens[clauseStart(place)]?.text.toLowerCase() === 'wie') return true;
  const next = tokens[clauseEnd(place) + 2]?.text ?? '';
  const clause =
    tokens.slice(place.at).some(({ kind, text: word }) => kind === 'word' && contentWords.test(word)) ||
    (verb.kind !== 'announce' && questionWords.test(next));
  return (
    clause || subjunctive || quotedBeside(place) || (closes && /,/u.test(tokens[clauseStart(place) - 1]?.text ?? ''))
  );
}

// a whole utterance, not a word in quotation marks somewhere
function quotedBeside(place: Place): boolean {
  return place.tokens.some(({ kind, text }) => kind === 'quotation' && text.split(/\s/u).length > 2);
}
