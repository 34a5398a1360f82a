/** The last step: a proposal that breaks a rule is taken back, so that no draft does. */
import { type Base, createBase } from '../knowledge/facts/base.js';
import { factRules } from '../knowledge/facts/rules/checkBase.js';
import { quoteIsAsLocked } from '../knowledge/facts/rules/quoteRules.js';
import type { Finding, RuleContext } from '../knowledge/facts/rules/rule.js';
import type { Fact } from '../knowledge/facts/schema.js';
import type { Draft, DraftContext } from './draftFact.js';

/** In the order in which they are given up. */
const removableFields = [
  'claims',
  'when',
  'status',
  'channel',
  'via',
  'speaker',
  'after',
  'before',
  'topics',
  'about',
] as const;
// a draft's hash is locked when the editor takes it over
const draftRules = factRules.filter((rule) => rule !== quoteIsAsLocked);

export function dropInvalidFields({ fact, notes }: Draft, earlier: Fact[], context: DraftContext): Draft {
  const ruleContext = createRuleContext(earlier, context);
  const problems = checkFact(fact, ruleContext);
  if (problems.length === 0) return { fact, notes };
  const field = removableFields.find(
    (name) => fact[name] !== undefined && checkFact(omitField(fact, name), ruleContext).length < problems.length,
  );
  if (!field)
    return { fact: createBareFact(fact), notes: [...notes, ...problems.map(({ says }) => `taken back: ${says}`)] };
  const [first] = problems;
  return dropInvalidFields(
    { fact: omitField(fact, field), notes: [...notes, `${field} taken back: ${first?.says ?? ''}`] },
    earlier,
    context,
  );
}

function checkFact(fact: Fact, context: RuleContext): Finding[] {
  return draftRules.flatMap((rule) => rule(fact, context));
}

function createRuleContext(earlier: Fact[], { base, names, article }: DraftContext): RuleContext {
  const whole: Base = createBase({ ...base, facts: [...base.facts, ...earlier] }, base.version);
  return { base: whole, findNames: names, hash: () => '', texts: new Map([[article.source.id, article.text]]) };
}

function omitField(fact: Fact, field: (typeof removableFields)[number]): Fact {
  const { [field]: _, ...rest } = fact;
  return rest as Fact;
}

function createBareFact(fact: Fact): Fact {
  return { id: fact.id, at: fact.at, quote: fact.quote, draft: true };
}
