/** What the bot says of itself. */
import type { CountedSource, Info } from '../../answers/answer.js';
import { formatAgencyLines, formatOutlet, formatSourceDate } from '../../wording/attribution.js';
import { formatArticleLines } from '../../wording/own/articleLines.js';
import { formatDisputedText } from '../../wording/own/disputedLines.js';
import { formatTalk, formatWhich } from '../../wording/own/talkLines.js';
import type { View } from '../view/view.js';

export function InfoText({ info, view }: { info: Info; view: View }) {
  const { wording } = view;
  switch (info.kind) {
    case 'help':
      return <p>{wording.helpIntro}</p>;
    case 'privacy':
      return (
        <>
          <p>{wording.privacy}</p>
          <p>{wording.web.privacy}</p>
        </>
      );
    case 'sources':
      return (
        <>
          <SourceList sources={info.sources} view={view} />
          <p class="note">{wording.web.marks}</p>
        </>
      );
    case 'agencies':
      return <LineList lines={formatAgencyLines(info.agencies, wording)} />;
    case 'article':
      return <LineList lines={formatArticleLines(info, wording)} />;
    case 'talk':
      return <p>{formatTalk(info, wording)}</p>;
    case 'which':
      return <p>{formatWhich(info, wording)}</p>;
    case 'disputed':
      return <LineList lines={formatDisputedText(info, wording).split('\n')} />;
    case 'about':
      return (
        <>
          <p>{wording.about({ ...info, newest: info.newest ? formatSourceDate(info.newest, wording) : '–' })}</p>
          <p>{wording.web.project}</p>
        </>
      );
    default:
      return info satisfies never;
  }
}

function LineList({ lines }: { lines: string[] }) {
  return (
    <ul>
      {lines.map((line) => (
        <li>{line}</li>
      ))}
    </ul>
  );
}

function SourceList({ sources, view: { wording } }: { sources: CountedSource[]; view: View }) {
  return (
    <ul class="sources">
      {sources.map(({ source, facts }) => (
        <li id={source.id}>
          <p lang={source.title ? 'de' : undefined}>
            {source.url ? (
              <a href={source.url} rel="external">
                {source.title ?? source.url}
              </a>
            ) : (
              (source.title ?? wording.citing.noTitle)
            )}
          </p>
          <p class="note">
            {[formatOutlet(source, wording), formatSourceDate(source, wording), wording.facts(facts)].join(' · ')}
            {source.url === null && ` · ${wording.noAddress}`}
          </p>
        </li>
      ))}
    </ul>
  );
}
