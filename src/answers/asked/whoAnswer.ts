/** Who somebody or what something is: name and role over the quotes, first the one that shows the role. */

import { sourceOf } from '../../knowledge/facts/base.js';
import type { Entity, Fact } from '../../knowledge/facts/schema.js';
import { listNameWords } from '../../knowledge/retrieval/question/names/nameParts.js';
import { isInRange } from '../../knowledge/retrieval/question/names/wordRange.js';
import { findOnlyEntity } from '../../knowledge/retrieval/question/onlyEntity.js';
import { parseQuestion, type Question } from '../../knowledge/retrieval/question/question.js';
import { readWhoRequest } from '../../knowledge/retrieval/question/requests/whoRequest.js';
import { compareDates } from '../../knowledge/text/calendar.js';
import type { Language } from '../../knowledge/text/language.js';
import { splitFoldedWords } from '../../knowledge/text/words.js';
import type { Answer } from '../answer.js';
import type { Library } from '../library.js';
import { suggestFrom } from '../suggest.js';

const maxFacts = 3;

/** Null where something else is asked, or nobody of the story. */
export function answerWho(question: string, library: Library, language: Language): Answer | null {
  const entity = findAsked(question, library);
  const facts = entity ? listFactsOn(entity, library) : [];
  if (!entity || facts.length === 0) return null;
  const { name, en = name, role } = entity;
  return {
    kind: 'found',
    heading: { kind: 'entity', name: { de: name, en }, role: { de: role.de, en: role.en } },
    cited: facts.slice(0, maxFacts).map((fact) => library.cite(fact)),
    matter: null,
    unsaid: null,
    suggestions: suggestFrom(facts.slice(maxFacts), library, language),
  };
}

// the story's name alone asks what it is
function findAsked(question: string, library: Library): Entity | undefined {
  const name = readWhoRequest(question);
  if (name !== null) return findNamed(parseQuestion(name, library.index));
  const story = library.findStory();
  const typed = splitFoldedWords(question).join(' ');
  return story && listNameWords(story).some((words) => words.join(' ') === typed) ? story : undefined;
}

// "Musks Sprecherin" is not Musk
function findNamed(question: Question): Entity | undefined {
  return question.words.every((_, place) => isInRange(place, question.entities)) ? findOnlyEntity(question) : undefined;
}

// of the story the sentences that answer most of what is asked about it; of others that which shows the role, then what
// they say and what is said of them
function listFactsOn(entity: Entity, library: Library): Fact[] {
  const { base } = library;
  const facts = sortByClaims(base.listEntityFacts(entity.id), library);
  if (entity === library.findStory()) return facts;
  const role = entity.role.from === undefined ? undefined : base.fact.get(entity.role.from);
  return role ? [role, ...facts.filter((fact) => fact !== role)] : [];
}

// an original before a translation, an earlier one before a later
function sortByClaims(facts: Fact[], { base }: Library): Fact[] {
  const countClaims = ({ claims = [] }: Fact) => claims.length;
  const isRelayed = (fact: Fact) => Number(sourceOf(fact, base).relays !== null);
  return [...facts].sort(
    (a, b) =>
      countClaims(b) - countClaims(a) ||
      isRelayed(a) - isRelayed(b) ||
      compareDates(sourceOf(a, base).date.is, sourceOf(b, base).date.is),
  );
}
