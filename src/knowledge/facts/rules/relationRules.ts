/** What an entity is to others, and has, is shown by the very words of a fact that is served. */
import { dataFiles } from '../base.js';
import { listArticleNames } from '../names.js';
import type { Entity, Fact } from '../schema.js';
import {
  type BaseRule,
  type Finding,
  hasWholeWords,
  isNamedIn,
  listEvidenceTexts,
  type RuleContext,
  reportIf,
} from './rule.js';

/** Nobody is related to somebody who is not there, or to himself. */
export const relationsPointToKnown: BaseRule = ({ base }) =>
  base.entities.flatMap(({ id, relations = [] }) =>
    relations.flatMap(({ is, of }) =>
      placeFindings(id, [
        ...reportIf(
          !base.entity.has(of),
          `relation "${is}" to "${of}", which is no entity`,
          `add it to ${dataFiles.entities}, mend the spelling, or leave the relation out`,
        ),
        ...reportIf(of === id, `relation "${is}" to itself`, 'write the other one in "of", or leave the relation out'),
      ]),
    ),
  );

/** The piece stands in the fact and names the entity; a base that serves nothing yet shows nothing. */
export const relationsAreShown: BaseRule = (context) =>
  context.base.facts.length === 0 ? [] : context.base.entities.flatMap((entity) => checkEntity(entity, context));

/** "age 39" is shown by words that have a 39. */
export const attributesAreAsShown: BaseRule = ({ base }) =>
  base.entities.flatMap(({ id, attributes = [] }) =>
    attributes.flatMap(({ is, value, shownBy }) =>
      placeFindings(
        id,
        reportIf(
          !(typeof value === 'number' ? hasWholeWords(shownBy, String(value)) : shownBy.includes(value)),
          `attribute "${is}": "${shownBy}" does not say ${JSON.stringify(value)}`,
          'write the value as the words have it, or show it by other words',
        ),
      ),
    ),
  );

interface Shown {
  label: string;
  /** The other one, of a relation. */
  of: string | null;
  fact: string;
  shownBy: string;
}

function checkEntity(entity: Entity, context: RuleContext) {
  const { relations = [], attributes = [] } = entity;
  const shown: Shown[] = [
    ...relations.map(({ is, ...rest }) => ({ ...rest, label: `relation "${is}" to "${rest.of}"` })),
    ...attributes.map(({ is, fact, shownBy }) => ({ fact, shownBy, of: null, label: `attribute "${is}"` })),
  ];
  return placeFindings(
    entity.id,
    shown.flatMap((one) => checkShown(one, entity, context)),
  );
}

function checkShown({ label, of, fact: id, shownBy }: Shown, entity: Entity, context: RuleContext): Finding[] {
  const fact = context.base.fact.get(id);
  if (!fact) return [{ says: `${label}: ${id} is no fact that is served`, fix: 'name one that is' }];
  const stands = listEvidenceTexts(fact).some((text) => hasWholeWords(text, shownBy));
  return [
    ...reportIf(
      !stands,
      `${label}: "${shownBy}" stands neither in the quote of ${id} nor in a kept neighbour`,
      'copy the words that show it',
    ),
    ...reportIf(
      !isNamedIn(shownBy, entity.id, context),
      `${label}: "${shownBy}" does not name ${entity.name}`,
      'copy more words, up to the name',
    ),
    ...reportIf(
      of !== null && !speaksOf(fact, of, context),
      `${label}: ${id} does not speak of "${of}"`,
      'name a fact whose quote does, or leave the relation out',
    ),
  ];
}

// "Trump-Sprecherin" speaks of Trump here: the relation says how
function speaksOf(fact: Fact, id: string, { base }: RuleContext): boolean {
  const other = base.entity.get(id);
  if (!other || fact.about?.includes(id)) return true;
  const text = listEvidenceTexts(fact).join(' ');
  return listArticleNames(other).some((name) => hasWholeWords(text, name) || hasWholeWords(text, `${name}s`));
}

function placeFindings(id: string, findings: Finding[]) {
  return findings.map((finding) => ({ file: dataFiles.entities, id, ...finding }));
}
