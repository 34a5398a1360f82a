/** One place in a sentence that says whose words it carries; the simplest is a colon before a quotation. */

import type { Span } from '../../util/spans.js';
import { isOblique } from '../grammar/clause.js';
import { findSubjectSpan, resolveName, type Subject, unknownSubject } from '../grammar/subject.js';
import type { Token } from '../grammar/token.js';

/** `from` and `to` are offsets in the sentence of the words that show it; `content`: whether what was said stands in this sentence. */
export interface Cue {
  who: Subject;
  form: 'verb' | 'laut' | 'origin' | 'colon';
  kind: 'say' | 'announce' | 'deny' | 'think' | 'report';
  from: number;
  to: number;
  verb: string;
  /** The words of saying alone, without who says it. */
  saying: Span;
  /** What they do: say it, call something so, or something else that it hangs on ("verklagte", "zerstörte die Parade"); `embedded`: they call it so in a relative clause; `own`: it is so by their own account. */
  act: 'say' | 'deem' | 'deed' | 'embedded' | 'own';
  content: boolean;
  /** It stands behind what was said, at the end: it holds for all of the sentence. */
  closes: boolean;
}

/** "Musk zerstörte die Parade mit einem Tweet: „…“": the only person before the colon says what is quoted behind it. */
export function findColonCues(tokens: Token[]): Cue[] {
  const colon = tokens.findIndex((token, index) => token.text === ':' && tokens[index + 1]?.kind === 'quotation');
  if (colon < 0) return [];
  const ahead = tokens.slice(0, colon);
  if (endsWithOthersWords(tokens, colon)) return [];
  const speakers = ahead.flatMap((token, index) => findCandidates(ahead, token, index));
  if (ahead.some(({ text }) => text === ',') && speakers.length !== 1) return [];
  const [who, ...others] = speakers;
  if (!who || others.length > 0) return [];
  const { start, end } = findSubjectSpan(who) ?? { start: 0, end: 0 };
  return [{ ...colonCueShape, who, from: start, to: end, saying: { start, end: start } }];
}

const wordsNounPattern =
  /^(?:\p{L}*[Bb]eitrag|\p{L}*[Pp]ost|Tweet|Satz|Worten?|Zitat|Nachricht|\p{L}*[Bb]rief|Video|Spruch|Aussage|Behauptung|Vorwurf|Frage|Slogan|Parole|Titel|Vorschlag|Kommentar|Antwort)s?$/u;

/** Up to a place stand words that are somebody else's: "einen Beitrag von Musk", "Musks Satz". */
export function endsWithOthersWords(tokens: Token[], place: number): boolean {
  const [third, second, last] = tokens.slice(Math.max(0, place - 3), place);
  if (last?.kind === 'name') return second?.text === 'von' && wordsNounPattern.test(third?.text ?? '');
  return second?.kind === 'name' && second.genitive && wordsNounPattern.test(last?.text ?? '');
}

const colonCueShape = { form: 'colon', kind: 'say', verb: '', act: 'deed', content: true, closes: false } as const;

function findCandidates(tokens: Token[], token: Token, index: number): Subject[] {
  if (token.kind === 'word')
    return token.text.toLowerCase() === 'er' ? [{ kind: 'pronoun', gender: 'man', token }] : [];
  if (token.kind !== 'name' || token.genitive || isOblique({ tokens, index })) return [];
  if (token.entity === null) return [unknownSubject];
  return token.entity.kind === 'person' ? [resolveName(token)] : [];
}
