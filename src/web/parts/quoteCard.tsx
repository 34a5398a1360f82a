/** A quote with its citation: what an answer is made of. */
import type { CitedFact } from '../../answers/answer.js';
import { createSentenceLink } from '../../citations/sentenceLink.js';
import { startsWithQuote } from '../../wording/answerText.js';
import { formatOutlet, formatSourceDate, formatSpeaker } from '../../wording/attribution.js';
import { formatMoment, formatProvenance, formatStatus } from '../../wording/provenance.js';
import { formatFactPath, localizePath } from '../view/paths.js';
import type { View } from '../view/view.js';

/** The same as on Discord, so that one sentence has one address; and long lists stay light. */
export const maxLinkLength = 512;

export function QuoteCard({ cited, view }: { cited: CitedFact; view: View }) {
  const { wording, library } = view;
  const label = cited.moment ? formatMoment(cited.moment, wording) : cited.says;
  return (
    <article class="card">
      {label && <p class="over">{label}</p>}
      <Quote cited={cited} view={view} />
      <p class="citation">
        <Citation cited={cited} view={view} />
      </p>
      {formatProvenance(cited, library.base, wording).map((line) => (
        <p class="note">{line}</p>
      ))}
      <QuoteLinks cited={cited} view={view} />
    </article>
  );
}

/** The sentence, and for English readers what it means. */
export function Quote({ cited: { fact, source }, view: { language, wording } }: { cited: CitedFact; view: View }) {
  return (
    <>
      <blockquote lang="de" cite={source.url ?? undefined}>
        {fact.before && <span class="beside">{fact.before} </span>}
        <q class={startsWithQuote(fact.quote) ? 'bare' : undefined}>{fact.quote}</q>
        {fact.sic && ' [sic]'}
        {fact.after && <span class="beside"> {fact.after}</span>}
      </blockquote>
      {language === 'en' && fact.en && (
        <p class="gloss">
          <b>{wording.translation}:</b> {fact.en}
        </p>
      )}
    </>
  );
}

// "Elon Musk · t-online · 23. Januar 2025 · behauptet („habe“)"
function Citation({ cited, view: { library, wording } }: { cited: CitedFact; view: View }) {
  const speaker = formatSpeaker(cited, library.base, wording);
  const rest = [
    formatOutlet(cited.source, wording),
    formatSourceDate(cited.source, wording),
    formatStatus(cited.fact, wording),
  ];
  return (
    <>
      {speaker && <b>{speaker}</b>}
      {speaker && ' · '}
      {rest.filter((part) => part !== null).join(' · ')}
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
