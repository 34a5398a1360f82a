/** What entities and matters say of each other and of facts is there, and is shown. */
import { isFunctionWord } from '../../text/functionWords.js';
import { splitFoldedWords, stemWord } from '../../text/words.js';
import { dataFiles } from '../base.js';
import type { Entity, Matter } from '../schema.js';
import { type BaseRule, isNamedIn, reportIf } from './rule.js';

/** A person is somebody in this story because a served sentence says so. */
export const rolesHaveTheirFact: BaseRule = ({ base }) =>
  base.entities
    .filter(({ kind, role }) => role.from === undefined && kind === 'person')
    .map(({ id }) => ({
      file: dataFiles.entities,
      id,
      says: 'nothing shows the role of this person',
      fix: 'write the id of a fact that does in "role.from"',
    }));

/** The quote of that fact names the person, or has the words of the role; a base that serves nothing yet shows nothing. */
export const rolesAreShown: BaseRule = (context) =>
  context.base.entities.flatMap((entity) => {
    const { from } = entity.role;
    if (from === undefined || context.base.facts.length === 0) return [];
    const quote = context.base.fact.get(from)?.quote;
    const isShown = isNamedIn(quote ?? '', entity.id, context) || showsRole(quote, entity);
    return [
      ...reportIf(quote === undefined, `role.from: ${from} is no fact that is served`, 'name one that is'),
      ...reportIf(
        quote !== undefined && !isShown,
        `the quote of ${from} shows no role of ${entity.name}`,
        'name a fact whose quote does',
      ),
    ].map((finding) => ({ file: dataFiles.entities, id: entity.id, ...finding }));
  });

/** What a matter is about, and which it denies, is known. */
export const mattersPointToKnown: BaseRule = ({ base }) =>
  base.matters.flatMap(({ id, about, denies }) =>
    [
      ...about
        .filter((one) => !base.entity.has(one))
        .map((one) => ({
          says: `unknown entity "${one}"`,
          fix: `add it to ${dataFiles.entities} or mend the spelling`,
        })),
      ...reportIf(
        denies !== undefined && !base.matter.has(denies),
        `unknown matter "${denies}"`,
        'name one of this file, or leave "denies" out',
      ),
    ].map((finding) => ({ file: dataFiles.matters, id, ...finding })),
  );

export const onlyStatesHaveStates: BaseRule = ({ base }) =>
  base.matters
    .filter(({ kind, states }: Matter) => kind !== 'state' && states !== undefined)
    .map(({ id, kind }) => ({ file: dataFiles.matters, id, says: `a ${kind} has no states`, fix: 'leave them out' }));

function showsRole(quote = '', { role }: Entity): boolean {
  const stemOf = (word: string) => stemWord(word, 'de');
  const words = splitFoldedWords(quote).map(stemOf);
  const wanted = splitFoldedWords(role.de).filter((word) => !isFunctionWord(word, 'de'));
  return wanted.every((word) => words.includes(stemOf(word)));
}
