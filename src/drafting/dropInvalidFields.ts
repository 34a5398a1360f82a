/** The last step: a proposal that breaks a rule is taken back, so that no draft does. */
import { type Base, createBase } from '../knowledge/facts/base.js';
import { factRules } from '../knowledge/facts/rules/checkBase.js';
import { quoteIsAsLocked } from '../knowledge/facts/rules/quoteRules.js';
import type { Finding, RuleContext } from '../knowledge/facts/rules/rule.js';
import type { Fact } from '../knowledge/facts/schema.js';
import type { Desk, Draft } from './draftFact.js';

/** In the order in which they are given up. */
const proposals = [
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
const rules = factRules.filter((rule) => rule !== quoteIsAsLocked);

export function lawful({ fact, notes }: Draft, earlier: Fact[], desk: Desk): Draft {
  const context = contextOf(earlier, desk);
  const broken = findings(fact, context);
  if (broken.length === 0) return { fact, notes };
  const field = proposals.find(
    (name) => fact[name] !== undefined && findings(without(fact, name), context).length < broken.length,
  );
  if (!field) return { fact: bare(fact), notes: [...notes, ...broken.map(({ says }) => `taken back: ${says}`)] };
  const [first] = broken;
  return lawful(
    { fact: without(fact, field), notes: [...notes, `${field} taken back: ${first?.says ?? ''}`] },
    earlier,
    desk,
  );
}

function findings(fact: Fact, context: RuleContext): Finding[] {
  return rules.flatMap((rule) => rule(fact, context));
}

function contextOf(earlier: Fact[], { base, names, article }: Desk): RuleContext {
  const whole: Base = createBase({ ...base, facts: [...base.facts, ...earlier] }, base.version);
  return { base: whole, names, hash: () => '', texts: new Map([[article.source.id, article.text]]) };
}

function without(fact: Fact, field: (typeof proposals)[number]): Fact {
  const { [field]: _, ...rest } = fact;
  return rest as Fact;
}

function bare({ id, at, quote }: Fact): Fact {
  return { id, at, quote, draft: true };
}
