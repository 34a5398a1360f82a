/** What the data knows of somebody: who leads a company, whose spokeswoman she is, how old he is; with the facts that show it. */
import { memoize } from '../../../util/lazy.js';
import type { Base } from '../../facts/base.js';
import type { Entity, EntityAttribute, Fact } from '../../facts/schema.js';
import { splitFoldedWords, splitWords, type Word } from '../../text/words.js';
import { createEntityFinder, type EntityFinder } from '../question/names/entityFinder.js';
import { listNameWords } from '../question/names/nameParts.js';
import { type KnownQuestion, readKnownQuestion } from './knownQuestion.js';
import { type KnownName, readAskedWord } from './roleWords.js';

export type KnownAnswer =
  | { kind: 'relation'; is: string; holders: Entity[]; targets: Entity[]; facts: Fact[] }
  | { kind: 'attribute'; is: string; of: Entity; values: EntityAttribute['value'][]; facts: Fact[] }
  /** No fact says it: `asks` is `holder` for who is this to the entity, `target` for what it is or has. */
  | { kind: 'missing'; is: string; of: Entity; asks: KnownQuestion['asks'] };

const findNames = memoize((base: Base) => createEntityFinder(base.entities, { roles: false }));
const storyNouns = new Set(['projekt', 'projekts', 'project', 'venture', 'vorhaben']);

// "the project", "das Joint Venture" is the story where nobody else is named
function findCompanies(base: Base): EntityFinder {
  return (words, isKnown) => {
    const found = findNames(base)(words, isKnown);
    const from = words.findIndex(({ text }) => storyNouns.has(text));
    const story = base.entity.get(base.story.entity ?? '');
    if (found.length > 0 || from < 0 || !story) return found;
    return [{ entity: story, from, to: from + 1, words: [words[from]?.text ?? ''], matchKind: 'alias' }];
  };
}

/** The facts stand in the order of the data; null where the question asks for something else. */
export function findKnownAnswer(question: string, base: Base): KnownAnswer | null {
  const words = splitWords(question);
  const asked = readKnownQuestion(words, findCompanies(base));
  if (!asked) return findMaker(words, base);
  return asked.is === 'age' || asked.is === 'nationality' ? findAttribute(asked, base) : findRelation(asked, base);
}

const products = 'products';
const listMakers = memoize(({ entities }: Base) => entities.flatMap(listProducts));

// "Wer entwickelt …?" of a thing that is nobody of the base
function findMaker(words: Word[], base: Base): KnownAnswer | null {
  const asked = readKnownQuestion(words, () =>
    listMakers(base).flatMap(({ entity, words: named }) => {
      const from = words.findIndex((_, index) => named.every((word, place) => words[index + place]?.text === word));
      return from < 0 ? [] : [{ entity, from, to: from + named.length, words: named, matchKind: 'alias' }];
    }),
  );
  return asked?.is === 'maker-of' ? findAttribute({ ...asked, is: products }, base) : null;
}

function listProducts(entity: Entity): { entity: Entity; words: string[] }[] {
  const values = (entity.attributes ?? []).flatMap(({ is, value }) => (is === products ? [String(value)] : []));
  return [...new Set(values)].map((value) => ({ entity, words: splitFoldedWords(value) }));
}

type Asked = Omit<KnownQuestion, 'is' | 'named'> & { is: string };

function findAttribute({ is, of, asks }: Asked, base: Base): KnownAnswer {
  const known = (of.attributes ?? []).filter((attribute) => attribute.is === is);
  if (known.length === 0) return { kind: 'missing', is, of, asks };
  return {
    kind: 'attribute',
    is,
    of,
    values: [...new Set(known.map(({ value }) => value))],
    facts: listFacts(known, base),
  };
}

// "Sprecherin des Weißen Hauses": people call somebody so, whatever a sentence shows
function isCalledSo({ is, of, asks }: KnownQuestion, { entities }: Base): boolean {
  const namesAsked = listNameWords(of);
  return (
    asks === 'holder' &&
    entities.some((each) =>
      listNameWords(each).some(
        (words) =>
          each !== of &&
          words.some((word) => isWordFor(is, word)) &&
          namesAsked.some((name) => name.every((word) => words.includes(word))),
      ),
    )
  );
}

function isWordFor(is: KnownName, word: string): boolean {
  const read = readAskedWord(word);
  return read?.kind === 'noun' && read.is === is;
}

interface Tie {
  holder: Entity;
  target: Entity;
  fact: string;
}

function findRelation(asked: KnownQuestion, base: Base): KnownAnswer | null {
  const { is, of, asks } = asked;
  const ties = listTies(asked, base);
  if (ties.length === 0) return isCalledSo(asked, base) ? null : { kind: 'missing', is, of, asks };
  return {
    kind: 'relation',
    is,
    holders: [...new Set(ties.map(({ holder }) => holder))],
    targets: [...new Set(ties.map(({ target }) => target))],
    facts: listFacts(ties, base),
  };
}

function listTies({ is, of, asks, named }: KnownQuestion, base: Base): Tie[] {
  if (asks === 'holder') {
    const held = base.entities.flatMap((holder) => listTiesOf(holder, is, base)).filter(({ target }) => target === of);
    // what belongs to somebody is owned
    const owners = is === 'owns' ? listTiesOf(of, 'belongs-to', base) : [];
    return [...held, ...owners.map(({ fact, target }) => ({ fact, holder: target, target: of }))];
  }
  const all = listTiesOf(of, is, base);
  // "der Tesla-Chef" is it of Tesla alone
  const meant = all.filter(({ target }) => isNamedBy(named, target));
  return meant.length > 0 ? meant : all;
}

function listTiesOf(holder: Entity, kind: string, base: Base): Tie[] {
  return (holder.relations ?? []).flatMap(({ is, of, fact }) => {
    const target = is === kind ? base.entity.get(of) : undefined;
    return target ? [{ holder, target, fact }] : [];
  });
}

function isNamedBy(named: readonly string[], entity: Entity): boolean {
  const [name = []] = listNameWords(entity);
  return name.every((word) => named.includes(word));
}

function listFacts(shown: { fact: string }[], base: Base): Fact[] {
  return [...new Set(shown.flatMap(({ fact }) => base.fact.get(fact) ?? []))];
}
