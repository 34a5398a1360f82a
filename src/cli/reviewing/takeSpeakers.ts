/** The proposed speakers of served sentences are entered with one key, in one write, and readers are told. */
import { formatChangeDocuments } from '../../knowledge/facts/changes/corrections.js';
import { ownReasons } from '../../knowledge/facts/changes/ownReasons.js';
import type { Correction, Fact, Voice } from '../../knowledge/facts/schema.js';
import type { RawFacts } from '../../store/changeData.js';
import type { Desk } from '../desk/desk.js';
import type { ReviewSession } from '../desk/session.js';
import { fileOf, pushStep, writeDecision } from './decide.js';
import { listSpeakerOffers } from './offerSpeakers.js';
import { needsPiece, pickEnglish } from './picking/pickEnglish.js';

/** `typed`: numbers, all where there are none. Whether anything is written. */
export async function takeSpeakers(
  { desk, id }: { desk: Desk; id: string },
  typed: string,
  session: ReviewSession,
): Promise<boolean> {
  const found = listSpeakerOffers(desk, session).flatMap(({ fact, voices }) => (voices ? { fact, voices } : []));
  const numbers = typed.match(/\d+/gu)?.map(Number) ?? found.map((_, index) => index + 1);
  const chosen = numbers.flatMap((number) => found[number - 1] ?? []);
  if (chosen.length === 0) session.dialogue.say(session.wording.pickNone);
  const voiced: Voiced[] = [];
  for (const one of chosen) {
    const voices = await renderVoices(one, session);
    if (voices === null) return false;
    voiced.push({ id: one.fact.id, voices });
  }
  return voiced.length > 0 && writeVoices(voiced, { desk, id }, session);
}

async function renderVoices(
  { fact, voices }: { fact: Fact; voices: Voice[] },
  session: ReviewSession,
): Promise<Voice[] | null> {
  const rendered: Voice[] = [];
  for (const voice of voices) {
    const { words } = voice;
    const isWhole = words === undefined || fact.en === undefined || !needsPiece(voice, fact.en);
    const en = isWhole ? voice.en : await pickEnglish(words, { ...fact, en: fact.en ?? '' }, session);
    if (en === null) return null;
    rendered.push(en === undefined ? voice : { ...voice, en });
  }
  return rendered;
}

interface Voiced {
  id: string;
  voices: Voice[] | null;
}

// readers are told, as of any other correction
function writeVoices(voiced: Voiced[], { desk, id }: { desk: Desk; id: string }, session: ReviewSession): boolean {
  const { base, readNow, dialogue, wording } = session;
  const { fact } = base.read();
  const date = readNow();
  const was = voiced.map((one): Voiced => ({ id: one.id, voices: fact.get(one.id)?.voices ?? null }));
  const corrections = voiced.map((one, index): Correction => {
    const [old, next] = [was[index]?.voices ?? null, one.voices] as Correction['is'][];
    return { fact: one.id, date, why: ownReasons.speakerKnown, field: 'voices', was: old ?? null, is: next ?? null };
  });
  const isWritten = writeDecision(session, (facts, current) => ({
    desk: pushStep(desk, { kind: 'voiced', id, date, was }),
    change: {
      facts: setVoices(voiced, facts),
      corrections: [...current.corrections, ...corrections],
      formatDocuments: formatChangeDocuments,
    },
  }));
  if (isWritten) dialogue.say(wording.speakersTaken(voiced.length));
  return isWritten;
}

/** The files of these facts with other voices. */
export function setVoices(voiced: readonly Voiced[], facts: RawFacts): RawFacts {
  const byId = new Map(voiced.map(({ id, voices }) => [id, voices]));
  return new Map(
    [...new Set(voiced.map(({ id }) => fileOf(id)))].map((file) => [
      file,
      (facts.get(file) ?? []).map((fact) => (byId.has(fact.id) ? setVoicesOf(fact, byId.get(fact.id) ?? null) : fact)),
    ]),
  );
}

function setVoicesOf(fact: { id: string; voices?: unknown }, voices: Voice[] | null): { id: string; voices?: Voice[] } {
  const { voices: _, ...rest } = fact;
  return voices === null ? rest : { ...rest, voices };
}
