/** Interviews: "Altman: Ja, das Geld reicht." – whose name stands before the colon has all that follows on the line. */
import type { AnalysedSentence } from '../cues/analysedSentence.js';
import type { Token } from '../grammar/token.js';
import { hasFiniteVerb } from '../lexicon/finiteVerb.js';
import { type Attribution, emptyAttribution } from './attribution.js';
import { attributeOpenAnswers } from './openInterview.js';

/** So many sentences behind the name are shown by it; further away it would need too long a neighbour. */
const maxSentencesBehind = 4;
const labelPattern = /^(\p{Lu}[\p{L}\p{N}.’-]*(?: \p{L}[\p{L}.’-]*){0,3}): (?=["„»«“]?[\p{L}\p{N}])/u;
const minLabels = 2;

/** What each sentence of an interview holds; empty for an article that is none. */
export function attributeInterview(sentences: AnalysedSentence[]): Map<AnalysedSentence, Attribution> {
  const labelled = sentences.filter(({ text }) => isLabel(labelPattern.exec(text)?.[1]));
  const found = new Map<AnalysedSentence, Attribution>();
  if (labelled.length < minLabels || !(labelled.some(isAsked) || hasRepeatedName(labelled)))
    return attributeOpenAnswers(sentences);
  let [current, distance]: [AnalysedSentence | null, number] = [null, 0];
  for (const sentence of sentences) {
    const opens = labelled.includes(sentence);
    if (opens) [current, distance] = [sentence, 0];
    else if (sentence.line !== current?.line) current = null;
    if (current) found.set(sentence, createAnswer(current, sentence, distance++));
  }
  return found;
}

// "Klar ist: …" is a sentence
function isLabel(words: string | undefined): boolean {
  return words !== undefined && !hasFiniteVerb(words);
}

// "Ott: …" at the head of two lines
function hasRepeatedName(labelled: AnalysedSentence[]): boolean {
  const opening = labelled.filter(({ before, line }) => before?.line !== line);
  const people = opening.flatMap(({ tokens }) => findLabelName(tokens)?.entity?.id ?? []);
  return new Set(people).size < people.length;
}

// the outlet's question has its label, or none and a line of its own
function isAsked({ text, before, line }: AnalysedSentence): boolean {
  return text.endsWith('?') || (before !== null && before.line !== line && before.text.endsWith('?'));
}

function createAnswer(label: AnalysedSentence, sentence: AnalysedSentence, distance: number): Attribution {
  const name = findLabelName(label.tokens);
  if (!name?.entity || distance > maxSentencesBehind) return { ...emptyAttribution, reported: true, isUnclear: true };
  const shown = { shownBy: name.text, sentence: label };
  return {
    ...emptyAttribution,
    reported: true,
    speaker: { ...shown, who: name.entity },
    saying: { ...shown, shownBy: `${name.text}:` },
    inherited: label !== sentence,
  };
}

// an outlet asks; only a person of the list answers
function findLabelName(tokens: Token[]): Extract<Token, { kind: 'name' }> | null {
  const colon = tokens.findIndex(({ text }) => text === ':');
  const [name, ...others] = tokens.slice(0, colon);
  return name?.kind === 'name' && others.length === 0 && name.entity?.kind === 'person' && !name.bare ? name : null;
}
