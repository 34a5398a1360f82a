/** The article's draftable sentences, each with its words, quotations and who it says is speaking. */
import type { NameFinder } from '../../knowledge/facts/names.js';
import { isWithin, type Span } from '../../util/spans.js';
import { blankSpans, findQuotations, type Quotations } from '../grammar/quotations.js';
import type { Token } from '../grammar/token.js';
import { tokenize } from '../grammar/tokens.js';
import { type Gender, inferGenderFromRole } from '../lexicon/givenNames.js';
import { isDraftable, type Passage } from '../passages/passage.js';
import { findColonCues } from './colonCues.js';
import type { Cue } from './cue.js';
import { findNounCues } from './nounCues.js';
import { findSourceCues } from './sourceCues.js';
import { findVerbCues } from './verbCues.js';
import { findViewCues } from './viewCues.js';

export interface AnalysedSentence extends Passage {
  quotations: Quotations;
  /** The sentence with its quotations blanked. */
  plain: string;
  tokens: Token[];
  cues: Cue[];
  /** Of the persons up to here, by the noun that stands before their name; one map for all sentences. */
  genders: ReadonlyMap<string, Gender>;
  /** The draftable sentences beside it. */
  before: AnalysedSentence | null;
  after: AnalysedSentence | null;
  /** Only blanks stand between it and the sentence before. */
  follows: boolean;
}

export function analyseSentences(text: string, passages: Passage[], names: NameFinder): AnalysedSentence[] {
  const sentences: AnalysedSentence[] = [];
  const genders = new Map<string, Gender>();
  for (const passage of passages.filter(isDraftable)) {
    const before = sentences.at(-1) ?? null;
    const inside = before?.line === passage.line && before.quotations.goesOnBehind;
    const follows =
      before?.kind === passage.kind && text.slice(before.offset + before.text.length, passage.offset).trim() === '';
    const sentence: AnalysedSentence = {
      ...analyseWords(passage, inside, names),
      genders,
      before,
      after: null,
      follows,
    };
    for (const [id, gender] of listGenders(sentence.tokens)) genders.set(id, gender);
    if (before) before.after = sentence;
    sentences.push(sentence);
  }
  return sentences;
}

/** The same sentence with all but a part of it blank, offsets kept. */
export function isolatePart(sentence: AnalysedSentence, { start, end }: Span): AnalysedSentence {
  const outside = [
    { start: 0, end: start },
    { start: end, end: sentence.text.length },
  ];
  const [text, plain] = [sentence.text, sentence.plain].map((one) => blankSpans(one, outside)) as [string, string];
  const tokens = sentence.tokens.filter((token) => isWithin(token, [{ start, end }]));
  const spans = sentence.quotations.spans.filter((span) => isWithin(span, [{ start, end }]));
  return {
    ...sentence,
    text,
    plain,
    tokens,
    quotations: { ...sentence.quotations, spans },
    cues: findCues(text, tokens),
  };
}

/** Nothing of it stands outside quotation marks. */
export function isAllQuoted({ plain }: AnalysedSentence): boolean {
  return !/[\p{L}\p{N}]/u.test(plain);
}

// "Ministerin Lena Vogt", "Herr Vogt"
function listGenders(tokens: Token[]): [string, Gender][] {
  return tokens.flatMap((token, index): [string, Gender][] => {
    const role = tokens[index - 1];
    if (token.kind !== 'name' || token.entity?.kind !== 'person' || role?.kind !== 'word') return [];
    const gender = inferGenderFromRole(role.text);
    return gender ? [[token.entity.id, gender]] : [];
  });
}

type AnalysedWords = Omit<AnalysedSentence, 'genders' | 'before' | 'after' | 'follows'>;

function analyseWords(passage: Passage, inside: boolean, names: NameFinder): AnalysedWords {
  const quotations = findQuotations(passage.text, inside);
  const tokens = tokenize(passage.text, quotations.spans, names);
  const plain = blankSpans(passage.text, quotations.spans);
  return { ...passage, quotations, plain, tokens, cues: findCues(passage.text, tokens) };
}

function findCues(text: string, tokens: Token[]): Cue[] {
  const cues = [
    ...findSourceCues(tokens),
    ...findViewCues(tokens),
    ...findVerbCues(text, tokens),
    ...findNounCues(tokens),
  ];
  // "Ein Reporter rief Ott zu: „…“": whoever says it by the verb says it
  const isClear = cues.some(({ content, who, form }) => content || (form === 'verb' && who.kind === 'unknown'));
  return isClear ? cues : [...cues, ...findColonCues(tokens)];
}
