/** A rule looks at one fact, or at the whole base, and returns every problem it finds; it never stops at the first. */
import { type Base, sourceIdOf } from '../base.js';
import { hasCompoundOf, type NameFinder } from '../names.js';
import type { Problem } from '../problem.js';
import type { Fact } from '../schema.js';

/** `hash` is SHA-256 in hexadecimal; `texts` holds the articles by source id where they are at hand. */
export interface RuleContext {
  base: Base;
  hash: (text: string) => string;
  findNames: NameFinder;
  texts: ReadonlyMap<string, string> | null;
}

/** What is wrong and how to fix it; the runner adds file and id. */
export interface Finding {
  says: string;
  fix: string;
}

export type FactRule = (fact: Fact, context: RuleContext) => Finding[];
export type BaseRule = (context: RuleContext) => Problem[];

export function factFileOf(factId: string): string {
  return `facts/${sourceIdOf(factId)}.json`;
}

/** The quote and its stored neighbouring sentences: the only places where evidence may be. */
export function listEvidenceTexts(fact: Fact): string[] {
  return [fact.quote, fact.before, fact.after].filter((text) => text !== undefined);
}

/** Whether a piece that begins or ends there leaves half a word behind. */
export function cutsWord(text: string, offset: number): boolean {
  return /^[\p{L}\p{N}]{2}$/u.test(text.slice(Math.max(0, offset - 1), offset + 1));
}

/** Whether the piece stands in the text, from word to word: "so" does not stand in "sollen". */
export function hasWholeWords(text: string, piece: string): boolean {
  for (let start = text.indexOf(piece); start >= 0; start = text.indexOf(piece, start + 1))
    if (!cutsWord(text, start) && !cutsWord(text, start + piece.length)) return true;
  return false;
}

/** Whether a text has a name of the entity, or of a company, medium or place within a hyphenated compound. */
export function isNamedIn(text: string, id: string, { base, findNames }: RuleContext): boolean {
  const entity = base.entity.get(id);
  return findNames(text).some((mention) => mention.entity.id === id) || (!!entity && hasCompoundOf(entity, text));
}

/** Keeps the finding where the condition for a problem holds. */
export function reportIf(wrong: boolean, says: string, fix: string): Finding[] {
  return wrong ? [{ says, fix }] : [];
}
