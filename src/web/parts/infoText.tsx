/** What the bot says of itself. */
import type { Info } from '../../answers/answer.js';
import { formatAgencyLines } from '../../wording/attribution.js';
import { formatAboutLines } from '../../wording/own/aboutLines.js';
import { formatArticleLines } from '../../wording/own/articleLines.js';
import { formatDisputedText } from '../../wording/own/disputedLines.js';
import { formatTalk, formatWhich } from '../../wording/own/talkLines.js';
import { formatSourcePath, formatTimelinePath, localizePath, newsPath } from '../view/paths.js';
import type { View } from '../view/view.js';
import { SourceList } from './sourceList.js';

export function InfoText({ info, view }: { info: Info; view: View }) {
  const { wording } = view;
  switch (info.kind) {
    case 'help':
      return <p>{wording.helpIntro}</p>;
    case 'privacy':
      return <Paragraphs lines={[wording.privacy, wording.web.privacy]} />;
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
      return (
        <>
          <p>{formatTalk(info, wording)}</p>
          <TalkLink info={info} view={view} />
        </>
      );
    case 'which':
      return <p>{formatWhich(info, wording)}</p>;
    case 'disputed':
      return <LineList lines={formatDisputedText(info, wording).split('\n')} />;
    case 'about':
      return <Paragraphs lines={[...formatAboutLines(info, wording), wording.web.project]} />;
    default:
      return info satisfies never;
  }
}

// where there is more: of the newest article its sentences, of everything what was when; the topics stand below
function TalkLink({ info: { says, newest }, view }: { info: Extract<Info, { kind: 'talk' }>; view: View }) {
  const { buttons, news, web } = view.wording;
  const [path, text] =
    newest !== null
      ? [formatSourcePath(newest.id), buttons.itsSentences]
      : says === 'summary'
        ? [formatTimelinePath(null), web.nav.timeline]
        : [null, ''];
  if (path === null) return null;
  return (
    <p>
      <a href={localizePath(path, view)}>{text}</a>
      {says === 'latest' && (
        <>
          {' '}
          · <a href={localizePath(newsPath, view)}>{news.open}</a>
        </>
      )}
    </p>
  );
}

function Paragraphs({ lines }: { lines: string[] }) {
  return (
    <>
      {lines.map((line) => (
        <p>{line}</p>
      ))}
    </>
  );
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
