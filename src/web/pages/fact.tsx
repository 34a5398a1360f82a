/** The permanent page of a fact: its sentence, and all that is known of it. */
import { factAnswer } from '../../answers/factAnswer.js';
import { nearFactIds } from '../../answers/suggest.js';
import { quoted, reasonText } from '../../wording/answerText.js';
import { dateText, outletText, speakerText } from '../../wording/attribution.js';
import { AskForm } from '../parts/askForm.js';
import { Elsewhere } from '../parts/elsewhere.js';
import { CitationFormats, FactDetails } from '../parts/factDetails.js';
import { quotationData } from '../parts/jsonLd.js';
import { Quote } from '../parts/quoteCard.js';
import { factPath, linkTo } from '../view/paths.js';
import type { Page, View } from '../view/view.js';

export function factPage(view: View, id: string): Page {
  const { library, language, wording } = view;
  const answer = factAnswer(id, library, language);
  const [cited] = 'cited' in answer ? answer.cited : [];
  if (!cited) return gonePage(view, answer, id);
  const by = [
    speakerText(cited, library.base, wording),
    outletText(cited.source, wording),
    dateText(cited.source, wording),
  ];
  return {
    status: 200,
    sheet: {
      title: quoted(cited.fact.quote),
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
function gonePage(view: View, answer: ReturnType<typeof factAnswer>, id: string): Page {
  const isWithdrawn = answer.kind === 'unknown' && answer.reason.why === 'withdrawn';
  const { wording } = view;
  const { title, says } = wording.web.errors[isWithdrawn ? 410 : 404];
  return {
    status: isWithdrawn ? 410 : 404,
    sheet: { title, description: says, canonical: null },
    body: (
      <>
        <h1>{title}</h1>
        {answer.kind === 'unknown' && <p class="lead">{reasonText(answer.reason, wording)}</p>}
        {isWithdrawn ? <p>{says}</p> : <NearFacts {...{ id, view }} />}
        <AskForm view={view} />
      </>
    ),
  };
}

function NearFacts({ id, view: { library, wording, ...view } }: { id: string; view: View }) {
  const near = nearFactIds(id, library.base);
  if (near.length === 0) return null;
  return (
    <>
      <p>{wording.unsure}</p>
      <ul>
        {near.map((each) => (
          <li>
            <a href={linkTo(factPath(each), view)}>{library.base.fact.get(each)?.quote}</a>
          </li>
        ))}
      </ul>
    </>
  );
}
