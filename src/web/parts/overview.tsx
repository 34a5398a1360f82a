/** What a topic begins with: its questions, each with a sentence and what others say. */
import type { Heading } from '../../answers/answer.js';
import { listOverviewParts, type OverviewPart } from '../../wording/own/overviewLines.js';
import { formatMatterPath, localizePath } from '../view/paths.js';
import type { View } from '../view/view.js';
import { QuoteCard } from './quoteCard.js';

/** Nothing where it is a plain list. */
export function Overview({ heading, count, view }: { heading: Heading; count: number; view: View }) {
  if (heading.kind !== 'topic' || heading.overview.length === 0) return null;
  return (
    <>
      {listOverviewParts(heading.overview, view.wording).map((part) => (
        <OverviewSection part={part} view={view} />
      ))}
      <h2>{view.wording.topic.allSentences(count)}</h2>
    </>
  );
}

function OverviewSection({ part, view }: { part: OverviewPart; view: View }) {
  const { matter, question, sentence, others, origins, denial } = part;
  return (
    <section>
      <h2>
        <a href={localizePath(formatMatterPath(matter), view)}>{question}</a>
      </h2>
      <QuoteCard cited={sentence} view={view} />
      {others !== null && <p class="note">{others}</p>}
      <p class="note">{[origins, denial].filter((line) => line !== null).join(' · ')}</p>
    </section>
  );
}
