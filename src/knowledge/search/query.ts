/** The search over sentences: a question in, the best sentences out. */
import { type Intent, intentOf } from '../text/answerType.js';
import { languageOf } from '../text/detectLanguage.js';
import { type AskedWord, resolveQuestion } from './queryTerms.js';
import { type Hit, type Query, rank } from './rank.js';
import { createSentenceIndex, type Sentence, type SentenceIndex } from './sentenceIndex.js';
import { settings } from './settings.js';

export interface SentenceSearch {
  index: SentenceIndex;
  search: (question: string, limit: number) => Hit[];
}

export function createSearch(sentences: Sentence[]): SentenceSearch {
  const index = createSentenceIndex(sentences);
  const search = (question: string, limit: number) => {
    const language = languageOf(question);
    return rank(index, queryOf(resolveQuestion(question, language, index), intentOf(question)), limit);
  };
  return { index, search };
}

/** `functionWord`: what such a word counts for; as much as any other where sentences hold questions of their own. */
export function queryOf(
  asked: AskedWord[],
  intent: Intent | null,
  functionWord: number = settings.worth.functionWord,
): Query {
  const worth = (word: AskedWord) => (word.functionWord ? functionWord : contentWorth(word));
  return {
    terms: asked.flatMap((word) =>
      word.matches.map(({ term, likeness }) => ({ term, weight: worth(word) * likeness })),
    ),
    pairs: pairsOf(asked),
    intent,
  };
}

// before its rarity
function contentWorth({ capital }: AskedWord): number {
  return capital ? settings.worth.name : 1;
}

function pairsOf(asked: AskedWord[]): [number, number][] {
  return asked.flatMap((word, at) => {
    const next = asked[at + 1];
    if (!next || word.functionWord || next.functionWord) return [];
    const [first, second] = [word.matches[0]?.term, next.matches[0]?.term];
    return first === undefined || second === undefined ? [] : [[first, second] as [number, number]];
  });
}
