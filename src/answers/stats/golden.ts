/** Which questions of a golden set are answered otherwise than the set expects. */

import * as z from 'zod';
import type { Library } from '../library.js';
import { explainAnswer, findCitedFacts, type OnProgress } from './ownAsks.js';

export interface GoldenReport {
  answerable: number;
  unanswerable: number;
  /** `expected` is empty where nothing should be found, `first` is null where nothing was; `why` it is not found. */
  failed: { question: string; expected: string[]; first: string | null; why: string | null }[];
  /** Facts that are expected, but not there. */
  unknownFacts: string[];
}

export function checkGoldenQuestions(
  { answerable, unanswerable }: GoldenQuestions,
  library: Library,
  onProgress: OnProgress = () => {},
): GoldenReport {
  const questions = [...answerable, ...unanswerable.map((each) => ({ ...each, answers: [] as string[] }))];
  const tried = questions.map(({ question, answers: expected }, index) => {
    const first = findCitedFacts(question, library)[0]?.id ?? null;
    onProgress(index + 1, questions.length);
    return { question, expected, first };
  });
  const isRight = ({ expected, first }: (typeof tried)[number]) =>
    first === null ? expected.length === 0 : expected.includes(first);
  const expected = new Set(answerable.flatMap(({ answers }) => answers));
  return {
    answerable: answerable.length,
    unanswerable: unanswerable.length,
    failed: tried
      .filter((each) => !isRight(each))
      .map((each) => ({ ...each, why: explainAnswer(each.question, library) })),
    unknownFacts: [...expected].filter((id) => !library.base.fact.has(id)),
  };
}

export const goldenSchema = z.object({
  answerable: z.array(z.object({ question: z.string(), answers: z.array(z.string()).min(1) })),
  unanswerable: z.array(z.object({ question: z.string() })),
});

export type GoldenQuestions = z.infer<typeof goldenSchema>;
