/** A name that shares a word with somebody's is not theirs, in whatever case; what only stands beside their name changes nothing. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createOtherNames, inAllCases, type OtherName } from '../../../../scripts/fuzz/otherNames.js';
import { answerPerson } from '../../../../src/answers/lists.js';
import { noFilter } from '../../../../src/answers/narrow.js';
import { listSpeakerIds } from '../../../../src/knowledge/facts/voices/voices.js';
import { answerTo, findFactsFor, library, listCited, listNamed } from '../askLibrary.js';

/** Whose facts an answer to a question has. */
function listSpeakers(question: string): string[] {
  return listCited(answerTo(question)).flatMap(listSpeakerIds);
}

function askWho(person: string, about: string | null = null) {
  return answerPerson({ person, about, filter: noFilter, language: 'de' }, library);
}

const others: [id: string, name: string][] = [
  ['steve-bannon', 'Steve Jobs'],
  ['steve-bannon', 'Steve O’Brien'],
  ['satya-nadella', 'Bill Gates'],
  ['donald-trump', 'Melania Trump'],
  ['donald-trump', 'Vincent Trump'],
  ['donald-trump', 'Donald Tusk'],
  ['donald-trump', 'Donald Trump Jr.'],
  ['elon-musk', 'Kimbal Musk'],
  ['elon-musk', 'Maye Musk'],
  ['larry-ellison', 'Larry Page'],
  ['larry-ellison', 'Larry King'],
  ['mark-zuckerberg', 'Mark Twain'],
  ['mark-zuckerberg', 'Mark von Trapp'],
  ['mark-zuckerberg', 'Mark Hartmann'],
  ['mark-zuckerberg', 'Mark Duck'],
  ['jensen-huang', 'Jensen Ackles'],
  ['jensen-huang', 'Kristian Jensen'],
  ['scott-bessent', 'Scott Adams'],
  ['scott-bessent', 'Ridley Scott'],
  ['laura-loomer', 'Laura Dern'],
  ['laura-loomer', 'Laura Fox'],
  ['howard-lutnick', 'Howard Stern'],
  ['reid-hoffman', 'Reid Hastings'],
  ['sam-altman', 'Annie Altman'],
];

describe.each(others)('%s does not speak for %s', (id, name) => {
  const asks = [
    ...[`Was sagte ${name}?`, `Was sagte Apple-Gründer ${name} über Stargate?`, `Was hat ${name} gesagt?`],
    ...[`Zitate von ${name}`, `Wer ist ${name}?`, `What did ${name} say about the money?`],
    ...[`Quotes by Mr. ${name}`, `According to ${name} the money is missing`, `Who is ${name}?`],
  ];

  test('in a question, in any case', () => {
    const asked = [name, ...asks].flatMap(inAllCases);
    expect(asked.filter((question) => listSpeakers(question).includes(id))).toEqual([]);
  });

  test('as a person, with a title too', () => {
    for (const person of [name, `Herr ${name}`, `CEO ${name}`].flatMap(inAllCases))
      expect(askWho(person), person).toMatchObject({ kind: 'unknown', reason: { kind: 'no-person' } });
  });
});

test.each(['Steve Jobs', 'Melania Trump', 'Larry Page', 'Jensen Ackles', 'Ridley Scott'])(
  'what is said about %s is in no source',
  (name) => {
    for (const about of inAllCases(name))
      expect(askWho('Donald Trump', about)).toMatchObject({ kind: 'unknown', reason: { kind: 'stranger' } });
  },
);

describe('what is no surname leaves the name what it is', () => {
  test.each([
    ['was sagte steve gestern', 'steve-bannon'],
    ['was sagte elon on x', 'elon-musk'],
    ['was sagte elon wörtlich', 'elon-musk'],
    ['Was sagte Elon damals wörtlich?', 'elon-musk'],
    ['what did mark really say', 'mark-zuckerberg'],
    ['what did steve say yesterday', 'steve-bannon'],
    ['hat larry investiert', 'larry-ellison'],
    ['was will larry bauen', 'larry-ellison'],
    ['warum elon zweifelt', 'elon-musk'],
    ['did jensen doubt the money', 'jensen-huang'],
    ['what does larry own', 'larry-ellison'],
    ['wie viel geld hat elon', 'elon-musk'],
    ['elon geld softbank', 'elon-musk'],
    ['what old tweet did elon pull up', 'elon-musk'],
    ['warum lügt musk', 'elon-musk'],
    ['WARUM LÜGT MUSK', 'elon-musk'],
    ['welche arbeitsvisa unterstuzt musk', 'elon-musk'],
    ['what did altman say about presidnet trump', 'donald-trump'],
    ['was sagte der präsident wörtlich', 'donald-trump'],
    ['was sagte larry ellison', 'larry-ellison'],
    ['was sagte mark zuckerberg', 'mark-zuckerberg'],
    ['was sagte steve banon', 'steve-bannon'],
    ['was sagte mark zukerburg', 'mark-zuckerberg'],
    ['was sagte reid hoffmann', 'reid-hoffman'],
    ['was sagte larry elison', 'larry-ellison'],
    ['was sagte laura lomer', 'laura-loomer'],
    ['Was sagte Masayoshi son?', 'masayoshi-son'],
    ['trump sprecherin karoline leavitt', 'karoline-leavitt'],
  ])('%s', (question, id) => {
    expect(listNamed(question)).toContain(id);
    expect(findFactsFor(question).question.sharedNames).toEqual([]);
  });

  test('sam wörtlich', () => {
    expect(listSpeakers('was sagte sam wörtlich')).toContain('sam-altman');
  });
});

// "Sam Jobs" alone may ask what he says about them
test.each(['Was sagte Sam Jobs?', 'what did sam jobs say', 'WAS HAT SAM JOBS ZUM GELD GESAGT?', 'Wer ist Sam Jobs?'])(
  'where nothing but a name has room, a common word is one: %s',
  (question) => {
    expect(answerTo(question)).toMatchObject({ kind: 'unknown', reason: { kind: 'stranger' } });
  },
);

test.each([
  ['was sagte steven spielberg', 'steven spielberg'],
  ['hat tim cook in stargate investiert', 'tim cook'],
  ['Wo wurde Friedrich Ratzel geboren?', 'Friedrich Ratzel'],
])('"%s" names somebody of whom no source has either part', (question, name) => {
  expect(answerTo(question)).toMatchObject({ kind: 'unknown', reason: { kind: 'stranger', names: [name] } });
});

test.each([
  'Was sagte Mort Zuckerman?',
  'was sagte mark zuckerman',
  'hat peter altmaier geld',
  'what did scott bennett say',
])('a surname that is only like theirs is no misspelling: %s', (question) => {
  expect(answerTo(question).kind).toBe('unknown');
});

test("another person's name never gets this person's facts", () => {
  const check = ({ id, name, question }: OtherName) => {
    expect(listSpeakers(question), question).not.toContain(id);
    expect(askWho(name)).toMatchObject({ kind: 'unknown' });
  };
  fc.assert(fc.property(createOtherNames(library.base.entities), check), { numRuns: 1500, seed: 15 });
});
