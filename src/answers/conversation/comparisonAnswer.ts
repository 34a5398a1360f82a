/** A line that compares: the matter that fits, whole; people or outlets beside each other; else what is disputed. */
import type { MatterView } from '../../knowledge/facts/matters/matterView.js';
import { isConflict } from '../../knowledge/facts/matters/relation.js';
import type { Fact } from '../../knowledge/facts/schema.js';
import { isOfOutlet, nameParty, type Party, speaksIn } from '../../knowledge/facts/voices/parties.js';
import { isChoiceBetween } from '../../knowledge/retrieval/conversation/comparison/alternatives.js';
import {
  type ComparisonRequest,
  isKnownSubject,
  readComparison,
} from '../../knowledge/retrieval/conversation/comparison/comparison.js';
import { measureMatterFit } from '../../knowledge/retrieval/ranking/askedMatter.js';
import type { FactSearchResult } from '../../knowledge/retrieval/ranking/factHit.js';
import { findFacts } from '../../knowledge/retrieval/ranking/findFacts.js';
import type { Answer, CitedAnswer, ComparedSide } from '../answer.js';
import { answerCompare } from '../compared/compare.js';
import { answerDisputed } from '../compared/disputed.js';
import type { Library } from '../library.js';
import type { LineContext } from './lineContext.js';
import { createTurn } from './turns.js';

const maxSearchedFacts = 40;
/** Of the hits that may show which matter is meant. */
const maxLookedAt = 6;
const maxFactsOfSide = 2;
const minCoverage = 0.3;

/** Null where the line compares nothing. */
export function answerComparison(line: string, context: LineContext): Answer | null {
  const { library, language, conversation } = context;
  const request = readComparison(line, library.index);
  if (!request) return null;
  const subject = request.subject === '' ? (conversation?.understood ?? '') : request.subject;
  const found = subject === '' ? null : searchSubject(subject, library);
  const matter = found && findMatter(found, library);
  const turn = createTurn({ intent: 'compare', understood: line });
  if (request.sides.length >= 2) {
    const beside = answerSides(request, { found, matter, library });
    if (beside.cited.length > 0) return { ...beside, turn };
    // all of them are silent on it: what is compared is told instead
    return request.mayBeQuestion ? null : { ...answerDisputed(library, language), turn };
  }
  if (request.mayBeQuestion && !(found && matter && isOffered(request, matter, found))) return null;
  if (matter) return { ...answerCompare(matter.matter.id, library, language), turn };
  return { ...answerDisputed(library, language), turn };
}

// what the articles say of it is what is asked between
function isOffered({ alternatives, isYesNo }: ComparisonRequest, matter: MatterView, found: FactSearchResult): boolean {
  return (
    (isYesNo && matter.matter.kind === 'state' && isConflict(matter.relation)) ||
    matter.sides.some(({ fact }) => hasAskedValue(fact, matter, found)) ||
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

/** The hits count little beside the matter's own words; a figure of the line that is one of its values, much. */
const weights = { hits: 0.3, anyMatter: 0.2, value: 2 };

// the one whose words the subject has, among those that the best hits speak of
function findMatter(result: FactSearchResult, { index }: Library): MatterView | null {
  const hits = result.hits.slice(0, maxLookedAt);
  const views = new Set(hits.flatMap(({ fact }) => index.listComparableMatters(fact)));
  const weigh = (view: MatterView) => {
    const own = hits.filter(({ fact }) => index.listComparableMatters(fact).includes(view));
    const rank = own.reduce((sum, hit) => sum + hit.rank, 0);
    const value = own.some(({ fact }) => hasAskedValue(fact, view, result)) ? weights.value : 1;
    return rank ** weights.hits * (weights.anyMatter + measureMatterFit(view.matter, result, index)) * value;
  };
  const [best] = [...views].map((view) => ({ view, weight: weigh(view) })).sort((a, b) => b.weight - a.weight);
  return best?.view ?? null;
}

function hasAskedValue({ claims = [] }: Fact, { matter }: MatterView, { question }: FactSearchResult): boolean {
  const own = claims.filter((claim) => claim.matter === matter.id);
  const isAsked = (asked: number) => own.some(({ value, date }) => value === asked || date?.startsWith(`${asked}-`));
  return question.amounts.some(({ value }) => isAsked(value));
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
  const isTheirs = (fact: Fact) =>
    party.kind === 'outlet' ? isOfOutlet(party.name, fact, library.base) : speaksIn(party, fact, library.base);
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
