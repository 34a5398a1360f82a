/** Who said a sentence, where it stands, and when it appeared: in words, never finer than known. */
import type { CitedFact } from '../answers/answer.js';
import type { Source } from '../knowledge/facts/schema.js';
import type { SpeakerName } from '../knowledge/facts/speakerName.js';
import type { Wording } from './wording.js';

/** "Elon Musk, auf X", "laut Wall Street Journal", or null where the newspaper speaks itself. */
export function formatSpeaker({ voice }: Pick<CitedFact, 'voice'>, wording: Wording): string | null {
  if (!voice?.speaker) return null;
  const { speaker, channel, via } = voice;
  const parts = [
    formatName(speaker, wording),
    channel ? formatChannel(channel, wording) : undefined,
    via.length > 0 ? wording.accordingTo(via.map((relay) => formatDative(relay, wording)).join(', ')) : undefined,
  ];
  return parts.filter((part) => part !== undefined).join(', ') || null;
}

/** In the reader's language: a name stands as it is, somebody who is only described is described in it. */
export function formatName({ name, en }: SpeakerName, { locale }: Wording): string {
  return locale === 'de' ? name : en;
}

/** The same behind "laut" and "von". */
export function formatDative({ dative, en }: SpeakerName, { locale }: Wording): string {
  return locale === 'de' ? dative : en;
}

// one writes on a platform, and speaks to a newspaper or a television channel
const platformIds: ReadonlySet<string | null> = new Set(['x', 'truth-social']);

/** "auf X", "gegenüber CNBC". */
export function formatChannel(channel: SpeakerName, wording: Wording): string {
  const name = formatName(channel, wording);
  return platformIds.has(channel.id) ? wording.onPlatform(name) : wording.toMedium(name);
}

/** "t-online", "vermutlich Bild", "Vietnam.vn nach VTV". */
export function formatOutlet({ outlet, relays }: Source, wording: Wording): string {
  const name = outlet.basis === 'attributed' ? wording.presumedOutlet(outlet.is) : outlet.is;
  return relays ? wording.outletAfter(name, relays.outlet) : name;
}

/** "23. Januar 2025", "Juli 2025", "Januar 2025 (errechnet)". */
export function formatSourceDate({ date }: Pick<Source, 'date'>, wording: Wording): string {
  const written = formatDate(date.is, wording);
  return date.basis === 'reckoned' ? `${written} ${wording.reckoned}` : written;
}

/** "23. Januar 2025", "Juli 2025", "21. Januar": no finer than it is given. */
export function formatDate(date: string, { months, locale }: Wording): string {
  const [year, month, day] = date.replace(/^--/, '-').split('-');
  const name = month ? months[Number(month) - 1] : undefined;
  const dayText = day && (locale === 'de' ? `${Number(day)}.` : String(Number(day)));
  return [dayText, name, year].filter(Boolean).join(' ');
}
