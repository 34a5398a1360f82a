/** The program answers every caller, whatever they type. */
import { describe, expect, test } from 'vitest';
import type { Language } from '../../src/knowledge/text/language.js';
import { memoizeText } from '../../src/util/lazy.js';
import { expectNoTrace, parseAnswers, runProgram } from '../support/runProgram.js';
import { goldenQuestions, readAnswerJson, testDoor } from '../support/testDoor.js';

// all of them in one start, each on a line of standard input
const askAll = memoizeText((language: Language) => {
  const ran = runProgram(['ask', '--json', '--language', language], { input: goldenQuestions.join('\n') });
  expect(ran).toMatchObject({ code: 0, err: '' });
  return new Map(parseAnswers(ran.out).map((answer) => [answer.question, answer]));
});

testDoor('the built terminal program', {
  ask: (question, language) => readAnswerJson(askAll(language).get(question)),
});

describe('a script gets one line of JSON an answer', () => {
  test.each([
    [['ask', 'Wie viel Geld hat Softbank?', '--json'], 'ask', 'de'],
    [['ask', '--json', 'how much money does softbank have'], 'ask', 'en'],
    [['ask', 'Was', 'schrieb', 'Musk', 'über', 'Softbank?', '--json'], 'ask', 'de'],
    [['ask', 'Wie viel Geld hat Softbank?', '--json', '--explain'], 'ask', 'de'],
    [['ask', 'Wie viel Geld hat Softbank?', '--json', '--language', 'en'], 'ask', 'en'],
    [['run', '/stargate finanzierung', '--json'], 'funding', 'de'],
    [['run', '/stargate who person:Elon Musk about:money', '--json'], 'who', 'en'],
    [['run', '/stargate sources', '--json'], 'sources', 'en'],
  ])('%j', (args, command, language) => {
    const ran = runProgram(args);
    expect(ran).toMatchObject({ code: 0, err: '' });
    expect(parseAnswers(ran.out)).toMatchObject([{ command, language }]);
  });

  test('that says which words matched, where it asks for it', () => {
    const [answer] = parseAnswers(runProgram(['ask', 'Wie viel Geld hat Softbank?', '--json', '--explain']).out);
    expect(answer?.answers[0]?.explain?.length).toBeGreaterThan(0);
  });

  test('that is the same in two runs but for the time it took', () => {
    const args = ['ask', 'Wer zweifelt am Geld für Stargate?', '--json'];
    const [one, other] = [parseAnswers(runProgram(args).out), parseAnswers(runProgram(args).out)];
    expect(one.map((answer) => ({ ...answer, elapsedMs: 0 }))).toEqual(
      other.map((answer) => ({ ...answer, elapsedMs: 0 })),
    );
  });

  test('that quotes nothing where nothing answers', () => {
    const [answer] = parseAnswers(runProgram(['ask', 'Wie wird das Wetter in Hamburg?', '--json']).out);
    expect(answer).toMatchObject({ kind: 'unknown', answers: [] });
  });
});

describe('questions on standard input are answered one a line', () => {
  test('in their order', () => {
    const questions = ['Wie viel Geld hat Softbank?', 'when was stargate announced', 'Wer ist Larry Ellison?'];
    const ran = runProgram(['ask', '--json'], { input: `${questions.join('\n')}\n` });
    expect(ran.code).toBe(0);
    expect(parseAnswers(ran.out).map(({ question }) => question)).toEqual(questions);
  });

  test('also where the last line has no end and lines end as on Windows', () => {
    const ran = runProgram(['ask', '--json'], { input: 'Wer?\r\nWann?' });
    expect(parseAnswers(ran.out).map(({ question }) => question)).toEqual(['Wer?', 'Wann?']);
  });

  test('and no input is no question', () => {
    expect(runProgram(['ask', '--json'])).toEqual({ code: 0, out: '', err: '' });
  });
});

describe('the lines of one conversation', () => {
  test('go on from each other, and a blank one begins anew', () => {
    const lines = ['Wie viele Jobs soll Stargate schaffen?', 'wer sagt das?', '', 'wer sagt das?'];
    const ran = runProgram(['ask', '--conversation', '--json'], { input: lines.join('\n') });
    expect(ran).toMatchObject({ code: 0, err: '' });
    expect(parseAnswers(ran.out).map(({ intent }) => intent)).toEqual(['question', 'source', 'no-context']);
  });

  test('stand alone without the option', () => {
    const ran = runProgram(['ask', '--json'], { input: 'Wie viele Jobs soll Stargate schaffen?\nwer sagt das?\n' });
    expect(parseAnswers(ran.out).map(({ intent }) => intent)).toEqual(['question', 'no-context']);
  });

  test('are not typed beside the option: that is said, and nothing asked', () => {
    const ran = runProgram(['ask', '--conversation', 'Wer zahlt?']);
    expect(ran).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringMatching(/^[^\n]*leave out the question[^\n]*\n$/),
    });
  });
});

const odd: [string, string][] = [
  ['nothing', ''],
  ['blanks only', ' \t '],
  ['6,000 characters', 'Wie viel Geld hat Softbank? '.repeat(215).slice(0, 6000)],
  ['one word of 6,000 letters', 'x'.repeat(6000)],
  ['6,000 digits', '9'.repeat(6000)],
  ['emoji', '💰🚀 Wie viel Geld? 👩‍👩‍👧‍👦'],
  ['right-to-left text', 'كم من المال لدى سوفت بنك؟ \u202eegratS'],
  ['zero-width characters', 'St\u200bar\u200dga\ufeffte\u2060 Geld'],
  ['combining marks piled up', `G${'\u0301'.repeat(300)}eld`],
  ['the characters of patterns', '.*+?^$ {}()|[]\\ (?<=x) [a-'],
  ['Markdown', '**Geld** _x_ ~~y~~ `z` ||a|| > b # c [d](e) <@123> @everyone'],
  ['names of built-in properties', '__proto__ constructor toString hasOwnProperty'],
  ['control characters', 'Geld\u0007\u001b[31m rot'],
];

describe.each(odd)('a question of %s', (_, question) => {
  test('is answered, as text and as JSON', () => {
    const json = runProgram(['ask', '--json', '--', question]);
    expect(json.code).toBe(0);
    expectNoTrace(json);
    expect(parseAnswers(json.out)).toMatchObject([
      { question, kind: expect.stringMatching(/found|unsure|unknown|info/) },
    ]);
    const text = runProgram(['ask', '--', question]);
    expect(text).toMatchObject({ code: 0, out: expect.stringMatching(/\S/), err: '' });
  });
});

test('half a character, which only bytes can carry, is answered', () => {
  const ran = runProgram(['ask', '--json'], { input: new Uint8Array([0x47, 0xed, 0xa0, 0x80, 0x65, 0xff, 0x0a]) });
  expect(ran.code).toBe(0);
  expectNoTrace(ran);
  expect(parseAnswers(ran.out)).toHaveLength(1);
});
