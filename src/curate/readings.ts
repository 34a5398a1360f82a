/** The article's draftable sentences, each with its words, quotations and who it says is speaking. */
import type { NameFinder } from '../knowledge/facts/names.js';
import type { Attribution } from './attribution.js';
import { namedOrigins } from './namedOrigin.js';
import { isDrafted, type Passage } from './passages.js';
import { type Quotations, quotationsOf, withoutQuotations } from './quotations.js';
import { saidBeforeColon } from './saidBeforeColon.js';
import { saidByVerb } from './saidByVerb.js';
import { type Token, tokensOf } from './tokens.js';

export interface Reading extends Passage {
  quotations: Quotations;
  /** The sentence with its quotations blanked. */
  plain: string;
  tokens: Token[];
  attributions: Attribution[];
  /** Only blanks stand between it and the sentence before. */
  follows: boolean;
}

export function readingsOf(text: string, passages: Passage[], names: NameFinder): Reading[] {
  const readings: Reading[] = [];
  for (const passage of passages) {
    if (!isDrafted(passage)) continue;
    const last = readings.at(-1);
    const inside = last?.line === passage.line && last.quotations.goesOnBehind;
    const follows =
      last !== undefined &&
      last.kind === passage.kind &&
      text.slice(last.at + last.text.length, passage.at).trim() === '';
    readings.push({ ...readingOf(passage, inside, names), follows });
  }
  return readings;
}

/** Nothing of it stands outside quotation marks. */
export function isAllQuoted({ plain }: Reading): boolean {
  return !/[\p{L}\p{N}]/u.test(plain);
}

function readingOf(passage: Passage, inside: boolean, names: NameFinder): Omit<Reading, 'follows'> {
  const quotations = quotationsOf(passage.text, inside);
  const tokens = tokensOf(passage.text, quotations.spans, names);
  const plain = withoutQuotations(passage.text, quotations.spans);
  const origins = namedOrigins(tokens);
  const verbs = saidByVerb(passage.text, tokens);
  const attributions = [...origins, ...verbs];
  const known = attributions.some(({ content }) => content);
  return {
    ...passage,
    quotations,
    plain,
    tokens,
    attributions: known ? attributions : [...attributions, ...saidBeforeColon(tokens)],
  };
}
