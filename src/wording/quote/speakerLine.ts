/** Who says a sentence and how sure it is, as a verb: "Elon Musk bestreitet auf X"; the names are marked. */
import type { CitedFact, CitedVoice } from '../../answers/citedFact.js';
import type { SpeakerName } from '../../knowledge/facts/voices/speakerName.js';
import { formatChannel, formatDative, formatName, splitRelays } from '../attribution.js';
import type { SpeakerVerb } from '../quoteWording.js';
import type { TextPart } from '../voicePieces.js';
import type { Wording } from '../wording.js';

type Said = Pick<CitedFact, 'voice' | 'status'>;

/** Null where the outlet speaks itself and nothing tells how sure it is. */
export function formatSpeakerLine(said: Said, wording: Wording): string | null {
  const parts = listSpeakerParts(said, wording);
  return parts.length === 0 ? null : parts.map(({ text }) => text).join('');
}

export function listSpeakerParts({ voice, status }: Said, wording: Wording): TextPart[] {
  const unsigned = status && wording.unsigned[status.is];
  if (!voice?.speaker) return unsigned ? [{ text: unsigned, marked: false }] : [];
  const saying = chooseSaying(voice);
  const place = voice.channel ? formatChannel(voice.channel, wording) : null;
  return [
    ...listClause({ speaker: voice.speaker, saying, place }, wording),
    ...listRelayParts(voice.via, saying !== null && isIndirect(saying), wording),
  ].filter(({ text }) => text !== '');
}

/** What a sentence says in so many words is no verdict of ours. */
const claimPattern = /\bbehaupt/iu;

// null: the name alone, since a neutral verb claims nothing
function chooseSaying({ speaker, status, evidence, via }: CitedVoice): SpeakerVerb | null {
  if (status === null) return null;
  switch (status.is) {
    case 'happened':
      return null;
    case 'claimed':
      return [status.shownBy, ...evidence].some((words) => claimPattern.test(words)) ? 'claims' : 'according';
    case 'reported':
      return via.length > 0 ? null : 'according';
    case 'announced':
      return mayBeText(speaker) ? 'announcedIn' : status.is;
    case 'planned':
    case 'denied':
      return status.is;
    default:
      return status.is satisfies never;
  }
}

// behind "laut" and "according to", as another such word would be one too many
function isIndirect(saying: SpeakerVerb): boolean {
  return saying === 'planned' || saying === 'according' || saying === 'announcedIn';
}

// an announcement announces nothing: of what is only described, nothing tells whether it is somebody or a text
function mayBeText(speaker: SpeakerName | null): boolean {
  return speaker !== null && speaker.id === null && !speaker.plural;
}

interface Clause {
  speaker: SpeakerName;
  saying: SpeakerVerb | null;
  place: string | null;
}

function listClause({ speaker, saying, place }: Clause, wording: Wording): TextPart[] {
  const name = saying !== null && isIndirect(saying) ? formatDative(speaker, wording) : formatName(speaker, wording);
  if (saying === null) return [mark(name), { text: place === null ? '' : `, ${place}`, marked: false }];
  const [before, after] = wording.sayings[saying]({ plural: speaker.plural, place: place === null ? '' : ` ${place}` });
  return [{ text: before, marked: false }, mark(name), { text: after, marked: false }];
}

function listRelayParts(via: SpeakerName[], isSecond: boolean, wording: Wording): TextPart[] {
  const { media, people } = splitRelays(via);
  const join = (relays: SpeakerName[], label: string) =>
    relays.flatMap((relay, index) => [
      { text: index === 0 ? `, ${label} ` : ', ', marked: false },
      mark(formatDative(relay, wording)),
    ]);
  return [
    ...join(media, wording.relayed[isSecond ? 'reported' : 'according']),
    ...join(people, wording.relayed.passedOn),
  ];
}

function mark(text: string): TextPart {
  return { text, marked: true };
}
