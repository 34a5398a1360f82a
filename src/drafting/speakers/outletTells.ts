/** Whether an outlet tells a sentence itself, though reported speech stands in it: then nobody goes on speaking there. */

import type { AnalysedSentence } from '../cues/analysedSentence.js';
import { isOblique } from '../grammar/clause.js';
import { hasFiniteVerb } from '../lexicon/finiteVerb.js';
import { sayVerbs } from '../lexicon/reportingVerbs.js';
import { findSubjunctive, findWeakSubjunctive } from '../lexicon/subjunctive.js';
import { subordinators } from '../lexicon/wordClasses.js';
import type { Attribution } from './attribution.js';

/** They open a clause that another leads; an article may open both. */
const dependentPattern = /^(?:wie|wem|wen|warum|wieso|weshalb|wann|wohin|woher|um|ohne|anders|statt|je|seit|nach)$/u;
const articlePattern = /^(?:der|die|das|den|dem)$/u;
/** "das erste Werk", "für geplante Hallen": no past form. */
const attributePattern =
  /(?<!\p{L})(?:der|die|das|de[nms]|dies\p{Ll}+|(?:ein|kein|sein|ihr|unser)(?:e[nmrs]?)?|zwei|drei|viele|alle|beide|mit|für|durch|in|auf|von|bei|zu|über|gegen)(?: \p{Ll}+e[nmrs]?)+(?= \p{Lu})/giu;
/** "arbeite", "erwarte": as likely a subjunctive as a past form. */
const twofoldPattern =
  /(?<!\p{L})\p{Ll}*(?:arbeite|warte|leite|halte|biete|bedeute|koste|achte|richte|teste|rate|trete|starte|möchte|leiste|wette|streite|zichte)(?!\p{L})/gu;

/** `last`: who spoke before. */
export function isToldByOutlet(sentence: AnalysedSentence, last: Attribution): boolean {
  return opensWithFact(sentence) || closesWithOther(sentence) || tellsOfAnother(sentence, last);
}

// "Die Richterin ermahnte Musk, er möge sich kurz fassen": what leads is no reported speech
function opensWithFact({ plain }: AnalysedSentence): boolean {
  const [first = '', ...others] = plain.split(/[,:;]/u);
  const opens = /\p{L}+/u.exec(first)?.[0]?.toLowerCase() ?? '';
  const isDependent = dependentPattern.test(opens) || (subordinators.has(opens) && !articlePattern.test(opens));
  return others.length > 0 && !isDependent && isFact(first);
}

// "Seine Leute seien müde, klagten Betriebsräte"
function closesWithOther({ plain }: AnalysedSentence): boolean {
  return [...plain.matchAll(/, (?<verb>\p{Ll}+) (?=\p{L})/gu)].some(({ groups }) => {
    const verb = groups?.verb ?? '';
    return (sayVerbs.has(verb) || /^\p{Ll}{3,}ten?$/u.test(verb)) && isFact(verb);
  });
}

function isFact(clause: string): boolean {
  const isReported = findSubjunctive(clause) ?? findWeakSubjunctive(clause);
  return isReported === null && hasFiniteVerb(clause.replaceAll(attributePattern, '').replaceAll(twofoldPattern, ''));
}

// "Altman entgegnete kühl, man könne kommen", "es sei, wie Ellison sagte, groß": the outlet tells what somebody else does
function tellsOfAnother({ tokens, text }: AnalysedSentence, { speaker }: Attribution): boolean {
  const isOther = (index: number) => {
    const token = tokens[index];
    return (
      token?.kind === 'name' && token.entity?.kind === 'person' && token.entity !== speaker?.who && !token.genitive
    );
  };
  const isCompared = tokens.some(
    ({ kind, text: word }, index) =>
      kind === 'word' && word === 'wie' && tokens[index - 1]?.text === ',' && isOther(index + 1),
  );
  const end = tokens.findIndex(({ kind }) => kind === 'mark' || kind === 'quotation');
  const clause = end < 0 ? tokens : tokens.slice(0, end);
  const others = clause.filter((_token, index) => isOther(index) && !isOblique({ tokens, index }));
  const [first, close] = [clause[0], clause.at(-1)];
  const isOwn = end > 0 && findSubjunctive(text.slice(first?.start ?? 0, (close?.end ?? 0) + 1)) === null;
  return isCompared || (others.length > 0 && isOwn);
}
