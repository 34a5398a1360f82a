/** Who, where, when, how sure, through whom: each as the sentence shows it. */
import type { Child } from 'hono/jsx';
import type { TopicLabel } from '../../../answers/answer.js';
import type { CitedFact } from '../../../answers/citedFact.js';
import { exportCitations } from '../../../citations/exportCitations.js';
import { citationFormats, formatNames } from '../../../citations/formats.js';
import { createSentenceLink } from '../../../citations/sentenceLink.js';
import { formatOutlet, formatSourceDate } from '../../../wording/attribution.js';
import {
  formatCorrections,
  formatEventTime,
  formatHops,
  formatStatus,
  formatWhyPresumed,
} from '../../../wording/provenance.js';
import { formatTopicPath, localizePath } from '../../view/paths.js';
import type { View } from '../../view/view.js';
import { maxLinkLength } from '../quoteCard.js';
import { listVoiceRows } from './voiceRows.js';

interface CitedProps {
  cited: CitedFact;
  view: View;
}

interface DetailsProps extends CitedProps {
  topics: TopicLabel[];
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
function listRows({ cited, topics, view }: DetailsProps): [name: string, value: Child][] {
  const { wording } = view;
  const { fact, source } = cited;
  const { web } = wording;
  return [
    ...listVoiceRows(cited, view),
    [web.outlet, [formatOutlet(source, wording), ...formatWhyPresumed(cited, wording)].join('. ')],
    [web.published, formatSourceDate(source, wording)],
    [web.time, formatEventTime(fact, wording, 'full')],
    // how sure a voice is stands with it
    [web.status, cited.voice === null && formatStatus(cited, wording)],
    [web.path, cited.provenance.length > 1 && formatHops(cited, wording)],
    [web.address, source.url && <Article cited={cited} view={view} />],
    [web.topics, topics.length > 0 && <Topics topics={topics} view={view} />],
    [web.history, formatCorrections(cited, wording).join(' ')],
    [web.id, <code>{fact.id}</code>],
  ];
}

function Article({ cited: { fact, source }, view }: CitedProps) {
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

function Topics({ topics, view }: { topics: TopicLabel[]; view: View }) {
  return (
    <>
      {topics.map(({ id, label }, index) => (
        <>
          {index > 0 && ', '}
          <a href={localizePath(formatTopicPath(id), view)}>{label[view.wording.locale]}</a>
        </>
      ))}
    </>
  );
}

export function CitationFormats({ cited, view: { wording } }: CitedProps) {
  return (
    <section class="formats">
      <h2>{wording.buttons.cite}</h2>
      {formatNames.map((format, index) => (
        <details open={index === 0}>
          <summary>{citationFormats[format].name}</summary>
          <pre id={format}>{exportCitations([cited], format, wording).text.trim()}</pre>
          <button type="button" data-copy={format} data-copied={wording.web.copied} hidden>
            {wording.web.copy}
          </button>
        </details>
      ))}
    </section>
  );
}
