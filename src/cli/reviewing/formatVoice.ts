/** A voice in the editor's words: whose words, and what shows it. */
import { type Base, nameOf } from '../../knowledge/facts/base.js';
import type { Speaker, Status, Voice } from '../../knowledge/facts/schema.js';
import { isSpoken } from '../../knowledge/facts/voices/voices.js';
import type { DeskWording } from '../../wording/desk/deskWording.js';

/** "der Satz: Sam Altman („sagte Altman“), wörtlich („sagte“), auf CNBC" */
export function formatVoice(voice: Voice, base: Base, wording: DeskWording): string {
  const words = voice.words === undefined ? wording.theSentence : `„${voice.words}“`;
  if (!isSpoken(voice)) return `${words}: ${wording.theOutlet}`;
  const { speaker, speech, shownBy, channel, via = [], status } = voice;
  const parts = [
    `${nameWho(speaker, base, wording)} („${speaker.shownBy}“)`,
    `${wording.speeches[speech]}${shownBy ? ` („${shownBy}“)` : ''}`,
    ...(channel ? [wording.onChannel(`${nameWho(channel, base, wording)} („${channel.shownBy}“)`)] : []),
    ...via.map((relay) => wording.viaRelay(`${nameWho(relay, base, wording)} („${relay.shownBy}“)`)),
    ...(status ? [formatShownStatus(status, wording.statuses)] : []),
  ];
  return `${words}: ${parts.join(', ')}`;
}

function nameWho(speaker: Speaker, base: Base, { locale }: DeskWording): string {
  return 'called' in speaker ? speaker.called[locale] : nameOf(speaker.is, base);
}

export function formatShownStatus({ is, shownBy }: Status, statuses: DeskWording['statuses']): string {
  return `${statuses[is]} („${shownBy}“)`;
}
