/** Somebody goes on after an answer: what a line lacks comes from the question and the sentences before it. */
import { describe, expect, test } from 'vitest';
import { pickWording } from '../../../src/wording/languages/wordingFor.js';
import { formatTurnLines } from '../../../src/wording/own/talkLines.js';
import { listCited } from '../../knowledge/retrieval/askLibrary.js';
import { answerAfter, firstQuote, lastOf, talk } from './talkTo.js';

describe('a line that lacks something', () => {
  test.each([
    ['wie viel Geld fließt in Stargate?', 'und über wie viele Jahre?', 'vier'],
    ['Wie viele Jobs soll Stargate schaffen?', 'wo?', 'USA'],
    ['Wie viel Geld will Microsoft ausgeben?', 'und was sagte er dazu?', '80 Milliarden'],
    ['Who is Steve Bannon?', 'and Laura Loomer?', 'Loomer'],
    ['How much will OpenAI put into Stargate?', 'what about SoftBank?', '19 Milliarden'],
    ['Who is Steve Bannon?', 'what does he say about Musk?', 'Techno-Feudalismus'],
    ['How big is the Hyperion project?', 'and how much power does it use?', 'Gigawatt'],
    ['Wann ist Abilene fertig?', 'wie viele Rechenzentren entstehen dort?', 'acht'],
    ['How much money goes into Stargate at first?', 'how much overall?', '500'],
    ['Who is building in Abilene?', 'and when is it done?', 'Ende 2026'],
    ['How many jobs according to t-online?', 'same thing but t3n', '100.000e'],
    ['Wie viel flüssiges Geld hat SoftBank?', 'und oracle?', 'Cash-Bestände'],
  ])('"%s" … "%s" is answered with "%s"', (first, then, piece) => {
    const answer = lastOf(first, then);
    expect(answer.turn).toMatchObject({ intent: 'follow-up', resolved: true });
    expect(listCited(answer).some(({ quote }) => quote.includes(piece))).toBe(true);
  });

  test('says what it was understood as, in a line without quotation marks', () => {
    const answer = lastOf('Was sagte „Musk“ über Stargate?', 'und Altman?');
    const lines = formatTurnLines(answer.turn, pickWording('de'));
    expect(lines).toEqual([expect.stringMatching(/^Verstanden als: [^„“"»«]+$/u)]);
    expect((lines[0] ?? '').length).toBeLessThanOrEqual('Verstanden als: '.length + 101);
  });

  test('a phrase that asks nothing by itself takes over how it was asked', () => {
    expect(lastOf('Wie viele Schulden hat Oracle?', 'und an Barem?').turn?.understood).toBe(
      'Wie viele an Barem Oracle?',
    );
  });

  test('asked alone, what was understood gets the same first sentence', () => {
    const answer = lastOf('Who is Steve Bannon?', 'and Laura Loomer?');
    expect(firstQuote(answerAfter(answer.turn?.understood ?? '', null))).toBe(firstQuote(answer));
  });

  test('a line that stands alone is asked alone', () => {
    const [, answer] = talk('Was sagte Bannon über Musk?', 'Wie viele Jobs soll Stargate schaffen?');
    expect(answer?.turn).toMatchObject({ intent: 'question', resolved: false });
    expect(firstQuote(answer as never)).toBe(firstQuote(answerAfter('Wie viele Jobs soll Stargate schaffen?', null)));
  });

  test('a greeting in between does not end the conversation', () => {
    expect(lastOf('How much will OpenAI put into Stargate?', 'thanks', 'what about SoftBank?').turn).toMatchObject({
      intent: 'follow-up',
    });
  });
});

describe('the source of an answer', () => {
  test.each(['sicher?', 'wer sagt das?', 'Quelle?', 'really?', 'who wrote that?', 'says who'])(
    '"%s" shows the sentence again',
    (line) => {
      const [first, answer] = talk('Wie viele Jobs soll Stargate schaffen?', line);
      expect(answer?.turn?.intent).toBe('source');
      expect(listCited(answer as never).map(({ id }) => id)).toEqual([listCited(first as never)[0]?.id]);
      expect(answer).toMatchObject({ heading: { kind: 'fact' } });
    },
  );

  test('who wrote it is told of its article', () => {
    expect(lastOf('Wie viele Jobs soll Stargate schaffen?', 'wer hat das geschrieben?')).toMatchObject({
      heading: { article: { asks: 'author' } },
    });
  });
});

describe('more of an answer', () => {
  test('is the rest, nothing twice, and ends with a line that says so', () => {
    const answers = talk('Wie viel Geld soll in Stargate fließen?', ...Array.from({ length: 12 }, () => 'mehr'));
    const ids = answers.flatMap((answer) => listCited(answer).map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThan(5);
    expect(answers.at(-1)).toMatchObject({ kind: 'info', info: { says: 'no-more' }, turn: { intent: 'more' } });
  });
});

describe('somebody who is meant', () => {
  test('is asked for where two fit equally, with a question for each', () => {
    const answer = lastOf('Wie stehen Musk und Trump zueinander?', 'wie alt ist er?');
    if (answer.kind !== 'info' || answer.info.kind !== 'which') return expect.fail(JSON.stringify(answer.turn));
    expect(answer.info.choices.map(({ name }) => name.de).sort()).toEqual(['Donald Trump', 'Elon Musk']);
    expect(answer.suggestions).toEqual(answer.info.choices.map(({ question }) => question));
  });

  test('is she where a woman spoke', () => {
    expect(lastOf('Was sagte die Trump-Sprecherin zu Musk?', 'was sagte sie noch?').turn?.understood).toContain(
      'Leavitt',
    );
  });
});

describe('without a conversation', () => {
  test.each(['was meinte er dazu?', 'what did she say?', 'did he reply?'])(
    '"%s" is of somebody whom nobody named',
    (line) => {
      expect(answerAfter(line, null)).toMatchObject({ kind: 'info', turn: { intent: 'no-context' } });
    },
  );

  test.each([
    ['Wie teuer ist es?', 'Wie teuer ist Stargate?'],
    ['how expensive is it?', 'how expensive is Stargate?'],
    ['wie weit ist es?', 'wie weit ist Stargate?'],
  ])('"%s" is of the story', (line, understood) => {
    expect(answerAfter(line, null).turn).toMatchObject({ intent: 'question', understood });
  });

  test.each(['mehr', 'und wann?', 'why?', 'sicher?', 'und er?'])('"%s" asks what it is about', (line) => {
    expect(answerAfter(line, null)).toMatchObject({
      kind: 'info',
      info: { says: 'no-context' },
      turn: { intent: 'no-context' },
    });
  });

  test.each(['how much does it cost?', 'Wie viel kostet das Projekt?'])('"%s" is asked of the story', (line) => {
    expect(listCited(answerAfter(line, null)).length).toBeGreaterThan(0);
  });
});

test('facts alone are a conversation: a shared message carries no question', () => {
  const [id] = listCited(answerAfter('Wie viele Jobs soll Stargate schaffen?', null)).map((fact) => fact.id);
  const answer = answerAfter('wo?', { understood: null, facts: [id ?? ''], language: 'de' });
  expect(answer.turn?.intent).toBe('follow-up');
  expect(listCited(answer).length).toBeGreaterThan(0);
});

test.each([
  ['Wann gehts weiter?', 'Wann geht es weiter?'],
  ["Wie teuer wird's am Ende?", 'Wie teuer wird es am Ende?'],
  ['Lohnts sich?', 'Lohnt es sich?'],
  ['hamse schon Chips gekauft', 'haben sie schon Chips gekauft'],
])('"%s" is read as "%s"', (melted, whole) => {
  const read = (line: string) => {
    const answer = lastOf('Was kostet Stargate?', line);
    return [answer.kind, listCited(answer).map(({ id }) => id)];
  };
  expect(read(melted)).toEqual(read(whole));
});
