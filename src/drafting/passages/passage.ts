/** A piece of an article: a sentence that may become a fact, or what is left out. */
import type { LeftOutKind } from '../../knowledge/facts/leftOutKind.js';
import type { TextSentence } from '../../knowledge/text/sentences.js';
import type { Span } from '../../util/spans.js';

/** `shown`: a sentence under a picture. */
export type DraftableKind = 'text' | 'shown' | 'item';

export type PassageKind = DraftableKind | LeftOutKind;

/** `line` counts the article's lines; quotations do not reach beyond one. */
export interface Passage extends TextSentence {
  kind: PassageKind;
  line: number;
}

export interface Edge {
  text: string;
  kind: LeftOutKind | 'mark';
}

/** A line without what stands around its sentences; it begins where its edges do. */
export interface Line extends Span {
  text: string;
  bullet: boolean;
  leads: Edge[];
  tails: Edge[];
}

/** Whether a fact can be made of it. */
export function isDraftable({ kind }: Passage): boolean {
  return kind === 'text' || kind === 'shown' || kind === 'item';
}
