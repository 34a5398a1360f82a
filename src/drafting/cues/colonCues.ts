/** "Musk zerstörte die Parade mit einem Tweet: „…“": the only person before the colon says what is quoted behind it. */

import { isOblique, isSubordinate } from '../grammar/clause.js';
import { findSubjectSpan, resolveName, type Subject, unknownSubject } from '../grammar/subject.js';
import type { Token } from '../grammar/token.js';
import { hasFiniteVerb } from '../lexicon/finiteVerb.js';
import type { Cue } from './cue.js';
import { endsWithOthersWords, mayLeadToOthers } from './othersWords.js';

export function findColonCues(tokens: Token[]): Cue[] {
  const colon = tokens.findIndex((token, index) => token.text === ':' && tokens[index + 1]?.kind === 'quotation');
  if (colon < 0) return [];
  const ahead = tokens.slice(0, colon);
  // „…“ gilt weiter: the quotation is part of another clause
  const goesOn = tokens[colon + 2]?.kind === 'word' || tokens[colon + 2]?.kind === 'name';
  if (goesOn || endsWithOthersWords(tokens, colon) || mayLeadToOthers(ahead)) return [];
  const speakers = ahead.flatMap((token, index) => findCandidates(ahead, token, index));
  if (ahead.some(({ text }) => text === ',') && speakers.length !== 1) return [];
  const [who, ...others] = speakers;
  if (!who || others.length > 0) return [];
  const { start, end } = findSubjectSpan(who) ?? { start: 0, end: 0 };
  return [{ ...colonCueShape, who, from: start, to: end, saying: { start, end: start } }];
}

const colonCueShape = { form: 'colon', kind: 'say', verb: '', act: 'deed', content: true, closes: false } as const;

function findCandidates(tokens: Token[], token: Token, index: number): Subject[] {
  if (token.kind === 'word')
    return token.text.toLowerCase() === 'er' ? [{ kind: 'pronoun', gender: 'man', token }] : [];
  if (token.kind !== 'name' || token.genitive) return [];
  // to whom it is handed over may be the one who speaks
  if (token.entity === null) return [unknownSubject];
  if (isOblique({ tokens, index })) return [];
  if (token.entity.kind !== 'person') return [];
  return isObject(tokens, index) || isSubordinate({ tokens, index }) ? [unknownSubject] : [resolveName(token)];
}

// "Ein Plakat zeigt Musk": a noun with its article and a verb stand before the name
function isObject(tokens: Token[], index: number): boolean {
  const [article, ...rest] = tokens.slice(0, index);
  const opens = /^(?:ein|eine|der|die|das|kein|keine|dieser|diese|dieses)$/iu.test(article?.text ?? '');
  return opens && rest.some(({ kind, text }) => kind === 'word' && hasFiniteVerb(text));
}
