/** Ordinary ways to ask: with a frame around it, with a clause of time, with a word that has two uses. The sentence is the one for the plain question. */
import { describe, expect, test } from 'vitest';
import { splitQuestion } from '../../../src/knowledge/retrieval/conversation/doubles/splitQuestion.js';
import { dropAskingFrames } from '../../../src/knowledge/text/typed/askingFrames.js';
import { chooseLanguage } from '../../../src/knowledge/text/typed/chooseLanguage.js';
import { answerTo, findFactsFor, listCited } from '../../knowledge/retrieval/askLibrary.js';

function readVerdict(question: string) {
  const answer = answerTo(question);
  return { kind: answer.kind, first: listCited(answer)[0]?.id };
}

const framed: [plain: string, behind: string][] = [
  ['Wie alt ist Sam Altman?', 'wie alt Sam Altman ist?'],
  ['Wie viel hat Musk gespendet?', 'wie viel Musk gespendet hat?'],
  ['Wo wurde das Projekt vorgestellt?', 'wo das Projekt vorgestellt wurde?'],
  ['Wer ist Steve Bannon?', 'wer Steve Bannon ist?'],
];
const frames = ['Kann mir jemand sagen, ', 'Weiß hier einer, ', 'Mich würde interessieren, ', 'Sag mal, '];

describe('it does not matter how politely somebody asks', () => {
  test.each(framed)('%s', (plain, behind) => {
    const verdict = readVerdict(plain);
    expect(verdict.kind).toBe('found');
    for (const frame of frames) expect({ frame, ...readVerdict(frame + behind) }).toEqual({ frame, ...verdict });
  });

  test.each([
    ['How much did Musk donate to Trump?', 'can anyone tell me how much Musk donated to Trump'],
    ['Who leads Nvidia?', 'does anybody know who leads Nvidia'],
    ['What is Stargate?', 'could you please explain to me what Stargate is'],
    ['Why did Trump praise it?', "I'd like to know why Trump praised it"],
  ])('%s', (plain, polite) => {
    expect(readVerdict(polite)).toEqual(readVerdict(plain));
  });
});

describe('a condition is one only where there is one', () => {
  const listConditions = (question: string) => findFactsFor(question, 1).reading.conditions.map(({ kind }) => kind);
  test.each([
    ['the first big data centre in Ohio', ['ordinal']],
    ['Where is the first site built?', ['ordinal']],
    ['What did Musk first say about it?', []],
    ['What should come first for Musk?', []],
    ['Did Musk leave before OpenAI became a company?', []],
    ['Who led it before Altman?', ['before']],
  ])('%s', (question, kinds) => {
    expect(listConditions(question)).toEqual(kinds);
  });

  test('and an adjective between the number and what it counts changes nothing', () => {
    expect(readVerdict('Wo entsteht das erste winzige Rechenzentrum?').kind).toBe('found');
  });
});

describe('a clause of time asks for no time', () => {
  const listAsked = (question: string) => findFactsFor(question, 1).reading.asked.map(({ concept }) => concept.id);
  test.each([
    ['When was Oracle founded?', true],
    ['Who was there when Oracle was founded?', false],
    ['What did Son say when Oracle was founded?', false],
    ['Did they say when Oracle was founded?', true],
    ['Who founded Oracle and when was it founded?', true],
  ])('%s', (question, asksYear) => {
    expect(listAsked(question).includes('founding-year')).toBe(asksYear);
  });
});

test('"cause" is a reason given, and "the cause" a thing', () => {
  const readText = (question: string) => findFactsFor(question, 1).question.text;
  expect(readText('is Musk angry cause he was left out')).toContain('because he');
  expect(readText('what is the cause of it')).toContain('the cause');
  expect(readText('does it cause the problem')).toContain('cause the');
});

test('a word that the lexicon knows is no slip of one that is spelt like it', () => {
  const kinds = findFactsFor('Was raten Kenner?', 1).question.queryWords.flatMap(({ word, matches }) =>
    word.text === 'kenner' ? matches.map(({ kind }) => kind) : [],
  );
  expect(kinds).not.toContain('spelling');
});

describe('a misspelt name asks the same', () => {
  test.each([
    ['wie alt ist donald trmup', 'wie alt ist donald trump'],
    ['who leads nvdia', 'who leads nvidia'],
    ['wem gehört stargat', 'wem gehört stargate'],
    ['wer leitet microsft', 'wer leitet microsoft'],
  ])('%s', (typed, meant) => {
    const verdict = readVerdict(meant);
    expect(verdict.kind).toBe('found');
    expect(readVerdict(typed)).toEqual(verdict);
  });
});

test('whoever is to lead something has a job', () => {
  expect(readVerdict('Which job does Musk get in the Trump administration?')).toEqual({
    kind: 'found',
    first: 'boersen-zeitung-2025-01/musk-to-lead-doge-two-trillion-savings',
  });
});

test('of what somebody is, the order of the names tells nothing', () => {
  expect(findFactsFor('Is Azure still the one cloud OpenAI relies on?', 1).doubt).not.toBe('roles');
});

test('a figure is read in words that were misspelt', () => {
  const { amounts } = findFactsFor('Wer gibt 500 Miliarden Dollar?', 1).question;
  expect(amounts).toMatchObject([{ value: 500e9, unit: 'USD' }]);
});

describe('what a line asks may stand behind a clause', () => {
  test.each([
    [
      'When Son and Ellison came to the White House, who announced Stargate?',
      'Who announced Stargate when Son and Ellison came to the White House?',
    ],
    ['Nachdem Altman widersprach, wie reagierte Musk?', 'wie reagierte Musk Nachdem Altman widersprach?'],
  ])('%s', (typed, plain) => {
    expect(readVerdict(typed)).toEqual(readVerdict(plain));
  });

  test('"when did …" is a question by itself', () => {
    expect(splitQuestion('When did Musk sue, and who won?').parts).toHaveLength(2);
    expect(splitQuestion('When Musk sued, who won?').parts).toHaveLength(1);
  });
});

describe('never found', () => {
  test.each([
    ['what was once so may be so no more', 'Ist Bannon noch Berater des Weißen Hauses?'],
    ['the thing itself, asked for what came after it', 'Was sagte Altman, nachdem er Musk eingeladen hatte?'],
    ['wished for, and not had', 'Hat Musk die Kontrolle über OpenAI gehabt?'],
  ])('%s: %s', (_, question) => {
    expect(answerTo(question).kind).not.toBe('found');
  });
});

test.each([
  ['Ist Musk noch Co-Vorsitzender von OpenAI?', 'boersen-zeitung-2025-01/musk-stepped-down-2018'],
  ['Is Microsoft still the exclusive cloud provider of OpenAI?', 'vietnam-vn-2025-09-29/openai-ends-azure-exclusivity'],
])('%s is found in the sentence that tells how it ended', (question, fact) => {
  expect(readVerdict(question)).toEqual({ kind: 'found', first: fact });
});

test('where a sentence has the figure, nothing is said of no source having it', () => {
  for (const question of ['Hat Nadella 80 Milliarden für Oracle versprochen?', 'Did Meta pay 600 billion to Google?'])
    expect(answerTo(question)).toMatchObject({ kind: 'unsure' });
});

test('German is answered in German where only its verb tells', () => {
  const hints = { chosen: null, conversation: null, door: 'en' } as const;
  expect(chooseLanguage({ ...hints, line: 'Kostet Prometheus 5 Milliarden?' })).toBe('de');
  expect(chooseLanguage({ ...hints, line: 'Investment Prometheus 5 billion?' })).toBe('en');
});

describe('found, in ordinary words', () => {
  test.each([
    ['Wohin wurde Elon Musk von Altman eingeladen?', 'altman-denies-and-invites'],
    ['Was halten Analysten von den Plänen?', 'analysts-call-plans-vague'],
    ['What sort of visas does Musk support?', 'musk-supports-tech-work-visas'],
    ['On which grounds did Musk sue OpenAI?', 'musk-sued-over-founding-agreement'],
    ['Hat Musk auf Altmans Einladung reagiert?', 'musk-does-not-react'],
    ['Worauf hofft Altman bei Musks neuer Rolle?', 'altman-hopes-usa-first'],
    ['who is teh head of Microsoft', 'nadella-relaxed'],
  ])('%s', (question, fact) => {
    const { kind, first } = readVerdict(question);
    expect({ kind, first: first?.split('/')[1] }).toEqual({ kind: 'found', first: fact });
  });
});

test('one thing asked twice is asked once', () => {
  expect(readVerdict('Was OpenAI founded as a non-profit, or was it a company?')).toEqual(
    readVerdict('Was OpenAI founded as a non-profit?'),
  );
  expect(dropAskingFrames('Is it Musk or is it Altman?')).toBe('Is it Musk or is it Altman?');
});
