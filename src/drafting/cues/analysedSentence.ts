/** The article's draftable sentences, each with its words, quotations and who it says is speaking. */
import type { NameFinder } from '../../knowledge/facts/names.js';
import { isDraftable, type Passage } from '../grammar/passages.js';
import { blankQuotations, findQuotations, type Quotations } from '../grammar/quotations.js';
import type { Token } from '../grammar/token.js';
import { tokenize } from '../grammar/tokens.js';
import { findColonCues } from './colonCues.js';
import type { Cue } from './cue.js';
import { findSourceCues } from './sourceCues.js';
import { findVerbCues } from './verbCues.js';

export interface AnalysedSentence extends Passage {
  quotations: Quotations;
  /** The sentence with its quotations blanked. */
  plain: string;
  tokens: Token[];
  cues: Cue[];
  /** Only blanks stand between it and the sentence before. */
  follows: boolean;
}

export function analyseSentences(text: string, passages: Passage[], names: NameFinder): AnalysedSentence[] {
  const sentences: AnalysedSentence[] = [];
  for (const passage of passages) {
    if (!isDraftable(passage)) continue;
    const last = sentences.at(-1);
    const inside = last?.line === passage.line && last.quotations.goesOnBehind;
    const follows =
      last !== undefined &&
      last.kind === passage.kind &&
      text.slice(last.offset + last.text.length, passage.offset).trim() === '';
    sentences.push({ ...analyseSentence(passage, inside, names), follows });
  }
  return sentences;
}

/** Nothing of it stands outside quotation marks. */
export function isAllQuoted({ plain }: AnalysedSentence): boolean {
  return !/[\p{L}\p{N}]/u.test(plain);
}

function analyseSentence(passage: Passage, inside: boolean, names: NameFinder): Omit<AnalysedSentence, 'follows'> {
  const quotations = findQuotations(passage.text, inside);
  const tokens = tokenize(passage.text, quotations.spans, names);
  const plain = blankQuotations(passage.text, quotations.spans);
  const origins = findSourceCues(tokens);
  const verbs = findVerbCues(passage.text, tokens);
  const cues = [...origins, ...verbs];
  const known = cues.some(({ content }) => content);
  return {
    ...passage,
    quotations,
    plain,
    tokens,
    cues: known ? cues : [...cues, ...findColonCues(tokens)],
  };
}
