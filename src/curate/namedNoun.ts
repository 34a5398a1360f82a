/** Whom a phrase behind "laut", "von" or "auf" names. */
import type { Entity } from '../knowledge/facts/schema.js';
import { documents, isCapital } from './germanWords.js';
import type { Subject } from './subject.js';
import type { Name, Token } from './tokens.js';

/** The name or noun that a phrase is about, and the last token that belongs to it. */
export interface Named {
  who: Subject;
  last: number;
}

export const unknown: Subject = { is: 'unknown' };

/** "Musk", "dem Magazin „Wired“", "Aussagen von Altman"; a noun that names nobody of the list is unknown. */
export function nounFrom(tokens: Token[], from: number): Named | null {
  for (let at = from; at < Math.min(tokens.length, from + 6); at += 1) {
    const token = tokens[at] as Token;
    if (token.kind === 'mark' || token.kind === 'quotation') return at === from ? null : { who: unknown, last: at - 1 };
    if (token.kind === 'name')
      return isCoupled(tokens, at) ? { who: unknown, last: at } : { who: subject(token), last: at };
    if (isCapital(token.text) && !mayPass(tokens, at)) return { who: unknown, last: at };
  }
  return null;
}

// "Aussagen Altman", "Angaben von Musk", "dem Magazin The Information"
function mayPass(tokens: Token[], at: number): boolean {
  const [noun, next, name] = [tokens[at] as Token, tokens[at + 1], tokens[at + 2]];
  if (next?.kind === 'name')
    return next.entity?.kind === 'medium' || documents.has(noun.text.toLowerCase()) || !next.genitive;
  const links = next?.kind === 'word' && /^(?:von|des|der|vom)$/u.test(next.text);
  return documents.has(noun.text.toLowerCase()) && !/^sprecher/iu.test(noun.text) && links && name !== undefined;
}

/** Whom a name stands for; a place says nothing. */
export function subject(name: Name): Subject {
  if (name.entity === null || name.entity.kind === 'place') return unknown;
  return { is: 'known', name: name as Name & { entity: Entity } };
}

// "laut Musks Anwalt", "laut Musk und Altman"
function isCoupled(tokens: Token[], at: number): boolean {
  const [name, next, more] = [tokens[at] as Name, tokens[at + 1], tokens[at + 2]];
  const owner = name.genitive && next?.kind === 'word' && isCapital(next.text);
  return owner || ((next?.text === 'und' || next?.text === 'oder') && more?.kind !== 'word');
}
