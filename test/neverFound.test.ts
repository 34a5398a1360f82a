/**
 * Questions that were once answered for sure with a sentence that does not answer them. Those marked open still are, most
 * of them because a word of the sentence stands there in another sense: none may be added, and whoever mends one unmarks it.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { answerTo } from './knowledge/retrieval/askLibrary.js';

interface NeverFound {
  question: string;
  /** Ids of facts. */
  never: string[];
  why: string;
  open?: true;
}

const file = new URL('./fixtures/neverFound.json', import.meta.url);
const questions = JSON.parse(readFileSync(file, 'utf8')) as NeverFound[];

function listWronglyFound({ question, never }: NeverFound): string[] {
  const answer = answerTo(question);
  return answer.kind === 'found' ? answer.cited.map(({ fact }) => fact.id).filter((id) => never.includes(id)) : [];
}

describe('never found', () => {
  test.each(questions.filter(({ open }) => !open))('$question', (each) => {
    expect(listWronglyFound(each), each.why).toEqual([]);
  });
});

test('what is open is still so, and not more than was', () => {
  const open = questions.filter((each) => each.open);
  expect(open.filter((each) => listWronglyFound(each).length === 0).map(({ question }) => question)).toEqual([]);
  expect(open.length).toBeLessThanOrEqual(8);
});
