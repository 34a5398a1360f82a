/** A sentence in pieces: words, names, punctuation, and quotations as one piece. */
import type { Entity } from '../../knowledge/facts/schema.js';
import type { Span } from '../../util/spans.js';

export type Token = WordToken | NameToken | MarkToken | QuotationToken;

export interface WordToken extends Span {
  kind: 'word';
  text: string;
}

/** `entity` is null where the name is in no list. `genitive`: "Musks"; `bare`: known by a role or first name alone. */
export interface NameToken extends Span {
  kind: 'name';
  text: string;
  entity: Entity | null;
  genitive: boolean;
  bare: boolean;
}

export interface MarkToken extends Span {
  kind: 'mark';
  text: string;
}

export interface QuotationToken extends Span {
  kind: 'quotation';
  text: string;
}
