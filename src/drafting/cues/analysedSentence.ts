/** The article's draftable sentences, each with its words, quotations and who it says is speaking. */
import type { NameFinder } from '../../knowledge/facts/names.js';
import { isDrafted, type Passage } from '../grammar/passages.js';
import { type Quotations, quotationsOf, withoutQuotations } from '../grammar/quotations.js';
import type { Token } from '../grammar/token.js';
import { tokensOf } from '../grammar/tokens.js';
import { saidBeforeColon } from './colonCues.js';
import type { Attribution } from './cue.js';
import { namedOrigins } from './sourceCues.js';
import { saidByVerb } from './verbCues.js';

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
