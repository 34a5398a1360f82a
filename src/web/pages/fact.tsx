/** The permanent page of a fact: its sentence, and all that is known of it. */
import { answerFact } from '../../answers/factAnswer.js';
import { findNearFactIds } from '../../answers/suggest.js';
import { addQuotationMarks, formatReason } from '../../wording/answerText.js';
import { formatOutlet, formatSourceDate, formatSpeaker } from '../../wording/attribution.js';
import { AskForm } from '../parts/askForm.js';
import { OtherSources } from '../parts/elsewhere.js';
import { CitationFormats, FactDetails } from '../parts/factDetails.js';
import { renderJsonLd } from '../parts/jsonLd.js';
import { Quote } from '../parts/quoteCard.js';
import { formatFactPath, localizePath } from '../view/paths.js';
import type { Page, View } from '../view/view.js';

export function buildFactPage(view: View, id: string): Page {
  const { library, language, wording } = view;
  const answer = answerFact(id, library, language);
  const [cited] = 'cited' in answer ? answer.cited : [];
  if (!cited) return buildGonePage(view, answer, id);
  const citationParts = [
    formatSpeaker(cited, library.base, wording),
    formatOutlet(cited.source, wording),
    formatSourceDate(cited.source, wording),
  ];
  return {
    status: 200,
    meta: {
      title: addQuotationMarks(cited.fact.quote),
      description: citationParts.filter((part) => part !== null).join(' · '),
      canonical: formatFactPath(cited.fact.id),
      head: renderJsonLd(cited, view),
    },
    body: (
      <div class="fact">
        <h1 class="aloud">{citationParts.filter((part) => part !== null).join(' · ')}</h1>
        <Quote cited={cited} view={view} />
        <FactDetails cited={cited} view={view} />
        <OtherSources fact={cited.fact} view={view} />
        <CitationFormats cited={cited} view={view} />
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
        <AskForm view={view} />
      </>
    ),
  };
}

function NearFacts({ id, view: { library, wording, ...view } }: { id: string; view: View }) {
  const near = findNearFactIds(id, library.base);
  if (near.length === 0) return null;
  return (
    <>
      <p>{wording.unsure}</p>
      <ul>
        {near.map((each) => (
          <li>
            <a href={localizePath(formatFactPath(each), view)}>{library.base.fact.get(each)?.quote}</a>
          </li>
        ))}
      </ul>
    </>
  );
}
