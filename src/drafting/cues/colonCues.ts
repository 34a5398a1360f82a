/** "Musk zerstörte die Parade mit einem Tweet: „…“": the only person before the colon says what is quoted behind it. */

import { isOblique } from '../grammar/clause.js';
import { resolveName, type Subject, tokenOf, unknownSubject } from '../grammar/subject.js';
import type { Token } from '../grammar/token.js';
import type { Cue } from './cue.js';

export function findColonCues(tokens: Token[]): Cue[] {
  const colon = tokens.findIndex((token, index) => token.text === ':' && tokens[index + 1]?.kind === 'quotation');
  if (colon < 0) return [];
  const ahead = tokens.slice(0, colon);
  const speakers = ahead.flatMap((token, index) => findCandidates(ahead, token, index));
  if (ahead.some(({ text }) => text === ',') && speakers.length !== 1) return [];
  const [who, ...others] = speakers;
  if (!who || others.length > 0) return [];
  const { start, end } = tokenOf(who) ?? { start: 0, end: 0 };
  return [{ ...colonCueShape, who, from: start, to: end }];
}

const colonCueShape = { form: 'colon', kind: 'say', verb: '', content: true, closes: false } as const;

function findCandidates(tokens: Token[], token: Token, index: number): Subject[] {
  if (token.kind === 'word')
    return token.text.toLowerCase() === 'er' ? [{ kind: 'pronoun', gender: 'man', token }] : [];
  if (token.kind !== 'name' || token.genitive || isOblique({ tokens, index })) return [];
  if (token.entity === null) return [unknownSubject];
  return token.entity.kind === 'person' ? [resolveName(token)] : [];
}
