/** Served sentences in which somebody speaks who had no entry when they were kept, with the voices that would give them their words. */

import { type Base, sourceOf } from '../../knowledge/facts/base.js';
import { createNameFinder, type NameFinder } from '../../knowledge/facts/names.js';
import { listEvidenceTexts } from '../../knowledge/facts/rules/rule.js';
import type { Fact, Voice } from '../../knowledge/facts/schema.js';
import { createHeardTest } from '../../knowledge/facts/voices/parties.js';
import { isSpoken, listSpeakerIds, sortVoices } from '../../knowledge/facts/voices/voices.js';
import { createSpan, isWithin } from '../../util/spans.js';
import { type AnalysedSentence, analyseSentences } from '../cues/analysedSentence.js';
import { checkDraft } from '../dropInvalidFields.js';
import { splitPassages } from '../passages/passages.js';
import { attributeSpeakers } from '../speakers/attributeSpeakers.js';
import { type Attribution, emptyAttribution } from '../speakers/attribution.js';
import { proposeVoices } from '../voices/proposeVoices.js';

export interface UnvoicedSpeech {
  fact: Fact;
  speakers: { name: string; shownBy: string }[];
  /** All of the fact, with theirs; null where whose words are whose has to be told by hand. */
  voices: Voice[] | null;
}

/** Of whoever nobody quotes, and of those who were added: to whoever asks, they have said nothing. */
export function listUnvoicedSpeakers(base: Base, added: ReadonlySet<string> = new Set()): UnvoicedSpeech[] {
  const ids = new Set([...listSilentIds(base), ...added]);
  const findNames = createNameFinder(base.entities);
  return base.facts.flatMap((fact) => {
    const named = listEvidenceTexts(fact).flatMap((text) => findNames(text));
    if (!named.some(({ entity }) => ids.has(entity.id))) return [];
    const missing = new Set([...ids].filter((id) => !listSpeakerIds(fact).includes(id)));
    return findUnvoiced(fact, missing, { base, findNames }) ?? [];
  });
}

function listSilentIds(base: Base): string[] {
  const isHeard = createHeardTest(base);
  return base.entities.filter((entity) => !isHeard({ kind: 'entity', entity })).map(({ id }) => id);
}

interface Known {
  base: Base;
  findNames: NameFinder;
}

function findUnvoiced(fact: Fact, missing: ReadonlySet<string>, known: Known): UnvoicedSpeech | null {
  const read = readSentences(fact, known.findNames);
  const speakers = read.flatMap(({ attribution }) => listSpeakers(attribution, missing));
  if (speakers.length === 0) return null;
  const voices = mergeVoices(fact, proposeTheirs(fact, read, { missing, base: known.base }));
  return { fact, speakers, voices: voices && holds({ ...fact, voices }, known) ? voices : null };
}

interface ReadSentence {
  sentence: AnalysedSentence;
  attribution: Attribution;
}

// the kept neighbours tell what a pronoun means
function readSentences({ before, quote, after }: Fact, findNames: NameFinder): ReadSentence[] {
  const text = [before, quote, after].filter((part) => part !== undefined).join(' ');
  const own = createSpan(before === undefined ? 0 : before.length + 1, quote);
  const sentences = analyseSentences(text, splitPassages(text, true), findNames);
  const attributions = attributeSpeakers(sentences);
  return sentences
    .filter(({ offset, text: words }) => isWithin(createSpan(offset, words), [own]))
    .map((sentence) => ({ sentence, attribution: attributions.get(sentence) ?? emptyAttribution }));
}

function listSpeakers({ speaker, parts }: Attribution, missing: ReadonlySet<string>): UnvoicedSpeech['speakers'] {
  const { who, shownBy = '' } = speaker ?? {};
  const own = who && who.kind !== 'unnamed' && missing.has(who.id) ? [{ name: who.name, shownBy }] : [];
  return [...own, ...parts.flatMap(({ attribution }) => listSpeakers(attribution, missing))];
}

// of two sentences in one quote, each has words of its own
function proposeTheirs(
  fact: Fact,
  read: ReadSentence[],
  { missing, base }: { missing: ReadonlySet<string>; base: Base },
): Voice[] {
  const printed = sourceOf(fact, base).date.is;
  return read.flatMap(({ sentence, attribution }) =>
    proposeVoices(sentence, attribution, printed)
      .filter((voice) => !isSpoken(voice) || ('is' in voice.speaker && missing.has(voice.speaker.is)))
      .map((voice) => (read.length > 1 && voice.words === undefined ? { ...voice, words: sentence.text } : voice)),
  );
}

// what an editor has said of the same words stays, but for a description in place of the name
function mergeVoices(fact: Fact, proposed: Voice[]): Voice[] | null {
  let merged = fact.voices ?? [];
  for (const voice of proposed) {
    const described = merged.filter((known) => isDescriptionOf(known, voice));
    const isTaken = merged.some(({ words }) => words === voice.words || voice.words === undefined);
    if (described.length > 0)
      merged = merged.map((known) => (described.includes(known) ? rename(known, voice) : known));
    else if (isTaken && isSpoken(voice)) return null;
    else if (!isTaken) merged = [...merged, voice];
  }
  return merged.some((voice) => !fact.voices?.includes(voice)) ? (sortVoices(fact, merged).voices ?? null) : null;
}

// "die Managerin", where "die Managerin Safra Catz" says it
function isDescriptionOf(known: Voice, voice: Voice): boolean {
  if (!isSpoken(known) || !isSpoken(voice) || !('called' in known.speaker)) return false;
  const [old, now] = [known.speaker.shownBy, voice.speaker.shownBy];
  return now.includes(old) || old.includes(now);
}

function rename(known: Voice, { speaker }: Voice): Voice {
  return isSpoken(known) && speaker ? { ...known, speaker } : known;
}

// which piece of the English is theirs is asked for later
function holds({ en: _, ...fact }: Fact, { base, findNames }: Known): boolean {
  const voices = fact.voices?.map(({ en: _piece, ...voice }) => voice as Voice);
  const claims = fact.claims?.map(({ en: _piece, ...claim }) => claim);
  const untranslated = { ...fact, ...(voices ? { voices } : {}), ...(claims ? { claims } : {}) };
  return checkDraft(untranslated, { base, findNames, hash: () => '', texts: null }).length === 0;
}
