/** Who said a sentence, where it stands, and when it appeared: in words, never finer than known. */

import type { CountedSource, Info } from '../answers/answer.js';
import type { CitedFact, CitedVoice } from '../answers/citedFact.js';
import type { Source } from '../knowledge/facts/schema.js';
import type { SpeakerName } from '../knowledge/facts/voices/speakerName.js';
import type { Wording } from './wording.js';

/** "Elon Musk, auf X", "anonyme Quellen, laut Wall Street Journal", or null where the newspaper speaks itself. */
export function formatSpeaker({ voice }: Pick<CitedFact, 'voice'>, wording: Wording): string | null {
  if (!voice?.speaker) return null;
  const { speaker, channel, via } = voice;
  const place = channel ? [formatChannel(channel, wording)] : [];
  return [formatName(speaker, wording), ...place, ...formatRelays(via, wording)].join(', ') || null;
}

/** "wörtlich", "sinngemäß, in den Worten von t-online"; null for the outlet's own words. */
export function formatSpeech({ speech }: Pick<CitedVoice, 'speech'>, source: Source, wording: Wording): string | null {
  if (speech === null) return null;
  const { speeches } = wording;
  return speech === 'report' ? speeches.report(formatOutletName(source, wording)) : speeches[speech];
}

/** A medium reports it, a person who posts it again only passes it on. */
export function splitRelays(via: SpeakerName[]): { media: SpeakerName[]; people: SpeakerName[] } {
  return { media: via.filter(({ kind }) => kind !== 'person'), people: via.filter(({ kind }) => kind === 'person') };
}

function formatRelays(via: SpeakerName[], wording: Wording): string[] {
  const { media, people } = splitRelays(via);
  const { according, passedOn } = wording.relayed;
  const labelled: [label: string, relays: SpeakerName[]][] = [
    [according, media],
    [passedOn, people],
  ];
  return labelled.flatMap(([label, relays]) =>
    relays.length === 0 ? [] : `${label} ${relays.map((relay) => formatDative(relay, wording)).join(', ')}`,
  );
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

/** "t-online", "Bild (vermutlich)". */
export function formatOutletName({ outlet }: Pick<Source, 'outlet'>, wording: Wording): string {
  return outlet.basis === 'attributed' ? wording.presumedOutlet(outlet.is) : outlet.is;
}

/** The same with the original that it carries on: "Vietnam.vn, übersetzt aus dem Vietnamesischen (VTV)". */
export function formatOutlet(source: Pick<Source, 'outlet' | 'relays'>, wording: Wording): string {
  return addOriginal(formatOutletName(source, wording), source, wording);
}

export function addOriginal(outlet: string, { relays }: Pick<Source, 'relays'>, wording: Wording): string {
  if (!relays) return outlet;
  const from = formatTranslation(relays.language, wording);
  return from === null ? wording.outletAfter(outlet, relays.outlet) : `${outlet}, ${from} (${relays.outlet})`;
}

/** The language of the articles. */
const sourceLanguage = 'de';

/** "übersetzt aus dem Vietnamesischen"; null where the original is in the language of the articles. */
export function formatTranslation(language: string, { nameLanguage, translatedFrom }: Wording): string | null {
  const [primary = ''] = language.toLowerCase().split('-');
  return primary === sourceLanguage ? null : translatedFrom(nameLanguage(primary));
}

/** "23. Januar 2025", "Juli 2025", "Januar 2025 (Datum erschlossen)". */
export function formatSourceDate({ date }: Pick<Source, 'date'>, wording: Wording): string {
  const written = formatDate(date.is, wording);
  return date.basis === 'reckoned' ? `${written} ${wording.reckoned}` : written;
}

/** "23. Januar 2025", "Juli 2025", "21. Januar": no finer than it is given; of an instant, its day. */
export function formatDate(date: string, { months, locale }: Wording): string {
  const [year, month, day] = date.replace(/^--/, '-').replace(/T.*$/, '').split('-');
  const name = month ? months[Number(month) - 1] : undefined;
  const dayText = day && (locale === 'de' ? `${Number(day)}.` : String(Number(day)));
  return [dayText, name, year].filter(Boolean).join(' ');
}

/** "Mittwoch, 22. Januar 2025". */
export function formatWeekday(date: string, wording: Wording): string {
  const day = wording.weekdays[new Date(`${date}T00:00:00Z`).getUTCDay()];
  return `${day}, ${formatDate(date, wording)}`;
}

/** In brackets, and its own brackets within square ones. */
export function addBrackets(text: string): string {
  return `(${text.replaceAll('(', '[').replaceAll(')', ']')})`;
}

type Agencies = Extract<Info, { kind: 'agencies' }>['agencies'];

/** "dpa: t-online, 23. Januar 2025 (mit Material von dpa, Reuters)"; one line says so where no article names any. */
export function formatAgencyLines(agencies: Agencies, wording: Wording): string[] {
  if (agencies.length === 0) return [wording.noAgencies];
  return agencies.map(
    ({ name, sources }) => `${name}: ${sources.map((each) => formatArticle(each, wording)).join('; ')}`,
  );
}

function formatArticle({ source }: CountedSource, wording: Wording): string {
  const article = `${formatOutlet(source, wording)}, ${formatSourceDate(source, wording)}`;
  return `${article} (${wording.withMaterialOf(source.agencies.join(', '))})`;
}
