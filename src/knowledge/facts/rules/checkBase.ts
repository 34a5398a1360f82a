/** Everything that is wrong with a base by the rules, and what else is worth knowing about it. */

import type { Base } from '../base.js';
import { createMatterView } from '../matters/matterView.js';
import { createNameFinder } from '../names.js';
import type { Problem } from '../problem.js';
import type { Fact } from '../schema.js';
import * as aboutRules from './aboutRules.js';
import * as askRules from './askRules.js';
import * as baseRules from './baseRules.js';
import * as claimRules from './claimRules.js';
import * as entityRules from './entityRules.js';
import * as evidenceRules from './evidenceRules.js';
import * as pieceRules from './pieceRules.js';
import * as quotationRules from './quotationRules.js';
import * as quoteRules from './quoteRules.js';
import * as relationRules from './relationRules.js';
import { type BaseRule, type FactRule, factFileOf, type RuleContext } from './rule.js';
import * as speakerRules from './speakerRules.js';

const rulesOfFacts = [
  quoteRules,
  evidenceRules,
  pieceRules,
  quotationRules,
  speakerRules,
  aboutRules,
  claimRules,
  askRules,
];
export const factRules: FactRule[] = rulesOfFacts.flatMap((rules) => Object.values<FactRule>(rules));
const allBaseRules: BaseRule[] = [baseRules, entityRules, relationRules].flatMap((rules) =>
  Object.values<BaseRule>(rules),
);

/** Runs every rule and returns all problems. `texts`: the articles by source id, where they are at hand; without them the locked hashes stand in. */
export function checkBase(base: Base, options: Pick<RuleContext, 'hash' | 'texts'>): Problem[] {
  const context = { ...options, base, findNames: createNameFinder(base.entities) };
  const factProblems = base.facts.flatMap((fact) => checkAlone(fact, context));
  return [...allBaseRules.flatMap((rule) => rule(context)), ...factProblems];
}

/** The same of one fact and of the lists, where all others are known to be in order. */
export function checkFact(fact: Fact, context: RuleContext): Problem[] {
  return [...allBaseRules.flatMap((rule) => rule(context)), ...checkAlone(fact, context)];
}

function checkAlone(fact: Fact, context: RuleContext): Problem[] {
  const findings = factRules.flatMap((rule) => rule(fact, context));
  return findings.map((finding) => ({ file: factFileOf(fact.id), id: fact.id, ...finding }));
}

/** What would list it, or find it by more than its own words. */
export function listUnlisted({ topics = [], about = [], voices = [] }: Fact): ('topics' | 'about')[] {
  const isOfSomebody = about.length > 0 || voices.some(({ speaker }) => speaker !== null);
  return [...(topics.length > 0 ? [] : ['topics' as const]), ...(isOfSomebody ? [] : ['about' as const])];
}

/** One line each: a missing or stale lock, topics without facts, facts without topics, and matters that fewer than two sources or dates speak of. */
export function collectNotes(base: Base): string[] {
  const empty = base.topics.filter(({ id }) => !base.facts.some(({ topics }) => topics?.includes(id)));
  const dissolved = base.matters.filter(({ id }) => createMatterView(id, base) === null);
  const stale = Object.keys(base.lock ?? {}).filter(
    (id) => !base.fact.has(id) && !base.drafts.some((draft) => draft.id === id),
  );
  return [
    ...(base.lock === null ? ['quotes.lock.json is missing: nothing holds the quotes to their articles'] : []),
    ...stale.map((id) => `quotes.lock.json: there is no fact ${id}`),
    ...empty.map(({ id }) => `topic ${id}: no fact has it, so it is no command`),
    ...listTopicless(base),
    ...dissolved.map(({ id }) => `matter ${id}: fewer than two sources or dates speak of it, so nothing is compared`),
  ];
}

// a base without topics has none to give; that a sentence is about nobody may well be
function listTopicless({ facts, topics }: Base): string[] {
  const without = facts.filter((fact) => topics.length > 0 && listUnlisted(fact).includes('topics'));
  return without.map(({ id }) => `${id}: it has no topic, so no list of a topic shows it`);
}
