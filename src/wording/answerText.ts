/** What stands over a list, in words, or in its place; null where nothing needs to. */
import type { AskedSubject, Heading } from '../answers/answer.js';
import type { Reason } from '../answers/reason.js';
import { cutWithEllipsis } from '../util/textLimits.js';
import { formatDate, formatOutletName } from './attribution.js';
import { formatTypedText } from './plainLine.js';
import type { Wording } from './wording.js';

export function formatHeading(heading: Heading, wording: Wording): string | null {
  switch (heading.kind) {
    case 'question':
    case 'fact':
    case 'check':
    case 'sides':
      return null;
    case 'topic':
      return heading.says[wording.locale];
    case 'entity':
      return `${heading.name[wording.locale]}, ${heading.role[wording.locale]}`;
    case 'person':
      return wording.personHeading({
        name: heading.party[wording.locale],
        plural: heading.party.plural,
        about: heading.about && formatSubject(heading.about, wording),
      });
    case 'outlet':
      return wording.outletHeading(
        heading.party[wording.locale],
        heading.about && formatSubject(heading.about, wording),
      );
    case 'matter':
      return heading.question[wording.locale];
    case 'timeline':
      return wording.timelineHeading((heading.matter?.question ?? heading.topic?.says)?.[wording.locale] ?? null);
    case 'words':
      return formatWordsHeading(heading, wording);
    case 'new':
      return formatNewsHeading(heading, wording);
    default:
      return heading satisfies never;
  }
}

/** Over the sentences that hold words, or that only mean about the same. */
export function formatWordsHeading({ words, how, cut }: Extract<Heading, { kind: 'words' }>, wording: Wording): string {
  const found = words === null ? wording.saidSimilar : wording.saidHeading[how === 'near' ? 'near' : 'literal'](words);
  return cut ? `${wording.wordsCut} ${found}` : found;
}

// "Was neu ist · seit 28. November 2026 · t3n"
function formatNewsHeading({ since, article }: Extract<Heading, { kind: 'new' }>, wording: Wording): string {
  const { news } = wording;
  const parts = [
    news.heading,
    ...(since === null ? [] : [news.since(formatDate(since, wording))]),
    ...(article === null ? [] : [formatOutletName(article, wording)]),
  ];
  return parts.join(' · ');
}

function formatSubject({ name }: AskedSubject, wording: Wording): string {
  return name === null ? wording.aboutUnnamed : wording.aboutNamed(name[wording.locale]);
}

const unknownValues = {
  'no-topic': 'noTopic',
  'no-person': 'noPerson',
  'no-fact-id': 'noFactId',
  'no-outlet': 'noOutlet',
  'no-date': 'noDate',
  'no-matter': 'noMatter',
  'no-year': 'noYear',
} as const;

const plainReasons = {
  empty: 'emptyQuestion',
  'none-left': 'noneLeft',
  'function-words': 'functionWordsOnly',
  'nothing-to-check': 'nothingToCheck',
  'nothing-to-compare': 'nothingToCompare',
  'pictures-only': 'picturesOnly',
} as const;

/** What was typed stands in it only between the bot's own quotation marks, or as the names that no source has. */
export function formatReason(reason: Reason, wording: Wording): string {
  switch (reason.kind) {
    case 'empty':
    case 'none-left':
    case 'function-words':
    case 'nothing-to-check':
    case 'nothing-to-compare':
    case 'pictures-only':
      return wording[plainReasons[reason.kind]];
    case 'chatter':
    case 'no-fact':
    case 'empty-base':
      return formatEmptyHand(reason, wording);
    case 'number':
      return wording.noSuchNumber(formatTypedFigure(reason.asked), reason.onThis);
    case 'stranger':
      return formatUnknownNames(reason, wording);
    case 'not-quoted':
    case 'no-direct':
      return formatSilence(reason, wording);
    case 'no-words':
      return reason.cut ? `${wording.wordsCut} ${wording.noSuchWords}` : wording.noSuchWords;
    case 'no-topic':
    case 'no-person':
    case 'no-fact-id':
    case 'no-outlet':
    case 'no-date':
    case 'no-matter':
    case 'no-year':
      return wording[unknownValues[reason.kind]](formatTypedText(reason.asked));
    case 'no-advice':
      return reason.says[wording.locale];
    case 'no-such-date':
    case 'withdrawn':
    case 'nothing-new':
      return formatDatedReason(reason, wording);
    default:
      return reason satisfies never;
  }
}

function formatEmptyHand(
  reason: Extract<Reason, { kind: 'chatter' | 'no-fact' | 'empty-base' }>,
  wording: Wording,
): string {
  if (reason.kind === 'empty-base') return wording.emptyBase(reason.drafts);
  if (reason.kind === 'no-fact') return wording.noFact(reason.sources);
  return wording.story.chatter(reason.story.name[wording.locale]);
}

function formatSilence(
  { kind, party }: Extract<Reason, { kind: 'not-quoted' | 'no-direct' }>,
  wording: Wording,
): string {
  const name = party[wording.locale];
  return kind === 'not-quoted' ? wording.notQuoted(name, party.plural) : wording.noDirectQuote(name);
}

type DatedReason = Extract<Reason, { kind: 'no-such-date' | 'withdrawn' | 'nothing-new' }>;

function formatDatedReason(reason: DatedReason, wording: Wording): string {
  if (reason.kind === 'no-such-date') return wording.noSuchDate(formatDate(reason.date, wording));
  if (reason.kind === 'withdrawn') return wording.withdrawal(formatDate(reason.date, wording), reason.because);
  const [since, last] = [reason.since, reason.last].map((day) => day && formatDate(day, wording));
  return wording.news.nothingNew({ since: since ?? null, last: last ?? null });
}

// of a name that is nothing but unseen characters nothing is left
function formatUnknownNames({ names, sources }: Extract<Reason, { kind: 'stranger' }>, wording: Wording): string {
  const shown = names.map(formatTypedText).filter((name) => name !== '');
  if (shown.length === 0) return wording.noFact(sources);
  const list = new Intl.ListFormat(wording.locale, { type: 'disjunction' });
  return wording.unknownNames(list.format(shown.map(wording.quoteTyped)), sources);
}

/** In characters: a figure is short. */
const maxFigureLength = 60;

function formatTypedFigure(typed: string): string {
  return cutWithEllipsis(formatTypedText(typed), maxFigureLength);
}
