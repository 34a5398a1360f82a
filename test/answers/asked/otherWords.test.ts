/** What a sentence says in words that nothing knows, and whoever is named for the company that they lead. */
import { describe, expect, test } from 'vitest';
import { answerQuestion } from '../../../src/answers/asked/ask.js';
import { loadLibrary } from '../../../src/store/loadLibrary.js';
import { answerTo, listCited } from '../../knowledge/retrieval/askLibrary.js';
import { answerAfter } from '../conversation/talkTo.js';

describe('what several of a fact’s own questions ask for is no miss', () => {
  test.each([
    ['What does Bannon accuse Musk of?', 'bannon-techno-feudalism'],
    ['Wie viele neue Arbeitsplätze versprechen die Firmen?', 'hundreds-of-thousands-of-jobs'],
    ['How did Trump praise the project?', 'trump-vote-of-confidence'],
    ['Wie hat Trump Stargate gelobt?', 'trump-vote-of-confidence'],
  ])('%s', (question, fact) => {
    const answer = answerTo(question);
    expect(answer).toMatchObject({ kind: 'found', unsaid: null });
    expect(listCited(answer)[0]?.id).toContain(fact);
  });

  test.each(['ist stargate tot?', 'Hat Musk Bannon gelobt?', 'Wen hat Leavitt beleidigt?'])(
    'nor is it proof of a yes, or of what others do: %s',
    (question) => {
      expect(answerTo(question).kind).not.toBe('found');
    },
  );
});

describe('who leads a company stands for it', () => {
  test.each([
    ['Wie viel gab Zuckerberg im ersten Halbjahr aus?', 'meta-first-half-30-billion'],
    ['Was baut Zuckerberg in Ohio?', 'prometheus-ohio'],
    ["How many gigawatts will Zuckerberg's Hyperion have?", 'hyperion-five-gigawatts'],
  ])('%s', (question, fact) => {
    const answer = answerTo(question);
    expect(answer.kind).toBe('found');
    expect(listCited(answer)[0]?.id).toContain(fact);
  });

  test.each([
    'Wie viel Geld hat Nadella privat?',
    'Wie viel Gehalt bekommt Zuckerberg?',
    'How much does Huang earn?',
    'Was kostet Zuckerbergs Haus?',
  ])('but has nothing of its own: %s', (question) => {
    expect(answerTo(question).kind).not.toBe('found');
  });
});

describe('asked politely', () => {
  test.each([
    ['Weiß jemand, wie alt Donald Trump ist?', 'Donald Trump (78)'],
    ['could you tell me how old Mr Altman is', 'Sam Altman (39)'],
    ['Können Sie mir sagen, wer Nvidia leitet?', 'Jensen Huang'],
  ])('%s', (question, words) => {
    const answer = answerTo(question);
    expect(answer.kind).toBe('found');
    expect(listCited(answer)[0]?.quote).toContain(words);
  });
});

describe('a word that tells what somebody is doing is no surname', () => {
  test.each([
    ['is larry laughing about this', 'Ellison'],
    ['was satya shrugging', 'Nadella'],
  ])('%s', (question, name) => {
    expect(listCited(answerTo(question))[0]?.quote).toContain(name);
  });
});

test('a time that is no day is told as one', () => {
  const answer = answerAfter('Who is building in Abilene, and when is it done?', null);
  expect(answer).toMatchObject({ kind: 'found', unsaid: null });
  expect(listCited(answer)[0]?.quote).toContain('Ende 2026');
});

describe('a word of several meanings means one of them', () => {
  test.each([['Wie hat Nadella auf den Streit reagiert?', 'nadella-relaxed']])('%s', (question, fact) => {
    const answer = answerTo(question);
    expect(answer).toMatchObject({ kind: 'found', unsaid: null });
    expect(listCited(answer)[0]?.id).toContain(fact);
  });

  test.each(['Is Musk dead?', 'Did Musk make a comeback at OpenAI?', 'Hat Oracle Stargate dichtgemacht?'])(
    'and is not found where it means none: %s',
    (question) => {
      expect(answerTo(question).kind).not.toBe('found');
    },
  );
});

describe('the end of a decade is asked for by its year', () => {
  test.each(['Wie viel fließt laut Huang bis 2030 in KI?', 'What does Huang expect by 2030?'])('%s', (question) => {
    const answer = answerTo(question);
    expect(answer.kind).toBe('found');
    expect(listCited(answer)[0]?.quote).toContain('Ende des Jahrzehnts');
  });

  test('not by another', () => {
    expect(answerTo('What does Huang expect by 2035?').kind).not.toBe('found');
  });
});

test('two words that name nobody are of the story where the fact has both', () => {
  const bridge = loadLibrary('test/fixtures/bridge/data');
  const [demolished, strange] = ['wann beginnt der abriss', 'wann beginnt die bundesliga'].map((question) =>
    answerQuestion(question, bridge, { language: 'de' }),
  );
  expect(demolished && listCited(demolished)[0]?.id).toContain('end-of-2027');
  expect(strange?.kind).toBe('unknown');
});
