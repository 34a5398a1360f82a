/** Quotes as lines: with a bar before them, whoever speaks under them, and the article where it is. */
import type { CitedFact } from '../../answers/citedFact.js';
import { omission } from '../../util/textLimits.js';
import { formatOutlet, formatSourceDate } from '../../wording/attribution.js';
import type { Detail } from '../../wording/provenance.js';
import { addQuotationMarks } from '../../wording/quotationMarks.js';
import { createQuoteView, type QuoteView } from '../../wording/quote/quoteView.js';
import type { Wording } from '../../wording/wording.js';
import type { Screen } from '../screen/screen.js';
import { emptyLine, indent, type ScreenLine } from './line.js';

export interface LineStyle {
  wording: Wording;
  screen: Screen;
}

export interface QuotePlace {
  detail: Detail;
  /** The quote above it: what was just read is not printed again. */
  previous: CitedFact | null;
}

const alone: QuotePlace = { detail: 'brief', previous: null };

/** One quote with all that is shown of it. */
export function formatCited(cited: CitedFact, context: LineStyle, place: QuotePlace = alone): ScreenLine[] {
  return [...formatQuote(cited, context, place), ...formatAddress(cited, context)];
}

/** A list in blocks of one quote each: the article stands once over those of it that follow each other. */
export function formatList(cited: readonly CitedFact[], context: LineStyle): ScreenLine[][] {
  return cited.map((each, index) => {
    const previous = cited[index - 1] ?? null;
    const isNewArticle = previous?.source.id !== each.source.id;
    const over = isNewArticle ? formatArticle(each, context) : [];
    return [...over, ...formatQuote(each, context, { detail: 'brief', previous }), emptyLine];
  });
}

function formatArticle({ source }: CitedFact, { wording, screen }: LineStyle): ScreenLine[] {
  const place = `${formatOutlet(source, wording)} · ${formatSourceDate(source, wording)}`;
  const title = source.title ?? wording.untitled;
  const { url } = source;
  if (url === null) return [{ text: `${place} · ${title}`, style: 'bold' }];
  if (screen.link) return [{ text: `${place} · ${screen.link(title, url)}`, style: 'bold' }];
  return [
    { text: `${place} · ${title}`, style: 'bold' },
    { text: url, style: 'dim' },
  ];
}

function formatQuote(cited: CitedFact, { wording, screen }: LineStyle, { detail, previous }: QuotePlace): ScreenLine[] {
  const view = createQuoteView(cited, wording, detail);
  const bar = screen.draws ? '│' : '>';
  const before = view.before === previous?.fact.quote ? null : view.before;
  return [
    ...indent(listGiven(view.label), 'bold'),
    ...indent(listGiven(before), 'dim'),
    { lead: `  ${bar} `, text: formatQuoted(view, screen) },
    ...indent(listGiven(view.after), 'dim'),
    ...indent(view.translation === null ? [] : [`${wording.translation}: ${view.translation}`]),
    ...formatCitation(view, cited, screen),
    ...indent([...view.voices, ...view.provenance], 'dim'),
  ];
}

function listGiven(text: string | null): string[] {
  return text === null ? [] : [text];
}

function formatQuoted({ quoteParts, open, sic }: QuoteView, { paint }: Screen): string {
  const words = quoteParts.map(({ text, marked }) => (marked ? paint('bold', text) : text)).join('');
  const whole = [open.start ? omission : '', words, open.end ? omission : ''].filter((part) => part !== '').join(' ');
  return `${addQuotationMarks(whole)}${sic ? ' [sic]' : ''}`;
}

function formatCitation({ citation, status }: QuoteView, { source }: CitedFact, screen: Screen): ScreenLine[] {
  const { speaker, manner, outlet, date } = citation;
  const place = screen.link && source.url !== null ? screen.link(outlet, source.url) : outlet;
  const parts = [speaker, manner, place, date, status].filter((part) => part !== null);
  return [{ lead: '  — ', text: parts.join(' · '), style: 'cyan' }];
}

function formatAddress({ source }: CitedFact, { screen }: LineStyle): ScreenLine[] {
  return screen.link === null && source.url !== null ? indent([source.url], 'dim') : [];
}
