/** What became of a question stands first, in words, the same at every door. */
import { describe, expect, test } from 'vitest';
import type { Answer } from '../../../src/answers/answer.js';
import { askCommand } from '../../../src/commands/ask.js';
import { saidCommand } from '../../../src/commands/said.js';
import { pickWording } from '../../../src/wording/languages/wordingFor.js';
import {
  findState,
  formatKnownLines,
  formatPartStateLines,
  formatStateLines,
} from '../../../src/wording/own/stateLines.js';
import { conversation } from '../../loopback/conversation.js';

const { library } = conversation;
const [de, en] = [pickWording('de'), pickWording('en')];
const ask = (question: string): Answer => askCommand.run({ question }, { library, language: 'en' });
const tell = (answer: Answer) => [findState(answer), formatStateLines(answer, en), formatStateLines(answer, de)];

describe('a question is', () => {
  test('found: its quotes need no line', () => {
    expect(tell(ask('How many jobs is Stargate to create?'))).toEqual(['found', [], []]);
  });

  test('near, with what is missing before the closest sentences', () => {
    expect(tell(ask('How old is Larry Ellison?'))).toEqual([
      'near',
      ['How old Larry Ellison is, none of the articles says.', 'Closest sentences:'],
      ['Wie alt Larry Ellison ist, steht in keinem der Artikel.', 'Am ehesten passt:'],
    ]);
  });

  test('near, where nothing is known to be missing', () => {
    const found = ask('How many jobs is Stargate to create?');
    const [only] = 'cited' in found ? found.cited : [];
    const near = { ...found, kind: 'unsure', cited: only ? [only] : expect.fail() } as Answer;
    const unsure = ['Nicht sicher, ob das Ihre Frage beantwortet:'];
    expect(tell(near)).toEqual(['near', ['I am not sure. The closest sentence:'], unsure]);
    const two = { ...near, cited: [only, only] } as Answer;
    expect(tell(two)).toEqual(['near', ['I am not sure. The closest sentences:'], unsure]);
  });

  test('near, where words are looked for that stand nowhere: nothing was asked', () => {
    expect(tell(saidCommand.run({ words: 'Die haben das Geld nicht' }, { library, language: 'de' }))).toEqual([
      'near',
      ['My sources do not have these words. Similar is:'],
      ['Wörtlich steht das nicht in meinen Quellen. Ähnlich ist:'],
    ]);
  });

  test('near in figures alone, as the figure was typed', () => {
    expect(tell(ask('Does Stargate create 150,000 jobs?'))).toEqual([
      'near-figures',
      ['No source says “150,000 jobs”. Other figures:'],
      ['Keine Quelle nennt „150,000 jobs“. Andere Zahlen:'],
    ]);
  });

  test('not found, nor anything near, with whom nobody names', () => {
    expect(tell(ask('What did Angela Merkel say about Stargate?'))).toEqual([
      'nothing',
      ['I found nothing about “Angela Merkel” in my 5 sources.'],
      ['In meinen 5 Quellen habe ich nichts zu „Angela Merkel“ gefunden.'],
    ]);
    expect(tell(ask('Who won the match?'))).toEqual([
      'nothing',
      ['I found nothing about that in my 5 sources.'],
      ['In meinen 5 Quellen habe ich dazu nichts gefunden.'],
    ]);
  });

  test('none of these, where it is small talk or about the bot', () => {
    for (const question of ['hello', 'help', 'are you an AI?']) expect(tell(ask(question))).toEqual(['none', [], []]);
  });
});

test('each part of a double question says it for itself', () => {
  const answer = ask('How many jobs is Stargate to create, and what did Angela Merkel say about it?');
  expect(tell(answer)).toEqual(['found', [], []]);
  const [jobs, merkel] = answer.turn?.parts ?? [];
  if (!jobs || !merkel) return expect.fail('two parts');
  expect([jobs, merkel].map((part) => [findState(part), ...formatPartStateLines(part, en)])).toEqual([
    ['found'],
    ['nothing', 'I found nothing about “Angela Merkel” in my 5 sources.'],
  ]);
  const near = {
    ...jobs,
    kind: 'unsure',
    unsaid: { de: 'Wie, steht dort nicht.', en: 'How, it does not say.' },
  } as const;
  expect(formatPartStateLines({ ...near, answers: ['a', 'b'] }, en)).toEqual([
    'How, it does not say.',
    'Closest sentences:',
  ]);
  expect(formatPartStateLines({ ...near, answers: ['a'] }, de)).toEqual([
    'Wie, steht dort nicht.',
    'Am ehesten passt:',
  ]);
});

test('where nothing is found, topics, the newest day and two questions show what there is', () => {
  const answer = ask('Who won the match?');
  if (answer.kind !== 'unknown') return expect.fail(answer.kind);
  const [topics = '', newest] = formatKnownLines(answer, en);
  expect(topics).toMatch(/^My topics: Announcement, Funding, Partners, .*\.$/);
  expect(newest).toBe('My newest source is from 29 September 2025.');
  expect(formatKnownLines(answer, de)[1]).toBe('Meine neueste Quelle ist vom 29. September 2025.');
  expect(answer.suggestions).toHaveLength(2);
  for (const question of answer.suggestions) expect(findState(ask(question))).toBe('found');
});
