/** "Musk zerstörte die Parade mit einem Tweet: „…“": the only person before the colon says what is quoted behind it. */

import { isOblique } from '../grammar/clause.js';
import type { Subject } from '../grammar/subject.js';
import type { Name, Token } from '../grammar/token.js';
import type { Attribution } from './cue.js';

export function saidBeforeColon(tokens: Token[]): Attribution[] {
  const colon = tokens.findIndex((token, at) => token.text === ':' && tokens[at + 1]?.kind === 'quotation');
  if (colon < 0) return [];
  const ahead = tokens.slice(0, colon);
  const speakers = ahead.flatMap((token, at) => candidate(ahead, token, at));
  if (ahead.some(({ text }) => text === ',') && speakers.length !== 1) return [];
  const [who, ...others] = speakers;
  if (!who || others.length > 0) return [];
  const shown = who.is === 'known' ? who.name : who.is === 'pronoun' ? who.token : null;
  if (!shown) return [{ ...shape, who, from: 0, to: 0 }];
  return [{ ...shape, who, from: shown.start, to: shown.end }];
}

const shape = { how: 'colon', kind: 'say', verb: '', content: true, closes: false } as const;

function candidate(tokens: Token[], token: Token, at: number): Subject[] {
  if (token.kind === 'word') return token.text.toLowerCase() === 'er' ? [{ is: 'pronoun', gender: 'man', token }] : [];
  if (token.kind !== 'name' || token.genitive || isOblique({ tokens, at })) return [];
  if (token.entity === null) return [{ is: 'unknown' }];
  const { kind } = token.entity;
  return kind === 'person' ? [{ is: 'known', name: token as Name & { entity: NonNullable<Name['entity']> } }] : [];
}
