/** What a topic begins with: its questions, each with a sentence and what others say. */
import type { Heading } from '../../answers/answer.js';
import { formatFactPath } from '../../citations/factPath.js';
import {
  formatAgreement,
  listOverviewParts,
  type OtherWording,
  type OverviewPart,
} from '../../wording/own/overviewLines.js';
import { createQuoteView } from '../../wording/quote/quoteView.js';
import { formatMatterPath, localizePath } from '../view/paths.js';
import type { View } from '../view/view.js';
import { Citation, Quote } from './quoteCard.js';

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
  const { matter, question, sentence, others } = part;
  const { wording } = view;
  const quote = createQuoteView(sentence, wording);
  const { details } = wording.web;
  return (
    <section class="overview">
      <h2>
        <a href={localizePath(formatMatterPath(matter), view)}>{question}</a>
      </h2>
      <Quote quote={quote} address={sentence.source.url} wording={wording} />
      <p class="citation">
        <Citation quote={quote} />{' '}
        <a href={localizePath(formatFactPath(sentence.fact.id), view)} aria-label={`${details}: ${question}`}>
          {details}
        </a>
      </p>
      {others.length > 0 && (
        <p class="note">
          {wording.topic.otherOutlets('')}
          {others.map((other, index) => (
            <OtherWords other={other} isLast={index === others.length - 1} />
          ))}
        </p>
      )}
      <p class="note">{formatAgreement(part)}</p>
    </section>
  );
}

// what outlets write is in their language
function OtherWords({ other: { says, where }, isLast }: { other: OtherWording; isLast: boolean }) {
  return (
    <>
      <span lang="de">{says}</span>
      {`${where}${isLast ? '' : '; '}`}
    </>
  );
}
