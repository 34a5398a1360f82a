/** Whatever a fact says about its quote is shown by exact words, and by ids that are known. */
import { splitWords } from '../../text/words.js';
import { dataFiles } from '../base.js';
import type { Fact, Speaker, SpokenVoice } from '../schema.js';
import { listSpokenVoices } from '../voices/voices.js';
import { type FactRule, type Finding, hasWholeWords, listEvidenceTexts, type RuleContext } from './rule.js';

/** Verbs of saying that leave open how sure it is, with their particles. */
const neutralWords = new Set(
  `sagt sagte sagten gesagt sagen schreibt schrieb schrieben geschrieben schreiben erklart erklarte erklarten betont betonte betonten
  meint meinte meinten aussert ausserte sprach spricht antwortet antwortete erganzt erganzte erwidert erwiderte entgegnet entgegnete
  twitterte twittert postete postet fugte fugt hinzu legte legt nach teilte mit hiess heisst so laut zufolge`.split(
    /\s+/,
  ),
);
const besideNeutral = new Set(
  'er sie es ihm ihr ich wir man der die das dem den dieser diese auf in von bei wie und auch ist zu'.split(' '),
);

/** Every `shownBy` is a piece of the quote or of a neighbouring sentence stored with it, from word to word. */
export const evidenceStandsInText: FactRule = (fact) =>
  [...listSpokenVoices(fact).flatMap(listVoiceEvidence), fact.status, fact.when]
    .flatMap((evidence) => evidence?.shownBy ?? [])
    .filter((piece) => !listEvidenceTexts(fact).some((text) => hasWholeWords(text, piece)))
    .map((piece) => ({
      says: `"${piece}" stands neither in the quote nor in a kept neighbour`,
      fix: 'copy the words that show it',
    }));

/** "sagte" shows that it was said, not how sure it is. */
export const markersAreNotNeutral: FactRule = (fact, context) =>
  [fact.status, ...listSpokenVoices(fact).map(({ status }) => status)]
    .flatMap((status) => (status && isNeutral(status.shownBy, context) ? [status] : []))
    .map(({ is, shownBy }) => ({
      says: `"${shownBy}" does not show that it is ${is}`,
      fix: 'leave the status out, or show it by a word that marks it, such as "sollen" or "habe"',
    }));

/** All ids that a fact uses are known. */
export const idsAreKnown: FactRule = (fact, { base }) => {
  const matters = (fact.claims ?? []).map(({ matter }) => matter);
  return [
    ...reportUnknownIds(listEntityIds(fact), base.entity, 'entity'),
    ...reportUnknownIds(fact.topics ?? [], base.topic, 'topic'),
    ...reportUnknownIds(matters, base.matter, 'matter'),
  ];
};

const filesByKind = { entity: dataFiles.entities, topic: dataFiles.topics, matter: dataFiles.matters };

function reportUnknownIds(
  ids: string[],
  known: ReadonlyMap<string, unknown>,
  kind: keyof typeof filesByKind,
): Finding[] {
  return ids
    .filter((id) => !known.has(id))
    .map((id) => ({ says: `unknown ${kind} "${id}"`, fix: `add it to ${filesByKind[kind]} or mend the spelling` }));
}

function listVoiceEvidence(voice: SpokenVoice): ({ shownBy?: string | undefined } | undefined)[] {
  return [voice.speaker, voice, voice.channel, ...(voice.via ?? []), voice.status];
}

function listEntityIds(fact: Fact): string[] {
  const speakers = listSpokenVoices(fact).flatMap(({ speaker, channel, via = [] }): Speaker[] => [
    speaker,
    ...via,
    ...(channel ? [channel] : []),
  ]);
  const named = [...speakers, ...(fact.refers ?? [])].flatMap((one) => ('is' in one ? one.is : []));
  return [...(fact.about ?? []), ...named];
}

function isNeutral(shownBy: string, { findNames }: RuleContext): boolean {
  const rest = findNames(shownBy).reduceRight(
    (text, { start, end }) => `${text.slice(0, start)} ${text.slice(end)}`,
    shownBy,
  );
  const words = splitWords(rest).map(({ text }) => text);
  return (
    words.some((word) => neutralWords.has(word)) &&
    words.every((word) => neutralWords.has(word) || besideNeutral.has(word))
  );
}
