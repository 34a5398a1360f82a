/** Runs every rule over the base and returns all problems. */
import type { Base } from '../base.js';
import { createNameFinder } from '../names.js';
import type { Problem } from '../problem.js';
import * as baseRules from './baseRules.js';
import * as claimRules from './claimRules.js';
import * as evidenceRules from './evidenceRules.js';
import * as quoteRules from './quoteRules.js';
import { type BaseRule, type FactRule, factFileOf, type RuleContext } from './rule.js';

export const factRules: FactRule[] = [quoteRules, evidenceRules, claimRules].flatMap((rules) => Object.values(rules));
const allBaseRules: BaseRule[] = Object.values(baseRules);

/** `texts`: the articles by source id, where they are at hand; without them the locked hashes stand in. */
export function checkBase(base: Base, options: Pick<RuleContext, 'hash' | 'texts'>): Problem[] {
  const context = { ...options, base, findNames: createNameFinder(base.entities) };
  const factProblems = base.facts.flatMap((fact) =>
    factRules
      .flatMap((rule) => rule(fact, context))
      .map((finding) => ({ file: factFileOf(fact.id), id: fact.id, ...finding })),
  );
  return [...allBaseRules.flatMap((rule) => rule(context)), ...factProblems];
}
