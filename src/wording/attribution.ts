/** Who said a sentence, where it stands, and when it appeared: in words, never finer than known. */
import type { CitedFact } from '../answers/answer.js';
import type { NamedEntity } from '../knowledge/facts/base.js';
import type { Source } from '../knowledge/facts/schema.js';
import type { Wording } from './wording.js';

/** "Elon Musk, auf X", "laut Wall Street Journal", or null where the newspaper speaks itself. */
export function formatSpeaker({ speaker, channel, via }: CitedFact, wording: Wording): string | null {
  const parts = [
    speaker?.name,
    channel ? formatChannel(channel, wording) : undefined,
    via.length > 0 ? wording.accordingTo(via.map(({ name }) => name).join(', ')) : undefined,
  ];
  return parts.filter((part) => part !== undefined).join(', ') || null;
}

// one writes on a platform, and speaks to a newspaper or a television channel
const platformIds = new Set(['x', 'truth-social']);

/** "auf X", "gegenüber CNBC". */
export function formatChannel({ id, name }: Pick<NamedEntity, 'id' | 'name'>, wording: Wording): string {
  return platformIds.has(id) ? wording.onPlatform(name) : wording.toMedium(name);
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
