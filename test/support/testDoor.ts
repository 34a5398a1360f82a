/** One contract for every door: a golden question gets the same answer, wherever and in whichever language it is asked. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Answer } from '../../src/answers/answer.js';
import { answerSchema } from '../../src/answers/answerSchema.js';
import type { Library } from '../../src/answers/library.js';
import { askCommand } from '../../src/commands/ask.js';
import type { Language } from '../../src/knowledge/text/language.js';
import { conversation } from '../loopback/conversation.js';

interface Golden {
  answerable: { question: string }[];
  unanswerable: { question: string }[];
}

/** What a door showed of an answer; the facts are those it quotes whole, in their order. */
export interface ShownAnswer {
  kind: Answer['kind'];
  facts: string[];
}

export interface TestedDoor {
  ask: (question: string, language: Language) => ShownAnswer | Promise<ShownAnswer>;
  /** How many quotes it shows at most. */
  maxFacts?: number;
  /** Which story it tells; the one that ships where none is named. */
  story?: TestedStory;
}

/** A story, what people ask about it, and how many of these questions are at least answered. */
export interface TestedStory {
  library: Library;
  questions: readonly string[];
  minAnswered: number;
}

const golden = JSON.parse(readFileSync(new URL('../fixtures/questions.json', import.meta.url), 'utf8')) as Golden;
export const goldenQuestions = [...golden.answerable, ...golden.unanswerable].map(({ question }) => question);
const { library } = conversation;

const shippedStory: TestedStory = { library, questions: goldenQuestions, minAnswered: 101 };

export function testDoor(
  name: string,
  { ask, maxFacts = Number.POSITIVE_INFINITY, story = shippedStory }: TestedDoor,
): void {
  const { questions, minAnswered } = story;
  test.each(['de', 'en'] as const)(`${name} answers every golden question, in %s`, async (language) => {
    const shown: ({ question: string } & ShownAnswer)[] = [];
    for (const question of questions) shown.push({ question, ...(await ask(question, language)) });
    expect(shown).toEqual(
      questions.map((question) => {
        const { kind, facts } = findExpected(question, language, story);
        return { question, kind, facts: facts.slice(0, maxFacts) };
      }),
    );
    expect(shown.filter(({ facts }) => facts.length > 0).length).toBeGreaterThanOrEqual(minAnswered);
  });
}

/** Of an answer's JSON; a fact that it does not quote word for word is none. */
export function readAnswerJson(json: unknown, { base } = library): ShownAnswer {
  const { kind, answers } = answerSchema.parse(json);
  const isVerbatim = ({ fact, quote }: (typeof answers)[number]) => base.fact.get(fact)?.quote === quote;
  return { kind, facts: answers.map((each) => (isVerbatim(each) ? each.fact : `${each.fact}, misquoted`)) };
}

function findExpected(question: string, language: Language, { library: told }: TestedStory): ShownAnswer {
  const answer = askCommand.run({ question }, { library: told, language });
  const cited = 'cited' in answer ? answer.cited : [];
  return { kind: answer.kind, facts: cited.map(({ fact }) => fact.id) };
}
