/** One quote with its citation in one text, so that copying or forwarding keeps both. */
import type { CitedFact, Neighbours } from '../../answers/citedFact.js';
import { memoize } from '../../util/lazy.js';
import { cutWithEllipsis, omission } from '../../util/textLimits.js';
import { formatLaterReports } from '../../wording/provenance.js';
import { createQuoteView, type QuoteView } from '../../wording/quote/quoteView.js';
import type { Wording } from '../../wording/wording.js';
import { limits } from '../limits.js';
import { escapeMarkdown } from './markdown.js';

/** A quote with its text, which is made once: its length decides on which page it stands. */
export interface QuoteText {
  cited: CitedFact;
  text: string;
}

/** However long the names in it are. */
const maxSmallLength = 250;
/** What else a message says needs room too. */
const maxQuoteText = limits.text - 600;

/** The sentence before, the quote behind the bar that marks one, the translation, then who, where and when. Where it is too much for a message, the neighbours go first, then the translation; the quote is never cut. */
export function formatQuote(
  cited: CitedFact,
  { wording }: { wording: Wording },
  neighbours: Neighbours = cited.neighbours,
): string {
  return neighbours === cited.neighbours ? keepWritten(wording)(cited) : writeQuote(cited, wording, neighbours);
}

// as long as the answer that cites it: those to the base's own questions are kept
const keepWritten = memoize((wording: Wording) =>
  memoize((cited: CitedFact) => writeQuote(cited, wording, cited.neighbours)),
);

function writeQuote(cited: CitedFact, wording: Wording, neighbours: Neighbours): string {
  const view = createQuoteView(cited, wording);
  const small = [...view.voices, ...formatLaterReports(cited.moment?.later ?? [], wording)];
  const layOutWith = (shown: Neighbours, translation = view.translation) =>
    layOut({ ...view, translation }, shown, small);
  const whole = layOutWith(neighbours);
  if (whole.length <= maxQuoteText) return whole;
  const alone = layOutWith(noNeighbours);
  return alone.length <= maxQuoteText ? alone : layOutWith(noNeighbours, null);
}

const noNeighbours: Neighbours = { before: null, after: null };

function layOut(view: QuoteView, { before, after }: Neighbours, small: string[]): string {
  return [
    ...(view.label ? [`**${escapeMarkdown(view.label)}**`] : []),
    ...(before ? [formatSmall(before.text)] : []),
    `> ${formatWords(view)}`,
    ...(after ? [formatSmall(after.text)] : []),
    ...(view.translation === null ? [] : [formatTranslation(view.translation, { before, after })]),
    formatCitation(view),
    ...small.map((line) => formatSmall(cutWithEllipsis(line, maxSmallLength))),
  ].join('\n');
}

function formatSmall(line: string): string {
  return `-# ${escapeMarkdown(line)}`;
}

// without marks, since the bar beside it is one
function formatWords({ quote, open, sic }: QuoteView): string {
  const parts = [open.start ? omission : '', quote, open.end ? omission : '', sic ? '[sic]' : ''];
  return escapeMarkdown(parts.filter((part) => part !== '').join(' '));
}

// that of a neighbour in brackets: it is not quoted
function formatTranslation(translation: string, { before, after }: Neighbours): string {
  const parts = [
    ...(before?.translation ? [`[${before.translation}]`] : []),
    translation,
    ...(after?.translation ? [`[${after.translation}]`] : []),
  ];
  return escapeMarkdown(parts.join(' '));
}

// names alone are bold; where nobody else speaks, that of the outlet
function formatCitation({ citation }: QuoteView): string {
  const { speakerParts, manner, outlet, date } = citation;
  const speaker = speakerParts.map(({ text, marked }) =>
    marked ? `**${escapeMarkdown(text)}**` : escapeMarkdown(text),
  );
  const [name = '', ...others] = outlet.split(', ');
  const place = speakerParts.some(({ marked }) => marked)
    ? escapeMarkdown(outlet)
    : [`**${escapeMarkdown(name)}**`, ...others.map(escapeMarkdown)].join(', ');
  const parts = [speaker.join(''), manner && escapeMarkdown(manner), place, escapeMarkdown(date)];
  return parts.filter((part) => part).join(' · ');
}
