/** Whose words a draft holds: the speaker, where it was said, who passed it on; with the words that show it, found and not typed. */

import { sayVerbs } from '../../../drafting/lexicon/reportingVerbs.js';
import { findSubjunctive } from '../../../drafting/lexicon/subjunctive.js';
import type { Base } from '../../../knowledge/facts/base.js';
import type { Evidence, Fact, SpokenVoice, Voice } from '../../../knowledge/facts/schema.js';
import { listUnvoicedQuotations } from '../../../knowledge/facts/voices/unvoicedQuotations.js';
import { isSpoken, sortVoices } from '../../../knowledge/facts/voices/voices.js';
import { escapeControls } from '../../../util/printable.js';
import { findBeside } from '../../desk/articlePlace.js';
import type { Open, ReviewSession } from '../../desk/session.js';
import { findNamesIn, findShownName, type Named, readDescription } from '../../desk/whoseWords.js';
import { pickFromList } from '../picking/pickList.js';
import { pickPiece } from '../picking/pickPiece.js';
import { type Edit, listEntityChoices, omitFields, readKnown } from './edit.js';

export const editSpeaker: Edit = async (open, typed, session) => {
  const index = await chooseVoice(open.fact, session);
  if (index === null) return null;
  const base = readKnown(open, session);
  const choices = listEntityChoices(open, base).map((one) => ({ ...one, value: { is: one.value } as Named }));
  const what = session.wording.fields.speaker;
  const picked = await pickFromList(choices, { what, typed, readOther: readDescription }, session);
  if (picked.kind === 'left') return null;
  const [speaker] = picked.kind === 'picked' ? picked.values : [];
  if (!speaker) return removeVoice(open.fact, index);
  return 'is' in speaker
    ? setSpeaker({ ...open, fact: open.fact }, { index, speaker, base }, session)
    : describeSpeakerOf(open.fact, { index, speaker }, session);
};

export const editChannel: Edit = (open, typed, session) => editHelper(open, 'channel', { typed, session });

export const editVia: Edit = (open, typed, session) => editHelper(open, 'via', { typed, session });

/** The place of the voice in the list; of none, the place for a new one. Null where the editor picks none. */
export async function chooseVoice(fact: Fact, session: ReviewSession): Promise<number | null> {
  const spoken = (fact.voices ?? []).flatMap((voice, index) => (isSpoken(voice) ? [{ voice, index }] : []));
  if (spoken.length < 2) return spoken[0]?.index ?? fact.voices?.length ?? 0;
  const choices = spoken.map(({ voice, index }) => ({
    label: escapeControls(voice.words ?? session.wording.theSentence),
    value: index,
  }));
  const picked = await pickFromList(choices, { what: session.wording.whichVoice }, session);
  return picked.kind === 'picked' ? (picked.values[0] ?? null) : null;
}

export function setVoice(fact: Fact, index: number, voice: Voice): Fact {
  const voices = fact.voices ?? [];
  return sortVoices(fact, index < voices.length ? voices.with(index, voice) : [...voices, voice]);
}

interface NewSpeaker<Who extends Named> {
  index: number;
  speaker: Who;
}

// where only the sentence before names them, that one is kept with it
async function setSpeaker(
  { fact, desk }: Open,
  { index, speaker, base }: NewSpeaker<{ is: string }> & { base: Base },
  session: ReviewSession,
): Promise<Fact | null> {
  const shown = findShownName(speaker.is, fact, base);
  if (shown) return putSpeaker(fact, { index, speaker: { ...speaker, shownBy: shown } }, session);
  const before = findBeside(fact, desk.text).before?.text;
  const [named] = before ? findNamesIn(before, speaker.is, base.entities) : [];
  if (before && named)
    return putSpeaker({ ...fact, before }, { index, speaker: { ...speaker, shownBy: named } }, session);
  session.dialogue.say(session.wording.notNamed(base.entity.get(speaker.is)?.name ?? speaker.is));
  return null;
}

async function describeSpeakerOf(
  fact: Fact,
  { index, speaker }: NewSpeaker<Extract<Named, { called: unknown }>>,
  session: ReviewSession,
): Promise<Fact | null> {
  const { de } = speaker.called;
  const shownBy = fact.quote.includes(de) ? de : await pickPiece(fact.quote, session.wording.whichWordsShow, session);
  return shownBy === null ? null : putSpeaker(fact, { index, speaker: { ...speaker, shownBy } }, session);
}

async function putSpeaker(
  fact: Fact,
  { index, speaker }: { index: number; speaker: SpokenVoice['speaker'] },
  session: ReviewSession,
): Promise<Fact | null> {
  const own = fact.voices?.[index];
  if (own && isSpoken(own)) return setVoice(fact, index, { ...own, speaker });
  const voice = await createVoice(fact, speaker, session);
  return voice && setVoice(fact, index, voice);
}

// a quotation of nobody's, else what a verb of saying or the mood of the sentence shows; with the way of the words, as far as it is plain
async function createVoice(
  fact: Fact,
  speaker: SpokenVoice['speaker'],
  session: ReviewSession,
): Promise<SpokenVoice | null> {
  const base = session.base.read();
  const [quotation] = listUnvoicedQuotations(fact, base);
  const way = session.drafting.proposeWay(fact, base.entities, 'is' in speaker ? speaker.is : null);
  const verb = fact.quote.match(/\p{L}+/gu)?.find((word) => sayVerbs.has(word));
  if (quotation !== undefined)
    return {
      ...(quotation === fact.quote ? {} : { words: quotation }),
      speaker,
      speech: 'direct',
      ...(verb ? { shownBy: verb } : {}),
      ...way,
    };
  const shownBy = verb ?? findSubjunctive(fact.quote)?.text;
  if (shownBy) return { speaker, speech: 'indirect', shownBy, ...way };
  const picked = await pickPiece(fact.quote, session.wording.whichWordsShow, session);
  return picked === null ? null : { speaker, speech: 'report', shownBy: picked, ...way };
}

function removeVoice(fact: Fact, index: number): Fact {
  const voices = (fact.voices ?? []).toSpliced(index, 1);
  return voices.length > 0 ? { ...fact, voices } : omitFields(fact, ['voices']);
}

interface HelperContext {
  typed: string;
  session: ReviewSession;
}

async function editHelper(
  open: Open,
  field: 'channel' | 'via',
  { typed, session }: HelperContext,
): Promise<Fact | null> {
  const { dialogue, wording } = session;
  const index = await chooseVoice(open.fact, session);
  const voice = index === null ? undefined : open.fact.voices?.[index];
  if (index === null || !voice || !isSpoken(voice)) {
    dialogue.say(wording.nobodySpeaks);
    return null;
  }
  const base = readKnown(open, session);
  const choices = listEntityChoices(open, base, ['medium', 'company']);
  const picked = await pickFromList(choices, { what: wording.fields[field], typed }, session);
  if (picked.kind === 'left') return null;
  const bare = omitFields(voice, [field]);
  if (picked.kind === 'none') return setVoice(open.fact, index, bare);
  const shown = picked.values.flatMap((id): Evidence[] => {
    const shownBy = findShownName(id, open.fact, base);
    if (shownBy === null) dialogue.say(wording.notNamed(base.entity.get(id)?.name ?? id));
    return shownBy === null ? [] : [{ is: id, shownBy }];
  });
  const [first] = shown;
  if (!first) return null;
  return setVoice(open.fact, index, field === 'channel' ? { ...bare, channel: first } : { ...bare, via: shown });
}
