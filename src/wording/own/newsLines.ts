/** What was added, corrected or withdrawn, in words: by day and article, with both wordings of a correction and its reason. */
import type { ChangedValue, CitedVoice, NewsItem } from '../../answers/citedFact.js';
import type { Source } from '../../knowledge/facts/schema.js';
import { cutWithEllipsis } from '../../util/textLimits.js';
import { formatDate, formatOutletName, formatSpeaker, formatSpeech } from '../attribution.js';
import { formatMendingReason, nameMendedField } from '../provenance.js';
import type { Wording } from '../wording.js';

/** "28. November 2026 · t3n · 12 neue Sätze" */
export function formatNewsLine(item: NewsItem, wording: Wording): string {
  const { day, source } = item;
  return [formatDate(day, wording), formatOutletName(source, wording), formatWhat(item, wording)].join(' · ');
}

function formatWhat(item: NewsItem, wording: Wording): string {
  const { news } = wording;
  if (item.kind === 'added') return news.added(item.count);
  return item.kind === 'corrected' ? news.corrected(nameMendedField(item.field, wording)) : news.withdrawn;
}

/** Enough of a sentence to know it again, in characters. */
const maxQuoteStart = 80;

/** What stands under it: of a fact's correction the beginning of its sentence, both wordings and why; of a withdrawal why, and no word of it. */
export function formatNewsDetails(item: NewsItem, wording: Wording): string[] {
  if (item.kind === 'added') return [];
  if (item.kind === 'withdrawn') return [item.why];
  const { cited, was, is, why, source } = item;
  return [
    ...(cited ? [`„${cutWithEllipsis(cited.fact.quote, maxQuoteStart)}“`] : []),
    wording.news.before(formatChangedValue(was, source, wording)),
    wording.news.now(formatChangedValue(is, source, wording)),
    formatMendingReason(why, wording),
  ];
}

function formatChangedValue(value: ChangedValue, source: Source, wording: Wording): string {
  if (value.kind === 'nothing') return wording.news.nothing;
  if (value.kind === 'texts') return value.texts.map((text) => text[wording.locale]).join('; ');
  return value.voices.map((voice) => formatChangedVoice(voice, source, wording)).join('; ');
}

// "»der Rest«: Elon Musk, auf X, wörtlich („schrieb Musk“), behauptet („habe“)"
function formatChangedVoice(voice: CitedVoice, source: Source, wording: Wording): string {
  const who = formatSpeaker({ voice }, wording) ?? formatOutletName(source, wording);
  const evidence = voice.evidence.length === 0 ? '' : ` (${voice.evidence.map((words) => `„${words}“`).join(', ')})`;
  const speech = formatSpeech(voice, source, wording);
  const status = voice.status && wording.status(wording.statuses[voice.status.is], voice.status.shownBy);
  const says = [`${who}${evidence}`, speech, status].filter((part) => part !== null).join(', ');
  return voice.words === null ? says : `${wording.markPiece(voice.words)}: ${says}`;
}
