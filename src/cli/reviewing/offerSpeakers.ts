/** Served sentences in which somebody speaks who has an entry since, with the voices proposed. */
import type { UnvoicedSpeech } from '../../drafting/entities/unvoicedSpeakers.js';
import { escapeControls } from '../../util/printable.js';
import type { Desk } from '../desk/desk.js';
import type { ReviewSession } from '../desk/session.js';
import { formatVoice } from './formatVoice.js';

/** Those on whom nothing is left to tell by hand come first: their numbers are typed. */
export function listSpeakerOffers({ added }: Pick<Desk, 'added'>, { base, offers }: ReviewSession): UnvoicedSpeech[] {
  const ids = added.filter(({ isWritten }) => isWritten).map(({ id }) => id);
  return offers(base.read(), new Set(ids)).toSorted((a, b) => Number(b.voices !== null) - Number(a.voices !== null));
}

/** Each sentence with whose words it would hold; what the program cannot tell is named with the command for it. */
export function sayOffers(found: readonly UnvoicedSpeech[], session: ReviewSession): void {
  const { wording, dialogue, paint } = session;
  const lines = found.flatMap(({ fact, speakers, voices }, index) => {
    if (!voices) return speakers.map(({ name, shownBy }) => `  ${wording.speaksElsewhere(fact.id, name, shownBy)}`);
    const fresh = voices.filter((voice) => !fact.voices?.includes(voice));
    return [
      `  ${paint('cyan', String(index + 1))} ▸${fact.quote}◂`,
      ...fresh.map((voice) => `    ${formatVoice(voice, session.base.read(), wording)}`),
    ];
  });
  if (lines.length > 0) dialogue.say([wording.speakersFound, ...lines.map(escapeControls)].join('\n'));
}
