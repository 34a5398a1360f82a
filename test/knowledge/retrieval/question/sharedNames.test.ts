/** A name that shares a word with somebody's is not theirs, in whatever case; what only stands beside their name changes nothing. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answerPerson } from '../../../../src/answers/lists.js';
import { noFilter } from '../../../../src/answers/narrow.js';
import { answerTo, findFactsFor, library, listCited, listNamed } from '../askLibrary.js';

/** Whose facts an answer to a question has. */
function listSpeakers(question: string): string[] {
  return listCited(answerTo(question)).flatMap(({ speaker }) => speaker?.is ?? []);
}

function askWho(person: string, about: string | null = null) {
  return answerPerson({ person, about, filter: noFilter, language: 'de' }, library);
}

function inAllCases(text: string): string[] {
  return [text, text.toLowerCase(), text.toUpperCase()];
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

const people = library.base.entities.filter(({ kind }) => kind === 'person');
const surnames =
  'Jobs Page Twain Ackles Adams Dern Stern King Cuban Duck Bush Takanaka Kaufmann Rogan Müller Banks Koch Hastings Gates Fleming'.split(
    ' ',
  );
const givenNames = 'Melania Kimbal Maye Ivanka Jack Ridley Annie Vincent Paul Tosca Barron Otto Kent'.split(' ');
/** Of those whom people call by it alone, a common word behind it may be what it is about. */
const isUsedAlone = (given: string, aliases: string[]) => aliases.includes(given);

const foreignNames: [id: string, name: string][] = people.flatMap(({ id, name, aliases }) => {
  const [given = '', surname = ''] = name.split(' ');
  return [
    ...(isUsedAlone(given, aliases) ? [] : surnames.map((other): [string, string] => [id, `${given} ${other}`])),
    ...givenNames.map((other): [string, string] => [id, `${other} ${surname}`]),
  ];
});

const templates = [
  ...['Was sagte X?', 'Was sagte X über Stargate?', 'Was hat X zum Geld gesagt?', 'Wer ist X?', 'Zitate von X'],
  ...['Zweifelt X am Geld?', 'Hat X in Stargate investiert?', 'Woher weiß X das?', 'Was hält X von Trump?', 'X'],
  ...['What did X say?', 'What did X say about the money?', 'Who is X?', 'Did X invest in Stargate?', 'Quotes by X'],
  ...['Why did X criticise Musk?', 'According to X the money is missing', 'What does CEO X think about Stargate?'],
];

test("another person's name never gets this person's facts", () => {
  const asked = fc.tuple(fc.constantFrom(...foreignNames), fc.constantFrom(...templates), fc.nat({ max: 2 }));
  const check = ([[id, name], template, index]: [[string, string], string, number]) => {
    const question = inAllCases(template.replace('X', name))[index] ?? '';
    expect(listSpeakers(question), question).not.toContain(id);
    expect(askWho(inAllCases(name)[index] ?? '')).toMatchObject({ kind: 'unknown' });
  };
  fc.assert(fc.property(asked, check), { numRuns: 1500, seed: 15 });
});
