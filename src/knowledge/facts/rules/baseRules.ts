/** Rules that need more than one fact, or none. */

import { splitFoldedWords } from '../../text/words.js';
import { dataFiles, sourceIdOf } from '../base.js';
import { listNames } from '../names.js';
import type { Problem } from '../problem.js';
import type { Fact } from '../schema.js';
import { type BaseRule, factFileOf } from './rule.js';

export const idsAreUnique: BaseRule = ({ base }) => {
  const lists = (['sources', 'entities', 'topics', 'matters'] as const).flatMap((name) =>
    findRepeatedIds(base[name], dataFiles[name]),
  );
  return [...lists, ...findRepeatedIds([...base.facts, ...base.drafts, ...base.withdrawn], 'facts/')];
};

export const topicsAreFew: BaseRule = ({ base }) =>
  base.topics.length <= 12
    ? []
    : [
        {
          file: dataFiles.topics,
          id: '-',
          says: `${base.topics.length} topics`,
          fix: 'keep at most 12: each becomes a subcommand',
        },
      ];

/** No name or alias means two entities: a name must resolve to one. */
export const namesAreUnambiguous: BaseRule = ({ base }) =>
  findRepeated(base.entities.flatMap((entity) => [...new Set(listNames(entity))])).map((name) => ({
    file: dataFiles.entities,
    id: name,
    says: 'two entities have this name',
    fix: 'leave it with one of them',
  }));

/** Nobody whom a source mentions is an outsider; letters are compared as the search does, so that "Uber" is not "über". */
export const outsidersAreUnmentioned: BaseRule = ({ base, findNames }) => {
  const written = new Set(base.facts.flatMap(({ quote }) => splitFoldedWords(quote)));
  return base.outsiders
    .filter((name) => findNames(name).length > 0 || written.has(splitFoldedWords(name).join(' ')))
    .map((id) => ({
      file: dataFiles.outsiders,
      id,
      says: 'a source mentions this name',
      fix: 'take it out of the list',
    }));
};

export const factsHaveASource: BaseRule = ({ base }) =>
  base.facts
    .filter(({ id }) => !base.source.has(sourceIdOf(id)))
    .map(({ id }) => ({ file: factFileOf(id), id, says: 'its source is not in sources.json', fix: 'add the source' }));

export const quotesStandOnce: BaseRule = ({ base }) => {
  const keyOf = ({ id, quote }: Fact) => `${sourceIdOf(id)}\n${quote}`;
  const repeatedKeys = new Set(findRepeated(base.facts.map(keyOf)));
  return base.facts
    .filter((fact) => repeatedKeys.has(keyOf(fact)))
    .map(({ id }) => ({
      file: factFileOf(id),
      id,
      says: 'the quote stands twice',
      fix: 'keep one fact for a sentence',
    }));
};

export const factsStandInOrder: BaseRule = ({ base }) =>
  base.facts
    .filter((fact, index) => {
      const last = base.facts[index - 1];
      return last && sourceIdOf(last.id) === sourceIdOf(fact.id) && last.at > fact.at;
    })
    .map(({ id }) => ({
      file: factFileOf(id),
      id,
      says: 'stands before an earlier sentence',
      fix: 'order the facts by "at"',
    }));

/** A source's date is as fine as its precision says, and a day needs a basis that can show a day. */
export const datesAreNotTooFine: BaseRule = ({ base }) =>
  base.sources
    .filter(
      ({ date }) =>
        date.is.length !== (date.precision === 'day' ? 10 : 7) ||
        (date.precision === 'day' && date.basis === 'archive'),
    )
    .map(({ id }) => ({
      file: dataFiles.sources,
      id,
      says: 'the date is finer than its precision or basis',
      fix: 'say less: YYYY-MM and "month"',
    }));

export const mattersHaveTheirUnit: BaseRule = ({ base }) =>
  base.matters
    .filter(({ kind, unit }) => (kind === 'figure') !== (unit !== undefined))
    .map(({ id }) => ({
      file: dataFiles.matters,
      id,
      says: 'unit and kind disagree',
      fix: 'a figure has a unit, others none',
    }));

function findRepeatedIds(entries: { id: string }[], file: string): Problem[] {
  return findRepeated(entries.map(({ id }) => id)).map((id) => ({
    file,
    id,
    says: 'the id stands twice',
    fix: 'give one of them another id',
  }));
}

function findRepeated(values: string[]): string[] {
  const firstPlaces = new Map(values.map((value, place): [string, number] => [value, place]).reverse());
  return [...new Set(values.filter((value, place) => firstPlaces.get(value) !== place))];
}
