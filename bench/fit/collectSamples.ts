/** Questions → the first hit of each with its measures, and whether it is right. */
import type { Library } from '../../src/answers/library.js';
import { type FeatureName, featureNames } from '../../src/knowledge/retrieval/ranking/confidence.js';
import { findFacts } from '../../src/knowledge/retrieval/ranking/findFacts.js';
import type { AskedQuestion } from '../asked/askedFile.js';
import type { Sample } from './logistic.js';

export interface FittedSample extends Sample {
  question: string;
  isAnswerable: boolean;
  /** No verdict hangs on its confidence: something that is asked is missing, or it is doubtful. */
  isRejected: boolean;
}

export function collectSamples(questions: AskedQuestion[], { index }: Library): FittedSample[] {
  return questions.flatMap(({ question, gold }) => {
    const { hits, unknownNames, doubt } = findFacts(question, index);
    const [best] = hits;
    if (!best || unknownNames.length > 0) return [];
    const values = featureNames.map((name: FeatureName) => best.features[name]);
    const isRight = gold.some((piece) => best.fact.quote.includes(piece));
    return [
      { question, values, isRight, isAnswerable: gold.length > 0, isRejected: doubt !== null || best.miss !== null },
    ];
  });
}
