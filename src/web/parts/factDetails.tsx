/** Who, where, when, how sure, through whom: each as the sentence shows it. */
import type { Child } from 'hono/jsx';
import type { Cited } from '../../answers/answer.js';
import { type CitationFormat, citationFormats, exportCitations } from '../../citations/exportCitations.js';
import { sentenceLink } from '../../citations/sentenceLink.js';
import { chainOf } from '../../knowledge/facts/matters/origin.js';
import { topicLabel } from '../../wording/answerText.js';
import { dateText, outletText, speakerText } from '../../wording/attribution.js';
import { historyTexts, shownHops, statusText, timeText } from '../../wording/provenance.js';
import { linkTo, personPath, topicPath } from '../view/paths.js';
import type { View } from '../view/view.js';
import { longestAddress } from './quoteCard.js';

interface DetailsProps {
  cited: Cited;
  view: View;
}

export function FactDetails(props: DetailsProps) {
  return (
    <dl class="details">
      {rowsOf(props).map(
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
function rowsOf({ cited, view }: DetailsProps): [name: string, value: Child][] {
  const { wording, library } = view;
  const { fact, source } = cited;
  const { web } = wording;
  return [
    [web.speaker, speakerText(cited, library.base, wording) && <Speaker {...{ cited, view }} />],
    [web.outlet, outletText(source, wording)],
    [web.published, dateText(source, wording)],
    [web.time, timeText(fact, wording)],
    [web.status, statusText(fact, wording)],
    [web.path, chainOf(fact, library.base).length > 1 && shownHops(fact, library.base, wording)],
    [web.address, source.url && <Article {...{ cited, view }} />],
    [web.topics, (fact.topics ?? []).length > 0 && <Topics {...{ cited, view }} />],
    [web.history, historyTexts(fact, library.base, wording).join(' ')],
    [web.id, <code>{fact.id}</code>],
  ];
}

function Speaker({ cited, view }: DetailsProps) {
  const text = speakerText(cited, view.library.base, view.wording);
  const { speaker } = cited.fact;
  return speaker ? <a href={linkTo(personPath(speaker.is), view)}>{text}</a> : <span>{text}</span>;
}

function Article({ cited: { fact, source }, view }: DetailsProps) {
  return (
    <a
      href={sentenceLink(source.url ?? '', fact.quote, longestAddress)}
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
      {topics.map((topic, at) => (
        <>
          {at > 0 && ', '}
          <a href={linkTo(topicPath(topic.id), view)}>{topicLabel(topic, library.base, language)}</a>
        </>
      ))}
    </>
  );
}

export function CitationFormats({ cited, view: { library, wording } }: { cited: Cited; view: View }) {
  const formats = Object.keys(citationFormats) as CitationFormat[];
  return (
    <section class="formats">
      <h2>{wording.buttons.cite}</h2>
      {formats.map((format, at) => (
        <details open={at === 0}>
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
