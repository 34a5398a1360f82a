/** Names of people who share a given name or a surname with somebody of the base, in questions and in any case. */
import fc from 'fast-check';
import type { Entity } from '../../src/knowledge/facts/schema.js';

const surnames = (
  'Jobs Page Twain Ackles Adams Dern Stern King Cuban Duck Bush Takanaka Kaufmann Rogan Müller Banks Koch Hastings Gates ' +
  'Fleming Carpenter Hunt Wood Brown Smith Klein Winter House Price Schultz Fink Thompson Garcia'
).split(' ');
const givenNames =
  'Melania Kimbal Maye Ivanka Jack Ridley Annie Vincent Paul Tosca Barron Otto Kent Jared Priscilla Hugo'.split(' ');

const templates = [
  ...['Was sagte X?', 'Was sagte X über Stargate?', 'Was hat X zum Geld gesagt?', 'Wer ist X?', 'Zitate von X', 'X'],
  ...['Zweifelt X am Geld?', 'Hat X in Stargate investiert?', 'Woher weiß X das?', 'Was hält X von Trump?'],
  ...['Was sagte Apple-Gründer X?', 'Was meint Herr X?', 'Laut X ist das Geld da'],
  ...['What did X say?', 'What did X say about the money?', 'Who is X?', 'Did X invest in Stargate?', 'Quotes by X'],
  ...['Why did X criticise Musk?', 'According to X the money is missing', 'What does CEO X think about Stargate?'],
];

export interface OtherName {
  /** Of the one with whom the name is shared. */
  id: string;
  name: string;
  question: string;
}

export function inAllCases(text: string): string[] {
  return [text, text.toLowerCase(), text.toUpperCase()];
}

export function createOtherNames(entities: readonly Entity[]): fc.Arbitrary<OtherName> {
  const names = entities.filter(({ kind }) => kind === 'person').flatMap(listOtherNames);
  return fc
    .tuple(fc.constantFrom(...names), fc.constantFrom(...templates), fc.nat({ max: 2 }))
    .map(([{ id, name }, template, index]) => ({
      id,
      name: inAllCases(name)[index] ?? '',
      question: inAllCases(template.replace('X', name))[index] ?? '',
    }));
}

// of those whom people call by their given name alone, a word behind it may be what it is about
function listOtherNames({ id, name, aliases }: Entity): { id: string; name: string }[] {
  const [given = '', surname = ''] = name.split(' ');
  const withGiven = aliases.includes(given) ? [] : surnames.map((other) => `${given} ${other}`);
  return [...withGiven, ...givenNames.map((other) => `${other} ${surname}`)].map((other) => ({ id, name: other }));
}
