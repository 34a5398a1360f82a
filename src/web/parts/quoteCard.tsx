/** A quote with its citation: what an answer is made of. */
import type { CitedFact } from '../../answers/citedFact.js';
import { formatFactPath } from '../../citations/factPath.js';
import { createSentenceLink } from '../../citations/sentenceLink.js';
import { startsWithQuote } from '../../wording/answerText.js';
import type { Detail } from '../../wording/provenance.js';
import { createQuoteView, type QuoteView } from '../../wording/quoteView.js';
import type { Wording } from '../../wording/wording.js';
import { localizePath } from '../view/paths.js';
import type { View } from '../view/view.js';

/** The same as on Discord, so that one sentence has one address; and long lists stay light. */
export const maxLinkLength = 512;

interface QuoteCardProps {
  cited: CitedFact;
  view: View;
  detail?: Detail;
}

export function QuoteCard({ cited, view, detail = 'brief' }: QuoteCardProps) {
  const quote = createQuoteView(cited, view.wording, detail);
  return (
    <article class="card">
      {quote.label && <p class="over">{quote.label}</p>}
      <Quote quote={quote} address={cited.source.url} wording={view.wording} />
      <p class="citation">
        <Citation quote={quote} />
      </p>
      {[...quote.voices, ...quote.provenance].map((line) => (
        <p class="note">{line}</p>
      ))}
      <QuoteLinks cited={cited} view={view} />
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
  const { quote, quoteParts, before, after, sic, translation, translationParts } = view;
  return (
    <>
      <blockquote lang="de" cite={address ?? undefined}>
        {before && <span class="beside">{before} </span>}
        <q class={startsWithQuote(quote) ? 'bare' : undefined}>
          <MarkedWords parts={quoteParts} />
        </q>
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

// "Elon Musk · t-online · 23. Januar 2025 · behauptet („habe“)"
function Citation({ quote: { citation, status } }: { quote: QuoteView }) {
  return (
    <>
      {citation.speaker && <b>{citation.speaker}</b>}
      {citation.speaker && ' · '}
      {[citation.manner, citation.outlet, citation.date, status].filter((part) => part !== null).join(' · ')}
    </>
  );
}

function QuoteLinks({ cited: { fact, source }, view }: { cited: CitedFact; view: View }) {
  const { evidence, toSource } = view.wording.buttons;
  return (
    <p class="links">
      <a href={localizePath(formatFactPath(fact.id), view)}>{evidence}</a>
      {source.url && (
        <a href={createSentenceLink(source.url, fact.quote, maxLinkLength)} rel="external">
          {toSource}
        </a>
      )}
    </p>
  );
}
