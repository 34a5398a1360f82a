/** A line that compares: the matter that fits, whole; people or outlets beside each other; else what is disputed. */
import type { MatterView } from '../../knowledge/facts/matters/matterView.js';
import { isConflict } from '../../knowledge/facts/matters/relation.js';
import type { Fact } from '../../knowledge/facts/schema.js';
import { isFrom, nameParty, type Party } from '../../knowledge/facts/voices/parties.js';
import { isChoiceBetween } from '../../knowledge/retrieval/conversation/comparison/alternatives.js';
import { isKnownSubject } from '../../knowledge/retrieval/conversation/comparison/comparedSubject.js';
import {
  type ComparisonRequest,
  readComparison,
} from '../../knowledge/retrieval/conversation/comparison/comparison.js';
import { asksForAdvice } from '../../knowledge/retrieval/question/requests/adviceRequest.js';
import { measureMatterFit } from '../../knowledge/retrieval/ranking/askedMatter.js';
import type { FactSearchResult } from '../../knowledge/retrieval/ranking/factHit.js';
import { findFacts } from '../../knowledge/retrieval/ranking/findFacts.js';
import type { Answer, CitedAnswer, ComparedSide } from '../answer.js';
import { noAdvice } from '../asked/adviceAnswer.js';
import { chooseMatters, hasAskedValue } from '../compared/chooseMatter.js';
import { answerCompare } from '../compared/compare.js';
import { answerDisputed, answerMatters } from '../compared/disputed.js';
import type { Library } from '../library.js';
import type { LineContext } from './lineContext.js';
import { createTurn } from './turns.js';

const maxSearchedFacts = 40;
const maxFactsOfSide = 2;
const minCoverage = 0.3;
/** Of the words asked with: they are the matter's own. */
const minFit = 0.5;

/** Null where the line compares nothing. */
export function answerComparison(line: string, context: LineContext): Answer | null {
  const { library, language, conversation } = context;
  const request = readComparison(line, library.index);
  if (!request) return null;
  const subject = request.subject === '' ? (conversation?.understood ?? '') : request.subject;
  const found = subject === '' ? null : searchSubject(subject, library);
  const matters = found ? chooseMatters({ found, sides: request.sides, kind: request.kind }, library) : [];
  const [matter = null] = matters;
  const turn = createTurn({ intent: 'compare', understood: request.subject === '' && subject !== '' ? subject : line });
  if (request.sides.length >= 2) {
    const beside = answerSides(request, { found, matter, library });
    const unsaid = asksForAdvice(line.toLowerCase()) ? noAdvice : null;
    if (beside.cited.length > 0) return { ...beside, unsaid, turn };
    // all of them are silent on it: what is compared is told instead
    return request.mayBeQuestion ? null : { ...answerDisputed(library, language), turn };
  }
  if (request.mayBeQuestion && !(found && matter && isOffered(request, { matter, found, library }))) return null;
  const isOfAll = found !== null && !request.mayBeQuestion && isOfWholeStory(found, library);
  return { ...answerOnMatters(isOfAll ? [] : matters, request, context), turn };
}

// where nothing decides between two, both are told; where none fits, all on which the sources differ
function answerOnMatters(
  matters: MatterView[],
  { mayBeQuestion }: ComparisonRequest,
  { library, language }: LineContext,
): Answer {
  const [matter, other] = matters;
  if (!matter) return answerDisputed(library, language);
  if (other && !mayBeQuestion) return answerMatters(matters, { library, language, meant: true });
  return answerCompare(matter.matter.id, library, language);
}

// nothing but its name: no one matter is meant
function isOfWholeStory({ question, words }: FactSearchResult, { findStory }: Library): boolean {
  const story = findStory();
  return question.entities.length > 0 && words.every(({ entity }) => entity !== null && entity === story?.id);
}

interface Offer {
  matter: MatterView;
  found: FactSearchResult;
  library: Library;
}

// what the articles say of it is what is asked between
function isOffered(request: ComparisonRequest, { matter, found, library }: Offer): boolean {
  const { alternatives, isYesNo, isOfWriters } = request;
  // "…, oder nicht?" behind a statement wants it confirmed
  const isAsked = found.question.isYesNo;
  const isInWords = measureMatterFit(matter.matter, found, library.index) >= minFit;
  return (
    (isYesNo && matter.matter.kind === 'state' && (isConflict(matter.relation) || (isAsked && isInWords))) ||
    (isOfWriters && isInWords) ||
    hasAskedValue(matter, found) ||
    (alternatives !== null && isChoiceBetween(matter, alternatives))
  );
}

// what names nobody is asked of the story
function searchSubject(subject: string, { index, findStory }: Library): FactSearchResult | null {
  const result = findFacts(subject, index, maxSearchedFacts);
  const { queryWords, entities } = result.question;
  const content = queryWords.filter(({ functionWord, word }) => !functionWord && !/\d/u.test(word.text));
  const isOfFigures = content.length === 0 && result.question.amounts.length > 0;
  if (!(isOfFigures || isKnownSubject(content, entities.length > 0)) || result.unknownNames.length > 0) return null;
  const story = findStory();
  return entities.length > 0 || !story ? result : findFacts(`${subject} ${story.name}`, index, maxSearchedFacts);
}

interface Compared {
  found: FactSearchResult | null;
  matter: MatterView | null;
  library: Library;
}

function answerSides({ sides: parties }: ComparisonRequest, { found, matter, library }: Compared): CitedAnswer {
  const chosen = parties.map((party) => ({ party, facts: chooseFacts(party, parties, { found, matter, library }) }));
  const sides: ComparedSide[] = chosen.map(({ party, facts }) => ({
    party: nameParty(party),
    facts: facts.map(({ id }) => id),
  }));
  const cited = [...new Set(chosen.flatMap(({ facts }) => facts))].map((fact) => library.cite(fact));
  return {
    kind: 'found',
    heading: { kind: 'sides', sides },
    cited,
    matter: matter && library.summarizeMatter(matter, null),
    unsaid: null,
    suggestions: [],
  };
}

// on the matter, else on the subject, else on each other
function chooseFacts(party: Party, parties: Party[], { found, matter, library }: Compared): Fact[] {
  const isTheirs = (fact: Fact) => isFrom(party, fact, library.base);
  const onMatter = matter?.sides.map(({ fact }) => fact).filter(isTheirs) ?? [];
  const onSubject =
    found?.hits
      .filter(({ coverage }) => coverage >= minCoverage)
      .map(({ fact }) => fact)
      .filter(isTheirs) ?? [];
  if (found) return [...new Set([...onMatter, ...onSubject])].slice(0, maxFactsOfSide);
  const others = new Set(parties.flatMap((each) => (each.kind === 'entity' && each !== party ? each.entity.id : [])));
  const theirs = library.base.facts.filter(isTheirs);
  const onOthers = theirs.filter(({ about = [] }) => about.some((id) => others.has(id)));
  return (onOthers.length > 0 ? onOthers : theirs).slice(0, maxFactsOfSide);
}
