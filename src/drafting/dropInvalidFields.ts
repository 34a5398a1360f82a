/** The last step: a proposal that breaks a rule is taken back, so that no draft does. */
import { createBase } from '../knowledge/facts/base.js';
import { factRules } from '../knowledge/facts/rules/checkBase.js';
import { quotationsHaveAVoice } from '../knowledge/facts/rules/quotationRules.js';
import { quoteIsAsLocked } from '../knowledge/facts/rules/quoteRules.js';
import type { Finding, RuleContext } from '../knowledge/facts/rules/rule.js';
import type { Fact, Voice } from '../knowledge/facts/schema.js';
import type { Draft, DraftContext, EarlierDrafts } from './draftFact.js';

/** In the order in which they are given up; voices one by one, before their neighbours. */
const removableFields = ['claims', 'when', 'status', 'voices', 'after', 'before', 'topics', 'refers', 'about'] as const;
const removableVoiceFields = ['status', 'channel', 'via'] as const;
// the editor locks the hash of a draft, and tells whose a quotation is
const draftRules = factRules.filter((rule) => rule !== quoteIsAsLocked && rule !== quotationsHaveAVoice);

interface Removal {
  name: string;
  fact: Fact;
}

export function dropInvalidFields(draft: Draft, earlier: EarlierDrafts, context: DraftContext): Draft {
  const { fact, notes } = draft;
  const ruleContext = createRuleContext(fact, earlier, context);
  const problems = checkDraft(fact, ruleContext);
  if (problems.length === 0) return draft;
  const removal = listRemovals(fact).find((one) => checkDraft(one.fact, ruleContext).length < problems.length);
  if (!removal)
    return {
      ...draft,
      fact: createBareFact(fact),
      notes: [...notes, ...problems.map(({ says }) => `taken back: ${says}`)],
    };
  const [first] = problems;
  return dropInvalidFields(
    { ...draft, fact: removal.fact, notes: [...notes, `${removal.name} taken back: ${first?.says ?? ''}`] },
    earlier,
    context,
  );
}

/** What the rules find in a proposal. */
export function checkDraft(fact: Fact, context: RuleContext): Finding[] {
  return draftRules.flatMap((rule) => rule(fact, context));
}

// of the drafts before, only those matter that a date is reckoned from, or that name what is meant
function createRuleContext(fact: Fact, earlier: EarlierDrafts, { base, names, article }: DraftContext): RuleContext {
  const { reckonedFrom } = fact.when ?? {};
  const dated = earlier.dated.filter(({ id }) => id === reckonedFrom);
  const meant = [...earlier.named.values()].filter(({ id }) => fact.refers?.some(({ from }) => from === id));
  const anchors = [...new Set([...dated, ...meant])];
  const whole = anchors.length > 0 ? createBase({ ...base, facts: [...base.facts, ...anchors] }, base.version) : base;
  return { base: whole, findNames: names, hash: () => '', texts: new Map([[article.source.id, article.text]]) };
}

function listRemovals(fact: Fact): Removal[] {
  return removableFields
    .filter((name) => fact[name] !== undefined)
    .flatMap((name) => (name === 'voices' ? listVoiceRemovals(fact) : [{ name, fact: omitField(fact, name) }]));
}

function listVoiceRemovals(fact: Fact): Removal[] {
  const { voices = [] } = fact;
  return [
    ...voices.flatMap((voice, index) =>
      removableVoiceFields
        .filter((name) => name in voice)
        .map((name) => ({
          name: `voices.${index}.${name}`,
          fact: { ...fact, voices: voices.with(index, omitVoiceField(voice, name)) },
        })),
    ),
    ...voices.map((_, index) => ({ name: `voices.${index}`, fact: setVoices(fact, voices.toSpliced(index, 1)) })),
    { name: 'voices', fact: omitVoices(fact) },
  ];
}

function setVoices(fact: Fact, voices: Voice[]): Fact {
  return voices.length > 0 ? { ...fact, voices } : omitVoices(fact);
}

// whom the sentence speaks of was told by who speaks
function omitVoices(fact: Fact): Fact {
  return omitField(omitField(omitField(fact, 'voices'), 'about'), 'refers');
}

function omitVoiceField(voice: Voice, field: (typeof removableVoiceFields)[number]): Voice {
  return Object.fromEntries(Object.entries(voice).filter(([name]) => name !== field)) as Voice;
}

function omitField(fact: Fact, field: (typeof removableFields)[number]): Fact {
  const { [field]: _, ...rest } = fact;
  return rest as Fact;
}

function createBareFact(fact: Fact): Fact {
  return { id: fact.id, at: fact.at, quote: fact.quote, draft: true };
}
