/** Which words of a sentence answer, so that a door can mark them. */
import type { CitedFact } from '../../answers/answer.js';
import { createSpan, isWithin, type Span } from '../../util/spans.js';
import { hasSeveralVoices } from './voiceLines.js';
import { hasWords } from './voiceText.js';

/** A stretch of the text; one that answers is marked. */
export interface TextPart {
  text: string;
  marked: boolean;
}

/** The words that were asked for, else the piece of the voice that answers; none where it says all or none of it. */
export function splitQuoteParts(cited: CitedFact): TextPart[] {
  return splitParts(cited.fact.quote, cited, 'words');
}

/** The same in the gloss. */
export function splitGlossParts(cited: CitedFact): TextPart[] {
  return splitParts(cited.fact.en ?? '', cited, 'translation');
}

type Field = 'words' | 'translation';

function splitParts(text: string, cited: CitedFact, field: Field): TextPart[] {
  const spans = (findAskedSpans(text, cited) ?? findVoiceSpans(text, cited, field)).filter(({ start, end }) =>
    hasWords(text.slice(start, end)),
  );
  const ends = [0, ...spans.flatMap(({ start, end }) => [start, end]), text.length];
  return ends
    .slice(1)
    .map((end, index) => ({ text: text.slice(ends[index], end), marked: index % 2 === 1 }))
    .filter((part) => part.text !== '');
}

// they stand in the sentence or in its gloss; null where no words were asked for
function findAskedSpans(text: string, { said }: CitedFact): Span[] | null {
  if (!said?.words) return null;
  const offset = text.indexOf(said.words);
  return offset < 0 ? [] : [createSpan(offset, said.words)];
}

function findVoiceSpans(text: string, cited: CitedFact, field: Field): Span[] {
  const { voice, voices } = cited;
  if (!voice || !hasSeveralVoices(cited)) return [];
  const own = findSpan(text, voice.words === null ? text : voice[field]);
  const others = voices
    .filter((other) => other.words !== voice.words && other.words !== null)
    .flatMap((other) => findSpan(text, other[field]) ?? []);
  return own === null ? [] : cutSpans(own, others);
}

function findSpan(text: string, words: string | null): Span | null {
  const offset = words === null ? -1 : text.indexOf(words);
  return words === null || offset < 0 ? null : createSpan(offset, words);
}

/** What of a span is left beside those that lie in it. */
function cutSpans(whole: Span, others: Span[]): Span[] {
  const inner = others.filter((other) => isWithin(other, [whole])).sort((a, b) => a.start - b.start);
  const left: Span[] = [];
  let { start } = whole;
  for (const span of inner) {
    if (span.start > start) left.push({ start, end: span.start });
    start = Math.max(start, span.end);
  }
  return start < whole.end ? [...left, { start, end: whole.end }] : left;
}
