/** Who said this? A wording → the sentences that hold it, and whose words it is in each. */
import type { Fact, SpokenVoice } from '../../knowledge/facts/schema.js';
import { findSpansOwner, findWholeVoice, type WordsOwner } from '../../knowledge/facts/voices/voices.js';
import { decideVerdict } from '../../knowledge/retrieval/ranking/confidence.js';
import type { FactHit } from '../../knowledge/retrieval/ranking/factHit.js';
import { findFacts } from '../../knowledge/retrieval/ranking/findFacts.js';
import { findWording, type WordingMatch } from '../../knowledge/retrieval/wording/findWording.js';
import { readQuotedWords, readSaidWords } from '../../knowledge/retrieval/wording/saidRequest.js';
import { parseAmounts } from '../../knowledge/text/figures/amounts.js';
import { isSmallWord } from '../../knowledge/text/functionWords.js';
import type { Language } from '../../knowledge/text/language.js';
import { splitFoldedWords } from '../../knowledge/text/words.js';
import { uniqueBy } from '../../util/collections.js';
import type { Answer, CitedAnswer } from '../answer.js';
import type { CitedFact, SaidWords } from '../citedFact.js';
import type { Library } from '../library.js';
import { filterFacts, type ListFilter } from '../narrow.js';
import type { Bilingual, Reason } from '../reason.js';
import { answerUnknown } from '../unknown.js';
import { chooseAnsweringVoice } from './answeringVoice.js';

export interface FindQuoteOptions {
  words: string;
  filter: ListFilter;
  language: Language;
  /** More was typed than is read. */
  cut?: boolean;
}

const minCoverage = 0.75;
const maxSimilarFacts = 5;
const maxSearchHits = 50;
const maxBareFunctionWords = 3;
/** A question may ask who said a word or two; that they stand somewhere is no answer. */
const minAskedWords = 3;

/** The sentences that hold the words, whoever speaks in them; else those that mean nearly the same. */
export function findQuote(options: FindQuoteOptions, library: Library): Answer {
  const { words, language, cut = false } = options;
  const typed = splitFoldedWords(words);
  if (typed.length === 0) return answerUnknown({ kind: 'empty' }, library, language);
  if (typed.length <= maxBareFunctionWords && typed.every(isSmallWord))
    return answerUnknown({ kind: 'function-words' }, library, language);
  const cited = citeWording(readSaidWords(words) ?? words, library);
  const similar = cited.length > 0 ? [] : citeSimilar(words, library);
  const kept = keepFiltered(cited.length > 0 ? cited : similar, options, library);
  if ('reason' in kept) return answerUnknown(kept.reason, library, language);
  const [first] = kept.cited;
  if (!first?.said) return answerUnknown(chooseReason(words, cut, library), library, language);
  return {
    kind: first.said.how === 'sense' ? 'unsure' : 'found',
    heading: { kind: 'words', words: first.said.words, how: first.said.how, cut },
    cited: kept.cited,
    matter: null,
    unsaid: null,
    suggestions: [],
  };
}

/** A question that quotes words and asks whose they are; null where it does not, or no sentence holds them. */
export function answerSaidQuestion(question: string, library: Library): CitedAnswer | null {
  const words = readSaidWords(question);
  const asked = splitFoldedWords(words ?? '');
  if (words === null || asked.length < minAskedWords || asked.every(isSmallWord)) return null;
  const cited = citeWording(words, library).slice(0, maxSimilarFacts);
  if (cited.length === 0) return null;
  return { kind: 'found', heading: { kind: 'question' }, cited, matter: null, unsaid: null, suggestions: [] };
}

const notVerbatim: Bilingual = {
  de: 'Wörtlich steht das in keinem der Artikel.',
  en: 'None of the articles has exactly these words.',
};

/** What is in quotation marks is asked for word for word: what means the same is near at best. */
export function holdToQuotedWords(answer: Answer, question: string, library: Library): Answer {
  if (answer.kind !== 'found') return answer;
  const words = readQuotedWords(question);
  const isHeld = words === null || findWording(words, library.index).length > 0;
  return isHeld ? answer : { ...answer, kind: 'unsure', unsaid: notVerbatim };
}

/** The sentences that hold the words, literally or nearly, an original before a translation. */
export function citeWording(words: string, library: Library): CitedFact[] {
  const cited = findWording(words, library.index).map((match) => citeMatch(match, library));
  return [...cited].sort((a, b) => Number(a.source.relays !== null) - Number(b.source.relays !== null));
}

function citeMatch({ fact, how, text, spans }: WordingMatch, library: Library): CitedFact {
  const [first] = spans;
  const last = spans.at(-1);
  const words = first && last ? (fact[text] ?? '').slice(first.start, last.end) : null;
  const owner = findSpansOwner(fact, spans, text);
  return library.cite(fact, { ...describeOwner(owner), said: { words, how, by: nameOwnerKind(owner) } });
}

function describeOwner(owner: WordsOwner): { voice: SpokenVoice | null } {
  return { voice: owner.kind === 'voice' ? owner.voice : null };
}

function nameOwnerKind({ kind }: WordsOwner): SaidWords['by'] {
  return kind === 'voice' ? 'speaker' : kind;
}

// what means the same in other words: whose it is goes by where the words that were found stand
function citeSimilar(words: string, library: Library): CitedFact[] {
  const result = findFacts(words, library.index, maxSearchHits);
  if (result.unknownNames.length > 0) return [];
  const isClose = (hit: FactHit) => hit.coverage >= minCoverage || decideVerdict(hit, []) !== 'unknown';
  const close = result.hits.filter(isClose).slice(0, maxSimilarFacts);
  return close.map((hit) => {
    const { fact } = hit;
    const voice = chooseAnsweringVoice(hit, null, result);
    const by = nameSenseOwner(fact, voice);
    return library.cite(fact, { voice, said: { words: null, how: 'sense', by } });
  });
}

function nameSenseOwner(fact: Fact, voice: SpokenVoice | null): SaidWords['by'] {
  if (voice) return 'speaker';
  return (fact.voices ?? []).length === 0 || findWholeVoice(fact) ? 'outlet' : 'several';
}

function keepFiltered(cited: CitedFact[], { filter }: FindQuoteOptions, { base }: Library) {
  const filtered = filterFacts(
    cited.map(({ fact }) => fact),
    filter,
    base,
  );
  if ('reason' in filtered) return filtered;
  const kept = new Set(filtered.facts.map(({ id }) => id));
  return {
    cited: uniqueBy(
      cited.filter(({ fact }) => kept.has(fact.id)),
      ({ fact }) => fact.id,
    ),
  };
}

function chooseReason(words: string, cut: boolean, library: Library): Reason {
  const { unknownNames, question } = findFacts(words, library.index, 1);
  if (unknownNames.length > 0) return { kind: 'stranger', names: unknownNames, sources: library.countSources() };
  const isFigure =
    question.words.every(({ raw }) => /\d/.test(raw)) && parseAmounts(words, question.language).length > 0;
  return isFigure ? { kind: 'number', asked: words, onThis: false } : { kind: 'no-words', cut };
}
