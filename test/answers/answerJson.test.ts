/** Every answer of every command is JSON of the shape that scripts rely on. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answer } from '../../src/answers/answer.js';
import { serializeAnswer } from '../../src/answers/answerJson.js';
import { type AnswerJson, answerSchema } from '../../src/answers/answerSchema.js';
import { answerQuestion } from '../../src/answers/asked/ask.js';
import type { Command } from '../../src/commands/command.js';
import { createCommands } from '../../src/commands/index.js';
import { nameSpeaker } from '../../src/knowledge/facts/voices/speakerName.js';
import { findWholeVoice } from '../../src/knowledge/facts/voices/voices.js';
import type { OptionId } from '../../src/wording/wording.js';
import { library } from '../knowledge/retrieval/askLibrary.js';

const { base } = library;
const commands = createCommands(base);

type Values = Partial<Record<OptionId, string>>;

function json(answer: Answer, command = 'ask', question = ''): AnswerJson {
  return serializeAnswer(answer, {
    command,
    question,
    language: 'de',
    base: base.version,
    elapsedMs: 1.23456,
    text: null,
  });
}

function run(command: Command, values: Values, explain = false): AnswerJson {
  return json(command.run(values, { library, language: 'de', explain }), command.id);
}

// what somebody might type, whichever option it is
const typed = fc.oneof(
  fc.constantFrom('Musk', 'Was sagte Altman?', 'Wie viel Geld?', 'Bild', '2025-01', 'Juli 2025', 'Schwindler'),
  fc.constantFrom(...base.facts.map(({ id }) => id)),
  fc.string({ unit: 'binary', maxLength: 40 }),
);

function valuesFor({ options }: Command): fc.Arbitrary<Values> {
  const texts = options.filter(({ kind }) => kind === 'text').map(({ id }) => [id, typed] as const);
  return fc.record(Object.fromEntries(texts), { requiredKeys: [] }) as fc.Arbitrary<Values>;
}

describe.each(commands.map((command) => [command.id, command] as const))('%s', (_, command) => {
  test('answers without its options as the schema says', () => {
    expect(answerSchema.parse(run(command, {}))).toEqual(run(command, {}));
  });

  test('answers whatever is typed as the schema says, in plain JSON', () => {
    fc.assert(
      fc.property(valuesFor(command), fc.boolean(), (values, explain) => {
        const answer = run(command, values, explain);
        expect(answerSchema.safeParse(answer).error).toBeUndefined();
        expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
      }),
      { numRuns: 50 },
    );
  });
});

test('every fact becomes a citation with the names and the article that it has', () => {
  const factCommand = commands.find(({ id }) => id === 'fact') as Command;
  for (const fact of base.facts) {
    const { id, quote, en } = fact;
    const whole = findWholeVoice(fact);
    const [cited] = run(factCommand, { fact: id }).answers;
    expect(cited).toMatchObject({ fact: id, quote, translation: en ?? null, score: 1 });
    expect(cited?.speaker).toBe(whole ? nameSpeaker(whole.speaker, base).name : null);
    expect(cited?.via).toEqual((whole?.via ?? []).map((relay) => nameSpeaker(relay, base).name));
    expect(cited?.voices.map(({ words }) => words)).toEqual((fact.voices ?? []).map(({ words = null }) => words));
    expect(base.sources.map(({ outlet }) => outlet.is)).toContain(cited?.outlet);
  }
});

const options = { language: 'de' as const };

test('an answer that quotes nothing has no answers, only figures that differ', () => {
  const answer = json(answerQuestion('Kostet Stargate 700 Milliarden Dollar?', library, options));
  expect(answer).toMatchObject({ kind: 'unknown', answers: [] });
  expect(answer.near.length).toBeGreaterThan(0);
  expect(answer.near.every(({ fact, says }) => base.fact.get(fact)?.quote.includes(says))).toBe(true);
});

test('what was asked comes back as it was asked, the time rounded', () => {
  const answer = json(answerQuestion('', library, options), 'ask', 'Wer? \ud83d\ude00');
  expect(answer).toMatchObject({ schema: 1, question: 'Wer? 😀', base: base.version, elapsedMs: 1.235 });
});

test('matched words are there only where they were asked for', () => {
  const question = 'Wie viel Geld hat Softbank?';
  const plain = json(answerQuestion(question, library, options)).answers;
  const explained = json(answerQuestion(question, library, { ...options, explain: true })).answers;
  expect(plain.every((answer) => !('explain' in answer))).toBe(true);
  expect(explained.every(({ explain }) => explain && explain.length > 0)).toBe(true);
  expect(explained.map(({ explain: _, ...answer }) => answer)).toEqual(plain);
});

test('a score lies between 0 and 1, and the best comes first', () => {
  for (const question of ['Wie viel Geld hat Softbank?', 'Was sagte Musk?', 'who doubts the financing']) {
    const { answers } = json(answerQuestion(question, library, options));
    expect(answers.length).toBeGreaterThan(0);
    expect(answers.length).toBeLessThanOrEqual(5);
    expect(answers.every(({ score }) => score > 0 && score <= 1)).toBe(true);
  }
});
