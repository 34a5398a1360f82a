/** A quote with its citation: what an answer is made of. */
import type { CitedFact } from '../../answers/citedFact.js';
import { formatFactPath } from '../../citations/factPath.js';
import { createSentenceLink } from '../../citations/sentenceLink.js';
import { omission } from '../../util/textLimits.js';
import { formatOutletName } from '../../wording/attribution.js';
import type { Detail } from '../../wording/provenance.js';
import { createQuoteView, type QuoteView } from '../../wording/quote/quoteView.js';
import type { Wording } from '../../wording/wording.js';
import { localizePath } from '../view/paths.js';
import type { View } from '../view/view.js';

/** The same as on Discord, so that one sentence has one address; and long lists stay light. */
export const maxLinkLength = 512;

interface QuoteCardsProps {
  cited: CitedFact[];
  view: View;
  /** How many stand on the pages before. */
  before?: number;
}

/** One below the other, counted on from the pages before. */
export function QuoteCards({ cited, view, before = 0 }: QuoteCardsProps) {
  return (
    <>
      {cited.map((each, index) => (
        <QuoteCard
          cited={each}
          number={before + index + 1}
          view={view}
          shown={[cited[index - 1]?.fact.quote, cited[index + 1]?.fact.quote]}
        />
      ))}
    </>
  );
}

interface QuoteCardProps {
  cited: CitedFact;
  /** Its place in the list: what is read out of its links must differ. */
  number: number;
  view: View;
  /** The sentences of the cards beside it: they need not stand around it once more. */
  shown?: (string | undefined)[];
  detail?: Detail;
}

export function QuoteCard({ cited, number, view, shown = [], detail = 'brief' }: QuoteCardProps) {
  const full = createQuoteView(cited, view.wording, detail);
  const hide = (sentence: string | null) => (sentence !== null && shown.includes(sentence) ? null : sentence);
  const quote = { ...full, before: hide(full.before), after: hide(full.after) };
  return (
    <article class="card">
      {quote.label && (
        <p class="over" lang={cited.moment ? undefined : 'de'}>
          {quote.label}
        </p>
      )}
      <Quote quote={quote} address={cited.source.url} wording={view.wording} />
      <div class="foot">
        <p class="citation">
          <Citation quote={quote} />
        </p>
        <QuoteLinks cited={cited} number={number} view={view} />
      </div>
      {[...quote.voices, ...quote.provenance].map((line) => (
        <p class="note">{line}</p>
      ))}
    </article>
  );
}

interface QuoteProps {
  quote: QuoteView;
  address: string | null;
  wording: Wording;
}

/** The sentence, and for English readers what it means. */
export function Quote({ quote: view, address, wording }: QuoteProps) {
  const { quoteParts, open, before, after, sic, translation, translationParts } = view;
  return (
    <>
      <blockquote lang="de" cite={address ?? undefined}>
        {before && <span class="beside">{before} </span>}
        {open.start && `${omission} `}
        <q>
          <MarkedWords parts={quoteParts} />
        </q>
        {open.end && ` ${omission}`}
        {sic && ' [sic]'}
        {after && <span class="beside"> {after}</span>}
      </blockquote>
      {translation && (
        <p class="gloss">
          <b>{wording.translation}:</b> <MarkedWords parts={translationParts} />
        </p>
      )}
    </>
  );
}

/** The words that answer, where others stand beside them. */
function MarkedWords({ parts }: { parts: QuoteView['quoteParts'] }) {
  return <>{parts.map(({ text, marked }) => (marked ? <mark>{text}</mark> : text))}</>;
}

// "laut Elon Musk · t-online · 23. Januar 2025"
export function Citation({ quote: { citation, status } }: { quote: QuoteView }) {
  return (
    <>
      {citation.speakerParts.map(({ text, marked }) => (marked ? <b>{text}</b> : text))}
      {citation.speaker && ' · '}
      {[citation.manner, citation.outlet, citation.date, status].filter((part) => part !== null).join(' · ')}
    </>
  );
}

interface LinkProps {
  cited: CitedFact;
  view: View;
  number?: number;
}

function QuoteLinks({ cited, number = 0, view }: LinkProps) {
  const { details } = view.wording.web;
  return (
    <p class="links">
      <a
        href={localizePath(formatFactPath(cited.fact.id), view)}
        aria-label={nameLink(details, { cited, number, view })}
      >
        {details}
      </a>
      <ReadSentence cited={cited} number={number} view={view} />
    </p>
  );
}

/** To the sentence in its article; nothing where that has no address. */
export function ReadSentence({ cited, number = 0, view }: LinkProps) {
  const { fact, source } = cited;
  if (!source.url) return null;
  const label = view.wording.web.readIn(formatOutletName(source, view.wording));
  return (
    <a
      href={createSentenceLink(source.url, fact.quote, maxLinkLength)}
      rel="external"
      aria-label={number === 0 ? undefined : nameLink(label, { cited, number, view })}
    >
      {label}
    </a>
  );
}

// equal labels in a list must differ by ear
function nameLink(label: string, { cited, number, view: { wording } }: Required<LinkProps>): string {
  return wording.web.ofSentence(label, number, createQuoteView(cited, wording).citation.line);
}
