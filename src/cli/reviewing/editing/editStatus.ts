/** How sure it is: of a voice, or of the outlet's own words; with the word that marks it. */
import type { Fact, Status } from '../../../knowledge/facts/schema.js';
import { isSpoken } from '../../../knowledge/facts/voices/voices.js';
import type { ReviewSession } from '../../desk/session.js';
import { type ListChoice, pickFromList } from '../picking/pickList.js';
import { pickPiece } from '../picking/pickPiece.js';
import { type Edit, omitFields } from './edit.js';
import { setVoice } from './editVoice.js';

/** What marks each in plain sight; another word is picked. */
const markers: Record<Status['is'], RegExp> = {
  announced: /(?<!\p{L})(?:an)?(?:ge)?kündig\p{L}*|(?<!\p{L})zugesagt(?!\p{L})/u,
  planned: /(?<!\p{L})(?:soll(?:en|te|ten)?|will|wollen|plan\p{L}*|geplant\p{L}*|vorgesehen)(?!\p{L})/u,
  claimed: /(?<!\p{L})(?:behaupte\p{L}*|habe|hätte\p{L}*|sei|seien|werde|würde\p{L}*)(?!\p{L})/u,
  denied:
    /(?<!\p{L})(?:bestreite\p{L}*|bestritt\p{L}*|widersprach\p{L}*|dementier\p{L}*|wies|zurückgewiesen)(?!\p{L})/u,
  reported: /(?<!\p{L})(?:berichte\p{L}*|zufolge|soll(?:en)?|offenbar|demnach)(?!\p{L})/u,
  happened: /(?<!\p{L})(?:begonnen|abgeschlossen|unterzeichnet\p{L}*|gegründet|eröffnet\p{L}*)(?!\p{L})/u,
};

export const editStatus: Edit = async ({ fact }, typed, session) => {
  const { wording } = session;
  const place = await pickPlace(fact, session);
  if (place === null) return null;
  const choices = (Object.keys(markers) as Status['is'][]).map((is) => ({ label: wording.statuses[is], value: is }));
  const picked = await pickFromList(choices, { what: wording.fields.status, typed }, session);
  if (picked.kind === 'left') return null;
  const [is] = picked.kind === 'picked' ? picked.values : [];
  if (!is) return putStatus(fact, place, null);
  const shownBy = markers[is].exec(fact.quote)?.[0] ?? (await pickPiece(fact.quote, wording.whichWordsShow, session));
  return shownBy === null ? null : putStatus(fact, place, { is, shownBy });
};

/** The number of a voice, or the outlet's own words. */
type Place = number | 'own';

// what only one can be meant by is not asked
async function pickPlace(fact: Fact, session: ReviewSession): Promise<Place | null> {
  const { wording } = session;
  const voices = (fact.voices ?? []).flatMap((voice, index) => (isSpoken(voice) ? [{ voice, index }] : []));
  const [first] = voices;
  if (!first) return 'own';
  if (voices.length === 1 && first.voice.words === undefined) return first.index;
  const choices: ListChoice<Place>[] = [
    ...voices.map(({ voice, index }) => ({ label: voice.words ?? wording.theSentence, value: index })),
    { label: wording.theOutlet, value: 'own' },
  ];
  const picked = await pickFromList(choices, { what: wording.whichVoice }, session);
  return picked.kind === 'picked' ? (picked.values[0] ?? null) : null;
}

function putStatus(fact: Fact, place: Place, status: Status | null): Fact {
  if (place === 'own') return { ...omitFields(fact, ['status']), ...(status ? { status } : {}) };
  const voice = fact.voices?.[place];
  if (!voice || !isSpoken(voice)) return fact;
  return setVoice(fact, place, { ...omitFields(voice, ['status']), ...(status ? { status } : {}) });
}
