/** The search over sentences: a question in, the best sentences out. */
import { type AnswerType, findExpectedAnswerType } from '../text/answerType.js';
import { detectLanguage } from '../text/detectLanguage.js';
import { type QueryWord, resolveQuestion } from './queryTerms.js';
import { type Hit, rankSentences, type SearchQuery } from './rank.js';
import { createSentenceIndex, type Sentence, type SentenceIndex } from './sentenceIndex.js';
import { settings } from './settings.js';

interface SentenceSearch {
  index: SentenceIndex;
  search: (question: string, limit: number) => Hit[];
}

export function createSearch(sentences: Sentence[]): SentenceSearch {
  const index = createSentenceIndex(sentences);
  const search = (question: string, limit: number) => {
    const language = detectLanguage(question);
    return rankSentences(
      index,
      createQuery(resolveQuestion(question, language, index), findExpectedAnswerType(question)),
      limit,
    );
  };
  return { index, search };
}

/** `functionWord`: what such a word counts for; as much as any other where sentences hold questions of their own. */
export function createQuery(
  queryWords: QueryWord[],
  answerType: AnswerType | null,
  functionWordWeight: number = settings.worth.functionWord,
): SearchQuery {
  const weighWord = (word: QueryWord) => (word.functionWord ? functionWordWeight : weighContentWord(word));
  const terms: SearchQuery['terms'] = [];
  for (const word of queryWords) {
    const weight = weighWord(word);
    for (const { term, similarity } of word.matches) terms.push({ term, weight: weight * similarity });
  }
  return { terms, pairs: listPairs(queryWords), answerType };
}

// before its rarity
function weighContentWord({ capital }: QueryWord): number {
  return capital ? settings.worth.name : 1;
}

function listPairs(queryWords: QueryWord[]): [number, number][] {
  return queryWords.flatMap((word, index): [number, number][] => {
    const next = queryWords[index + 1];
    if (!next || word.functionWord || next.functionWord) return [];
    const [first, second] = [word.matches[0]?.term, next.matches[0]?.term];
    return first === undefined || second === undefined ? [] : [[first, second]];
  });
}
