/** Small talk, double questions and comparisons are told from a plain question. */
import { describe, expect, test } from 'vitest';
import { answerQuestion } from '../../../src/answers/asked/ask.js';
import { answerLine } from '../../../src/answers/conversation/answerLine.js';
import { pickWording } from '../../../src/wording/languages/wordingFor.js';
import { groupQuotes } from '../../../src/wording/own/quoteGroups.js';
import { library, listCited } from '../../knowledge/retrieval/askLibrary.js';
import { answerAfter } from './talkTo.js';

describe('where no question remains, a line of the bot’s own and no quote', () => {
  test.each([
    ['Hallo!', 'hello'],
    ['guten Morgen zusammen', 'hello'],
    ['vielen Dank', 'thanks'],
    ['thanks a lot', 'thanks'],
    ['gute nacht', 'bye'],
    ['was kannst du?', 'help'],
    ['how does this work?', 'help'],
    ['bist du ein Mensch?', 'about'],
    ['are you a bot?', 'about'],
    ['who made you?', 'about'],
    ['what’s new?', 'latest'],
    ['Neuigkeiten?', 'latest'],
    ['fass mal alles zusammen', 'summary'],
    ['tl;dr', 'summary'],
    ['du idiot', 'insult'],
    ['lol', 'chatter'],
    ['banane', 'chatter'],
  ])('"%s" is %s', (line, intent) => {
    const answer = answerAfter(line, null);
    expect(answer.turn).toMatchObject({ intent, understood: null, resolved: false });
    expect(listCited(answer)).toEqual([]);
    expect(answer.suggestions.length > 0).toBe(!['thanks', 'bye', 'about'].includes(intent));
  });

  test.each(['hallo, wie viele jobs?', 'Danke! Und wo werden die Rechenzentren gebaut?', 'hi, who pays for stargate?'])(
    '"%s" is a question',
    (line) => {
      expect(listCited(answerAfter(line, null)).length).toBeGreaterThan(0);
    },
  );
});

describe('a double question', () => {
  test('has its parts, each with its sentence, in order; the later one goes on from the one before', () => {
    const answer = answerAfter('Wo baut Meta Hyperion und wie viel Strom braucht es?', null);
    const parts = answer.turn?.parts ?? [];
    expect(answer.turn?.intent).toBe('double');
    expect(parts.map(({ question }) => question)).toEqual(['Wo baut Meta Hyperion', 'wie viel Strom braucht es?']);
    const ids = listCited(answer).map(({ id }) => id);
    expect(parts.flatMap(({ answers }) => answers).every((id) => ids.includes(id))).toBe(true);
    expect(ids[0]).toBe(parts[0]?.answers[0]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('answers three parts and names a fourth', () => {
    const line =
      'Wer zahlt Stargate? Wann wurde Stargate angekündigt? Wie viele Jobs soll es geben? Wer ist Steve Bannon?';
    const { turn } = answerAfter(line, null);
    expect(turn?.parts.length).toBe(3);
    expect(turn?.leftOut).toContain('Steve Bannon');
  });

  test.each([
    ['Sag mir, wer zahlt und wann es fertig ist', ['wer zahlt', 'wann es fertig ist']],
    ['Zahlt Softbank? Baut Oracle mit?', ['Zahlt Softbank', 'Baut Oracle mit?']],
    ['Wie viel Geld hat Softbank, und Oracle?', ['Wie viel Geld hat Softbank', 'Oracle?']],
    ['who pays for Stargate / how many jobs are there', ['who pays for Stargate', 'how many jobs are there']],
  ])('"%s" has its parts however they are joined', (line, parts) => {
    expect(answerAfter(line, null).turn?.parts.map(({ question }) => question)).toEqual(parts);
  });

  test.each([
    ['Wer bist du und wie viele Jobs soll Stargate schaffen?', 'about'],
    ['Wer hat den t3n-Artikel geschrieben und wie viele Jobs soll es geben?', 'article'],
    ['Welche Zeitungen hast du und wie viele Jobs soll Stargate schaffen?', 'sources'],
  ])('"%s": a part about the bot or an article has its own words beside the quotes of the other', (line, info) => {
    const answer = answerAfter(line, null);
    const part = answer.turn?.parts.find((each) => each.kind === 'info');
    expect(part?.info?.kind).toBe(info);
    const groups = 'cited' in answer ? (groupQuotes(answer, pickWording('de')) ?? []) : [];
    expect(groups.map(({ cited, notes }) => [cited.length > 0, notes.join(' ') !== ''])).toContainEqual([false, true]);
    expect(groups.some(({ cited }) => cited.length > 0)).toBe(true);
  });

  test('a comma line that is found as it stands is asked once', () => {
    const asked: string[] = [];
    const ask: typeof answerQuestion = (question, ...others) => {
      asked.push(question);
      return answerQuestion(question, ...others);
    };
    const line = 'wer weiß, wie viele Jobs Stargate schaffen soll, was schreibt t3n';
    answerLine(line, { ask, library, conversation: null, language: 'de' });
    expect(new Set(asked).size).toBe(asked.length);
  });

  test.each([
    'Wer stand neben Trump und hat das Projekt vorgestellt?',
    'Was haben Trump und Musk gesagt?',
    'oracle and softbank money',
    'Hat Musk gesagt, warum er klagt?',
    'Wann und wo wurde Stargate angekündigt?',
  ])('"%s" is one question', (line) => {
    expect(answerAfter(line, null).turn?.parts).toEqual([]);
  });
});

describe('a comparison', () => {
  test.each([
    ['Widersprechen sich die Artikel bei den Jobs?', 'stargate.jobs'],
    ['do the sources agree on the number of jobs?', 'stargate.jobs'],
    ['Gibt es Widersprüche dazu, wie viel Geld Softbank laut Musk hat?', 'softbank.money-per-musk'],
  ])('"%s" is that of %s, whole', (line, matter) => {
    expect(answerAfter(line, null)).toMatchObject({
      turn: { intent: 'compare' },
      heading: { kind: 'matter' },
      matter: { id: matter },
    });
  });

  test.each([
    ['Sagen alle dasselbe dazu, wie viel Geld zuerst fließt?', 'stargate.first-money'],
    ['nennen die Zeitungen denselben Tag für die Ankündigung?', 'stargate.announced'],
  ])('"%s" is of one mind or not on %s', (line, matter) => {
    expect(answerAfter(line, null)).toMatchObject({ turn: { intent: 'compare' }, matter: { id: matter } });
  });

  test.each([
    ['13 oder 14 Milliarden von Microsoft in OpenAI?', 'microsoft.in-openai'],
    ['10,000 or 100,000 jobs?', 'stargate.jobs'],
    ['Wurde Stargate 2024 oder 2025 angekündigt?', 'stargate.announced'],
  ])('"%s" sets one figure against the other: what the sources say on it', (line, matter) => {
    expect(answerAfter(line, null)).toMatchObject({ turn: { intent: 'compare' }, matter: { id: matter } });
  });

  test('of figures that are no matter’s is none: one of them is enough to be found', () => {
    const answer = answerAfter('Does Hyperion cover 900 or 910 hectares?', null);
    expect(answer).toMatchObject({ kind: 'found', turn: { intent: 'question' } });
    expect(listCited(answer)[0]?.quote).toContain('910 Hektar');
  });

  test('names all the figures where no source has any', () => {
    const answer = answerAfter('Fließen 700 oder 800 Milliarden in Stargate?', null);
    expect(answer).toMatchObject({ kind: 'unknown', reason: { kind: 'number' } });
    if (answer.kind === 'unknown' && answer.reason.kind === 'number')
      expect(answer.reason.asked).toMatch(/700.* oder 800/u);
  });

  test.each([
    'Bannon gegen Loomer: was halten sie von Musk?',
    'is it Nadella or Altman that is right about the money?',
  ])('"%s" sets two beside each other', (line) => {
    const answer = answerAfter(line, null);
    expect(answer).toMatchObject({ turn: { intent: 'compare' }, heading: { kind: 'sides' } });
  });

  test.each([
    'Have OpenAI and Softbank agreed on sites?',
    'openai softbank site disagreement',
    'altman agrees with trump',
  ])('"%s" asks for what happened, and compares nothing', (line) => {
    expect(answerAfter(line, null).turn?.intent).toBe('question');
  });

  test.each([
    ['Was sagten Trump und Leavitt zu den Jobs?', ['Donald Trump', 'Karoline Leavitt']],
    ['What do Musk and Altman say about Trump?', ['Elon Musk', 'Sam Altman']],
    ['what did Nadella and Zuckerberg say', ['Satya Nadella', 'Mark Zuckerberg']],
  ])('"%s" asks for the words of two, whoever of them is silent', (line, names) => {
    const answer = answerAfter(line, null);
    if (!('cited' in answer) || answer.heading.kind !== 'sides') return expect.fail(answer.kind);
    expect(answer.heading.sides.map(({ party }) => party.en)).toEqual(names);
    expect(answer.cited.length).toBeGreaterThan(0);
  });

  test.each([
    'Was sagte Altman zu Musk und Trump?',
    'Was haben Trump und Altman angekündigt?',
    'What did Ellison and Son say about jobs?',
  ])('"%s" does not ask for the words of two, or both are silent', (line) => {
    expect(answerAfter(line, null).turn?.intent).toBe('question');
  });

  test('sets two people beside each other', () => {
    const answer = answerAfter('Compare what Musk and Altman say about the money', null);
    if (!('cited' in answer) || answer.heading.kind !== 'sides') return expect.fail(answer.kind);
    expect(answer.heading.sides.map(({ party }) => party.en)).toEqual(['Elon Musk', 'Sam Altman']);
    expect(answer.heading.sides.every(({ facts }) => facts.length > 0)).toBe(true);
  });

  test.each(['Wo widersprechen sich die Quellen?', 'what is disputed?', 'vergleiche die Wetterlage'])(
    '"%s" lists what differs or has changed, and nothing unjudged',
    (line) => {
      const answer = answerAfter(line, null);
      if (answer.kind !== 'info' || answer.info.kind !== 'disputed') return expect.fail(answer.kind);
      const relations = new Set(answer.info.matters.map(({ matter }) => matter.relation));
      expect([...relations].every((relation) => relation === 'differs' || relation === 'changed')).toBe(true);
      expect(answer.info.matters.length).toBeGreaterThan(1);
    },
  );
});

test.each([
  'Compare what Nadella and Zuckerberg say about jobs',
  'Vergleiche, was Nadella und Zuckerberg zu Arbeitsplätzen sagen',
])('%s: of two who are both silent nothing is called found, and what can be compared is told', (line) => {
  expect(answerAfter(line, null)).toMatchObject({
    kind: 'info',
    info: { kind: 'disputed' },
    turn: { intent: 'compare' },
  });
});
