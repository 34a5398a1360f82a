/** The permanent page of a fact: its sentence, and all that is known of it. */
import { answerFact } from '../../answers/asked/factAnswer.js';
import { listNearFacts, suggestAround } from '../../answers/suggest.js';
import { formatFactPath } from '../../citations/factPath.js';
import { formatReason } from '../../wording/answerText.js';
import { addQuotationMarks } from '../../wording/quotationMarks.js';
import { createQuoteView } from '../../wording/quote/quoteView.js';
import { Elsewhere } from '../parts/fact/elsewhere.js';
import { CitationFormats, FactDetails } from '../parts/fact/factDetails.js';
import { renderJsonLd } from '../parts/fact/jsonLd.js';
import { Citation, Quote, ReadSentence } from '../parts/quoteCard.js';
import { Suggestions } from '../parts/suggestions.js';
import { formatApiPath, localizePath } from '../view/paths.js';
import type { Page, View } from '../view/view.js';

export function buildFactPage(view: View, id: string): Page {
  const { library, wording } = view;
  const answer = answerFact(id, library, wording.locale);
  const heading = answer.kind === 'found' && answer.heading.kind === 'fact' ? answer.heading : null;
  const [cited] = answer.kind === 'found' ? answer.cited : [];
  if (!heading || !cited) return buildGonePage(view, answer, id);
  const quote = createQuoteView(cited, wording);
  const { citation } = quote;
  return {
    status: 200,
    meta: {
      title: addQuotationMarks(cited.fact.quote),
      description: citation.line,
      canonical: formatFactPath(cited.fact.id),
      head: renderJsonLd(cited, view),
      json: formatApiPath('fact', [['fact', cited.fact.id]]),
      factId: cited.fact.id,
    },
    body: (
      <div class="fact">
        <h1 class="aloud">{citation.line}</h1>
        <Quote quote={quote} address={cited.source.url} wording={wording} />
        <p class="citation">
          <Citation quote={quote} />
        </p>
        <p class="links">
          <ReadSentence cited={cited} view={view} />
          <button type="button" data-copy-link data-copied={wording.web.copied} hidden>
            {wording.web.copyLink}
          </button>
        </p>
        <FactDetails cited={cited} topics={heading.topics} view={view} />
        <Elsewhere matters={heading.matters} view={view} />
        <CitationFormats cited={cited} view={view} />
        <Suggestions questions={suggestAround(cited.fact, library, wording.locale)} view={view} />
      </div>
    ),
  };
}

// withdrawn, or never there
function buildGonePage(view: View, answer: ReturnType<typeof answerFact>, id: string): Page {
  const isWithdrawn = answer.kind === 'unknown' && answer.reason.kind === 'withdrawn';
  const { wording } = view;
  const { title, message } = wording.web.errors[isWithdrawn ? 410 : 404];
  return {
    status: isWithdrawn ? 410 : 404,
    meta: { title, description: message, canonical: null },
    body: (
      <>
        <h1>{title}</h1>
        {answer.kind === 'unknown' && <p class="lead">{formatReason(answer.reason, wording)}</p>}
        {isWithdrawn ? <p>{message}</p> : <NearFacts id={id} view={view} />}
      </>
    ),
  };
}

function NearFacts({ id, view }: { id: string; view: View }) {
  const near = listNearFacts(id, view.library);
  if (near.length === 0) return null;
  return (
    <>
      <p>{view.wording.states.unsure(near.length)}</p>
      <ul>
        {near.map((fact) => (
          <li>
            <a href={localizePath(formatFactPath(fact.id), view)} lang="de">
              {fact.quote}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
