/** The same question on the same version of the data gives the same answer, whatever was asked before and wherever. */
import { readFileSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import type { AnswerJson } from '../../src/answers/answerSchema.js';
import { createCommands } from '../../src/commands/index.js';
import { createReloader } from '../../src/store/followData.js';
import { loadLibrary } from '../../src/store/loadLibrary.js';
import { formatReply } from '../../src/terminal/printAnswer.js';
import { respondToQuestion } from '../../src/terminal/respond.js';
import { plainScreen } from '../../src/terminal/screen/screen.js';
import { createLive } from '../../src/util/live.js';
import { copyData, glossed } from '../support/dataCopy.js';
import { parseAnswers, runProgram } from '../support/runProgram.js';

const data = copyData();
afterAll(data.remove);
const { folder } = data;
interface Golden {
  answerable: { question: string }[];
  unanswerable: { question: string }[];
}

const golden: Golden = JSON.parse(readFileSync(new URL('../fixtures/questions.json', import.meta.url), 'utf8'));
const questions: string[] = [...golden.answerable, ...golden.unanswerable].map(({ question }) => question);

function load() {
  const library = loadLibrary(folder, { locked: true });
  return { library, commands: createCommands(library.base), language: null };
}

function askAll(asking: string[], session: ReturnType<typeof load>): Map<string, Omit<AnswerJson, 'elapsedMs'>> {
  const script = { session, screen: plainScreen, json: true, reply: respondToQuestion };
  return dropTime(asking.map((question) => JSON.parse(formatReply(question, script).text)));
}

function dropTime(answers: AnswerJson[]) {
  return new Map(answers.map(({ elapsedMs: _, ...answer }) => [answer.question, answer]));
}

test('after the data was another for a while, and in the other order', () => {
  const live = createLive(load());
  const log: string[] = [];
  const reload = createReloader({ live, folder, load, log: (line) => log.push(line) });
  const [first, before] = [live.read(), askAll(questions, live.read())];
  expect(before.size).toBeGreaterThan(200);
  const whole = data.read(glossed.file);
  data.change(glossed.file, glossed.gloss, 'A new gloss.');
  reload();
  const meanwhile = askAll(questions, live.read());
  expect([...meanwhile.values()].filter(({ base }) => base === first.library.base.version)).toEqual([]);
  data.write(glossed.file, whole);
  reload();
  expect(log).toHaveLength(2);
  expect(live.read()).not.toBe(first);
  expect(askAll(questions.toReversed(), live.read())).toEqual(before);
  expect(askAll(questions, first)).toEqual(before);
});

test('in another process, from the snapshot', () => {
  // what is neither German nor English is answered in the language of the system
  const { out } = runProgram(['ask', '--json'], { input: questions.join('\n'), env: { LANG: 'de_DE.UTF-8' } });
  expect(dropTime(parseAnswers(out))).toEqual(askAll(questions, load()));
});
