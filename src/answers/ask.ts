/** Free text → the best facts, or an honest `unknown`. */

import { matterAsked } from '../knowledge/retrieval/ranking/askedMatter.js';
import { decide } from '../knowledge/retrieval/ranking/confidence.js';
import { explain } from '../knowledge/retrieval/ranking/explain.js';
import type { FactHit, Found } from '../knowledge/retrieval/ranking/factHit.js';
import { findFacts } from '../knowledge/retrieval/ranking/findFacts.js';
import type { Amount } from '../knowledge/text/amounts.js';
import type { Language } from '../knowledge/text/language.js';
import type { Answer, Near, Reason } from './answer.js';
import { cite, type Library } from './library.js';
import { starters, suggestFrom } from './suggest.js';

export interface AskOptions {
  language: Language;
  explain?: boolean;
}

const most = 5;
const closeEnough = 0.75;

export function ask(question: string, library: Library, options: AskOptions): Answer {
  const answer = () => answerTo(question, library, options);
  return options.explain ? answer() : library.ownAnswers({ question, language: options.language }, answer);
}

function answerTo(question: string, library: Library, options: AskOptions): Answer {
  const found = findFacts(question, library.index, most + 3);
  const best = found.hits[0];
  const verdict = decide(best, found.strangers, found.doubtful);
  if (!best || verdict === 'unknown') return notFound(found, library, options.language);
  const shown = found.hits.slice(0, most).filter((hit) => hit === best || isClose(hit, best));
  const others = found.hits.filter((hit) => !shown.includes(hit)).map(({ fact }) => fact);
  return {
    kind: verdict,
    heading: { of: 'question' },
    matter: matterAsked(best.fact, found, library.index),
    cited: shown.map((hit) => ({
      ...cite(hit.fact, library.base, Math.min(1, hit.support)),
      ...(options.explain ? { explain: explain(hit, found, library.index) } : {}),
    })),
    suggestions: suggestFrom(others, library, options.language),
  };
}

// a second quote helps only where it answers about as well
function isClose(hit: FactHit, best: FactHit): boolean {
  return (
    decide(hit, []) === 'found' && hit.rank >= closeEnough * best.rank && hit.support >= closeEnough * best.support
  );
}

function notFound(found: Found, library: Library, language: Language): Answer {
  const around = [...found.otherNumbers, ...found.hits].map(({ fact }) => fact);
  const near = suggestFrom(around, library, language);
  return {
    kind: 'unknown',
    reason: reasonOf(found),
    near: nearFigures(found, library),
    suggestions: near.length > 0 ? near : starters(library, language),
    newest: library.newest(),
  };
}

function reasonOf({ question, strangers, hits, otherNumbers }: Found): Reason {
  if (question.asked.length === 0) return { why: 'empty' };
  if (strangers.length > 0) return { why: 'stranger', names: strangers };
  if (question.speaker && hits.length + otherNumbers.length === 0)
    return { why: 'not-quoted', name: question.speaker.name };
  return hits.length === 0 && otherNumbers.length > 0 ? { why: 'number' } : { why: 'no-fact' };
}

// figures of the same kind in facts that fit the question but for its number; named as different, never as an answer
function nearFigures({ question, strangers, otherNumbers }: Found, { index }: Library): Near[] {
  const [asked] = question.amounts;
  if (!asked || strangers.length > 0) return [];
  const near = otherNumbers.flatMap(({ fact, sentence }) => {
    const other = index.facts[sentence]?.numbers.quoted().find((amount) => isComparable(amount, asked));
    return other ? [{ fact: fact.id, says: fact.quote.slice(other.start, other.end) }] : [];
  });
  return near.filter(({ says }, at) => near.findIndex((other) => other.says === says) === at).slice(0, 3);
}

// the same unit, or none given and both in the millions and more
function isComparable(amount: Amount, asked: Amount): boolean {
  if (!amount.firm || amount.unit === 'year') return false;
  if (asked.unit !== null) return amount.unit === asked.unit;
  return asked.value >= 1e6 && amount.value >= 1e6;
}
