/** The voices of a sentence, as far as its words show them; whoever's words it cannot tell is left to the editor. */
import type { SpokenVoice, Voice } from '../../knowledge/facts/schema.js';
import { isSpoken } from '../../knowledge/facts/voices/voices.js';
import type { Span } from '../../util/spans.js';
import type { AnalysedSentence } from '../cues/analysedSentence.js';
import { classifySpeech } from '../fields/speech.js';
import { classifyVoiceStatus } from '../fields/voiceStatus.js';
import { type Attribution, isRelay, type Shown, type SpokenPart } from '../speakers/attribution.js';
import { findPieces } from './pieces.js';

/** What an outlet puts into the words of others: "(umgerechnet rund 96 Mrd. Euro)". */
const conversionPattern = /\(umgerechnet [^()]+\)/gu;

/** `printed`: the day of print. */
export function proposeVoices(sentence: AnalysedSentence, attribution: Attribution, printed: string): Voice[] {
  if (attribution.parts.length > 0) return attribution.parts.flatMap((part) => proposePart(part, printed));
  const { speaker, via } = findOrigin(attribution);
  if (!speaker) return [];
  const speech = classifySpeech(sentence, attribution);
  const { saying, channel } = attribution;
  if (speech !== 'direct' && !saying) return [];
  const status = classifyVoiceStatus(sentence, { ...attribution, via }, { speech, printed });
  const shared: SpokenVoice = {
    speaker: createReference(speaker),
    speech,
    ...(saying?.shownBy ? { shownBy: saying.shownBy } : {}),
    ...(channel ? { channel: { is: channel.who.id, shownBy: channel.shownBy } } : {}),
    ...(via.length > 0 ? { via: via.map(createReference) } : {}),
    ...(status ? { status } : {}),
  };
  const pieces = findPieces(sentence, attribution.inherited ? null : attribution.cue, speech);
  const spoken = pieces ? pieces.map((piece) => ({ words: cut(sentence, piece), ...shared })) : [shared];
  return [...spoken, ...findInsertions(sentence, pieces)];
}

// a voice of the whole part has no more than the part
function proposePart({ sentence, attribution }: SpokenPart, printed: string): Voice[] {
  const words = sentence.text.replace(/[\s,;.–]+(?:und)?\s*$/u, '').trim();
  const quoted = sentence.tokens.flatMap((token) => (token.kind === 'quotation' ? token.text : []));
  return proposeVoices(sentence, attribution, printed).flatMap((voice) => {
    if (voice.words !== undefined) return voice;
    return (isSpoken(voice) && voice.speech === 'direct' ? quoted : [words]).map((piece) => ({
      words: piece,
      ...voice,
    }));
  });
}

/** The last one named: where nobody but outlets is, the farthest of them. */
function findOrigin({ speaker, via, isUnclear, pointsBack }: Attribution): Pick<Attribution, 'speaker' | 'via'> {
  if (pointsBack) return { speaker: null, via: [] };
  if (speaker || isUnclear || via.length === 0)
    return { speaker, via: via.filter(({ who }) => who.id !== speaker?.who.id) };
  return { speaker: via.at(-1) ?? null, via: via.slice(0, -1).filter(({ who }) => isRelay(who)) };
}

function createReference({ who, shownBy }: Shown): SpokenVoice['speaker'] {
  return who.kind === 'unnamed' ? { called: who.called, shownBy } : { is: who.id, shownBy };
}

function findInsertions(sentence: AnalysedSentence, pieces: Span[] | null): Voice[] {
  const inserted = [...sentence.plain.matchAll(conversionPattern)].filter(
    ({ index }) => pieces === null || pieces.some(({ start, end }) => start < index && index < end),
  );
  return inserted.map(({ 0: words }) => ({ words, speaker: null }));
}

function cut({ text }: AnalysedSentence, { start, end }: Span): string {
  return text.slice(start, end);
}
