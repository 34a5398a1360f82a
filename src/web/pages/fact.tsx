/** The permanent page of a fact: its sentence, and all that is known of it. */
import { factAnswer } from '../../answers/factAnswer.js';
import { dateText, outletText, speakerText } from '../../citations/citation.js';
import { factPath } from '../addresses.js';
import type { Page } from '../page.js';
import { Unknown } from '../parts/answerCards.js';
import { AskForm } from '../parts/askForm.js';
import { CitationFormats } from '../parts/citationFormats.js';
import { Elsewhere } from '../parts/elsewhere.js';
import { FactDetails } from '../parts/factDetails.js';
import { Quote } from '../parts/quoteCard.js';
import { quotationData } from '../quotation.js';
import type { View } from '../view.js';

export function factPage(view: View, id: string): Page {
  const { library, language, wording } = view;
  const answer = factAnswer(id, library, language);
  const [cited] = 'cited' in answer ? answer.cited : [];
  if (!cited) return gonePage(view, answer);
  const by = [
    speakerText(cited, library.base, wording),
    outletText(cited.source, wording),
    dateText(cited.source, wording),
  ];
  return {
    status: 200,
    sheet: {
      title: `„${cited.fact.quote}“`,
      description: by.filter((part) => part !== null).join(' · '),
      canonical: factPath(cited.fact.id),
      head: quotationData(cited, view),
    },
    body: (
      <div class="fact">
        <h1 class="aloud">{by.filter((part) => part !== null).join(' · ')}</h1>
        <Quote {...{ cited, view }} />
        <FactDetails {...{ cited, view }} />
        <Elsewhere {...{ fact: cited.fact, view }} />
        <CitationFormats {...{ cited, view }} />
      </div>
    ),
  };
}

// withdrawn, or never there
function gonePage(view: View, answer: ReturnType<typeof factAnswer>): Page {
  const isWithdrawn = answer.kind === 'unknown' && answer.reason.why === 'withdrawn';
  const { title, says } = view.wording.web.errors[isWithdrawn ? 410 : 404];
  return {
    status: isWithdrawn ? 410 : 404,
    sheet: { title, description: says, canonical: null },
    body: (
      <>
        <h1>{title}</h1>
        {answer.kind === 'unknown' && <Unknown {...{ answer, view }} />}
        <AskForm view={view} />
      </>
    ),
  };
}
