/** Who, where, when, how sure, through whom: each as the sentence shows it. */
import type { Child } from 'hono/jsx';
import type { CitedFact } from '../../answers/answer.js';
import { exportCitations } from '../../citations/exportCitations.js';
import { citationFormats, formatNames } from '../../citations/formats.js';
import { createSentenceLink } from '../../citations/sentenceLink.js';
import { traceProvenance } from '../../knowledge/facts/matters/origin.js';
import { formatTopicLabel } from '../../wording/answerText.js';
import { formatOutlet, formatSourceDate, formatSpeaker } from '../../wording/attribution.js';
import { formatCorrections, formatEventTime, formatHops, formatStatus } from '../../wording/provenance.js';
import { formatPersonPath, formatTopicPath, localizePath } from '../view/paths.js';
import type { View } from '../view/view.js';
import { maxLinkLength } from './quoteCard.js';

interface DetailsProps {
  cited: CitedFact;
  view: View;
}

export function FactDetails(props: DetailsProps) {
  return (
    <dl class="details">
      {listRows(props).map(
        ([name, value]) =>
          value && (
            <div>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ),
      )}
    </dl>
  );
}

// where nothing is known, no row says so
function listRows({ cited, view }: DetailsProps): [name: string, value: Child][] {
  const { wording, library } = view;
  const { fact, source } = cited;
  const { web } = wording;
  return [
    [web.speaker, formatSpeaker(cited, library.base, wording) && <Speaker cited={cited} view={view} />],
    [web.outlet, formatOutlet(source, wording)],
    [web.published, formatSourceDate(source, wording)],
    [web.time, formatEventTime(fact, wording)],
    [web.status, formatStatus(fact, wording)],
    [web.path, traceProvenance(fact, library.base).length > 1 && formatHops(fact, library.base, wording)],
    [web.address, source.url && <Article cited={cited} view={view} />],
    [web.topics, (fact.topics ?? []).length > 0 && <Topics cited={cited} view={view} />],
    [web.history, formatCorrections(fact, library.base, wording).join(' ')],
    [web.id, <code>{fact.id}</code>],
  ];
}

function Speaker({ cited, view }: DetailsProps) {
  const text = formatSpeaker(cited, view.library.base, view.wording);
  const { speaker } = cited.fact;
  return speaker ? <a href={localizePath(formatPersonPath(speaker.is), view)}>{text}</a> : <span>{text}</span>;
}

function Article({ cited: { fact, source }, view }: DetailsProps) {
  return (
    <a
      href={createSentenceLink(source.url ?? '', fact.quote, maxLinkLength)}
      rel="external"
      lang={source.title ? 'de' : undefined}
    >
      {source.title ?? view.wording.buttons.toSource}
    </a>
  );
}

function Topics({ cited: { fact }, view }: DetailsProps) {
  const { library, language } = view;
  const topics = (fact.topics ?? []).flatMap((id) => library.base.topic.get(id) ?? []);
  return (
    <>
      {topics.map((topic, index) => (
        <>
          {index > 0 && ', '}
          <a href={localizePath(formatTopicPath(topic.id), view)}>{formatTopicLabel(topic, library.base, language)}</a>
        </>
      ))}
    </>
  );
}

export function CitationFormats({ cited, view: { library, wording } }: { cited: CitedFact; view: View }) {
  return (
    <section class="formats">
      <h2>{wording.buttons.cite}</h2>
      {formatNames.map((format, index) => (
        <details open={index === 0}>
          <summary>{citationFormats[format].name}</summary>
          <pre id={format}>{exportCitations([cited], format, { base: library.base, wording }).text.trim()}</pre>
          <button type="button" data-copy={format} data-copied={wording.web.copied} hidden>
            {wording.web.copy}
          </button>
        </details>
      ))}
    </section>
  );
}
