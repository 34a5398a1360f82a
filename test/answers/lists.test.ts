/** Lists of what somebody said, or of all that is said on a topic. */
import { describe, expect, test } from 'vitest';
import { answerTopic } from '../../src/answers/compared/topicAnswer.js';
import { answerPerson, findEntity } from '../../src/answers/lists.js';
import type { ListFilter } from '../../src/answers/narrow.js';
import { listSpeakerIds } from '../../src/knowledge/facts/voices/voices.js';
import { formatHeading } from '../../src/wording/answerText.js';
import { pickWording } from '../../src/wording/languages/wordingFor.js';
import { library, listCited } from '../knowledge/retrieval/askLibrary.js';

const { base } = library;
const anywhere: ListFilter = { outlet: null, since: null, until: null };
const askWho = (person: string, about: string | null = null, filter: Partial<ListFilter> = {}) =>
  answerPerson({ person, about, filter: { ...anywhere, ...filter }, language: 'de' }, library);
const askTopic = (id: string, filter: Partial<ListFilter> = {}) =>
  answerTopic({ topic: id, filter: { ...anywhere, ...filter }, language: 'de' }, library);

const speakers = [...new Set(base.facts.flatMap(listSpeakerIds))].filter(
  (id) => base.entity.get(id)?.kind !== 'medium',
);

describe('a shared name makes nobody somebody else', () => {
  test.each([
    ...['Melania Trump', 'Barron Trump', 'Donald Trump Jr.', 'US-Präsident Biden', 'Trump Organization', 'Donald Tusk'],
    ...[
      'Microsoft-Chef Bill Gates',
      'Mark Cuban',
      'Steve Jobs',
      'Kimbal Musk',
      'kimbal musk',
      'Maye Musk',
      'Jack Altman',
    ],
    ...['Sam Bankman-Fried', 'Laura Bush', 'Larry Page', 'donald tusk', 'Masayoshi Takanaka', 'Elon University'],
  ])('%s is not in the sources', (name) => {
    expect(findEntity(name, library)).toBeUndefined();
    expect(askWho(name)).toMatchObject({ kind: 'unknown', reason: { kind: 'no-person', asked: name } });
  });

  test.each([
    ['Elon Musk', 'elon-musk'],
    ['Musk, Elon', 'elon-musk'],
    ['Elno Musk', 'elon-musk'],
    ['Elon Msk', 'elon-musk'],
    ['Elon Reeve Musk', 'elon-musk'],
    ['Herr Musk', 'elon-musk'],
    ['Tesla-Chef Elon Musk', 'elon-musk'],
    ['Donald J. Trump', 'donald-trump'],
    ['President Trump', 'donald-trump'],
    ['US-Präsident Donald Trump', 'donald-trump'],
    ['Präsident der USA', 'donald-trump'],
    ['OpenAI-Chef Altman', 'sam-altman'],
    ['zukerberg', 'mark-zuckerberg'],
    ['Steve', 'steve-bannon'],
    ['Trumps Sprecherin', 'karoline-leavitt'],
    ['Nvidia-CEO Jensen Huang', 'jensen-huang'],
    ['Weißes Haus', 'white-house'],
  ])('%s is still %s', (name, id) => {
    expect(findEntity(name, library)?.id).toBe(id);
  });

  test('about somebody else of that name there is nothing', () => {
    expect(askWho('Elon Musk', 'Melania Trump')).toMatchObject({ kind: 'unknown', reason: { kind: 'stranger' } });
  });
});

describe('all words of one speaker', () => {
  test.each(speakers)('%s, in the order of the articles', (id) => {
    expect(listCited(askWho(id))).toEqual(base.facts.filter((fact) => listSpeakerIds(fact).includes(id)));
    expect(listCited(askWho(base.entity.get(id)?.name ?? ''))).toEqual(listCited(askWho(id)));
  });

  test('about something are some of them, those that are about it', () => {
    const about = listCited(askWho('Musk', 'Geld'));
    expect(about.length).toBeGreaterThan(0);
    expect(about.length).toBeLessThan(listCited(askWho('Musk')).length);
    expect(about.every((fact) => listSpeakerIds(fact).includes('elon-musk'))).toBe(true);
  });

  test('about a blank are all of them', () => {
    expect(listCited(askWho('Musk', '  '))).toEqual(listCited(askWho('Musk')));
  });

  test.each([
    ['a topic by its own name', 'Geld', 'Was Elon Musk zu „Finanzierung“ sagte', 'What Elon Musk said about: Funding'],
    ['an entity by its own name', 'openai', 'Was Elon Musk zu „OpenAI“ sagte', 'What Elon Musk said about: OpenAI'],
    ['nothing', ' ', 'Was Elon Musk sagte', 'What Elon Musk said'],
    ['what has no name', 'das Geld von Softbank', 'Was Elon Musk dazu sagte', 'What Elon Musk said about it'],
    ['a name with more', 'Geld: „Ich habe gelogen“', 'Was Elon Musk dazu sagte', 'What Elon Musk said about it'],
    ['a name in lines', 'Geld“ · CNBC\n> „Ja“\n— Musk', 'Was Elon Musk dazu sagte', 'What Elon Musk said about it'],
  ])('about %s', (_, about, german, english) => {
    const answer = askWho('Musk', about);
    const heading = 'heading' in answer ? answer.heading : expect.fail();
    expect([formatHeading(heading, pickWording('de')), formatHeading(heading, pickWording('en'))]).toEqual([
      german,
      english,
    ]);
  });

  test('within an outlet and a span are those from there', () => {
    const facts = listCited(askWho('Musk', null, { outlet: 't3n', since: '2025-07' }));
    expect(facts.length).toBeGreaterThan(0);
    expect(facts.every(({ id }) => id.startsWith('t3n-2025-07/'))).toBe(true);
    expect(askWho('Musk', null, { until: '2020' })).toMatchObject({ kind: 'unknown', reason: { kind: 'none-left' } });
  });
});

test.each([
  ['Elon Musk', 'elon-musk'],
  ['elon-musk', 'elon-musk'],
  [' ELON-MUSK ', 'elon-musk'],
  ['musk', 'elon-musk'],
  ['Zukerberg', 'mark-zuckerberg'],
  ['Trump-Sprecherin', 'karoline-leavitt'],
  ['OpenAI', 'openai'],
  ['Merkel', undefined],
  ['', undefined],
  ['😀', undefined],
])('"%s" is %s', (text, id) => {
  expect(findEntity(text, library)?.id).toBe(id);
});

test.each([
  ['Reid Hoffman', { kind: 'not-quoted', party: { de: 'Reid Hoffman' } }],
  ['Lutnick', { kind: 'not-quoted', party: { de: 'Howard Lutnick' } }],
  ['Angela Merkel', { kind: 'no-person', asked: 'Angela Merkel' }],
  ['', { kind: 'no-person', asked: '' }],
])('of "%s" there are no words, and it is said why', (person, reason) => {
  expect(askWho(person)).toMatchObject({ kind: 'unknown', reason });
});

describe('all that is said on a topic', () => {
  test.each(base.topics.map(({ id }) => id))('%s begins with what is mainly about it', (id) => {
    const facts = listCited(askTopic(id));
    const mainly = facts.map(({ topics }) => topics?.[0] === id);
    expect(facts.length).toBe(base.facts.filter(({ topics }) => topics?.includes(id)).length);
    expect(mainly).toEqual([...mainly].sort((a, b) => Number(b) - Number(a)));
  });

  test.each(['', 'weather', 'FUNDING', '__proto__'])('"%s" is no topic', (id) => {
    expect(askTopic(id)).toMatchObject({ kind: 'unknown', reason: { kind: 'no-topic', asked: id } });
  });

  test('is refused with limits that make no sense', () => {
    expect(askTopic('funding', { since: 'bald' })).toMatchObject({ kind: 'unknown', reason: { kind: 'no-date' } });
    expect(askTopic('funding', { outlet: 'FAZ' })).toMatchObject({ kind: 'unknown', reason: { kind: 'no-outlet' } });
  });
});
