/** A quote with its citation: what an answer is made of. */
import type { Cited } from '../../answers/answer.js';
import { sentenceLink } from '../../citations/sentenceLink.js';
import { beginsQuoted } from '../../wording/answerText.js';
import { dateText, outletText, speakerText } from '../../wording/attribution.js';
import { momentText, provenanceLines, statusText } from '../../wording/provenance.js';
import { factPath, linkTo } from '../view/paths.js';
import type { View } from '../view/view.js';

/** The same as on Discord, so that one sentence has one address; and long lists stay light. */
export const longestAddress = 512;

export function QuoteCard({ cited, view }: { cited: Cited; view: View }) {
  const { wording, library } = view;
  const over = cited.moment ? momentText(cited.moment, wording) : cited.says;
  return (
    <article class="card">
      {over && <p class="over">{over}</p>}
      <Quote {...{ cited, view }} />
      <p class="citation">
        <Citation {...{ cited, view }} />
      </p>
      {provenanceLines(cited, library.base, wording).map((line) => (
        <p class="note">{line}</p>
      ))}
      <QuoteLinks {...{ cited, view }} />
    </article>
  );
}

/** The sentence, and for English readers what it means. */
export function Quote({ cited: { fact, source }, view: { language, wording } }: { cited: Cited; view: View }) {
  return (
    <>
      <blockquote lang="de" cite={source.url ?? undefined}>
        {fact.before && <span class="beside">{fact.before} </span>}
        <q class={beginsQuoted(fact.quote) ? 'bare' : undefined}>{fact.quote}</q>
        {fact.sic && ' [sic]'}
        {fact.after && <span class="beside"> {fact.after}</span>}
      </blockquote>
      {language === 'en' && fact.en && (
        <p class="gloss">
          <b>{wording.translation}:</b> {fact.en}
        </p>
      )}
    </>
  );
}

// "Elon Musk · t-online · 23. Januar 2025 · behauptet („habe“)"
function Citation({ cited, view: { library, wording } }: { cited: Cited; view: View }) {
  const speaker = speakerText(cited, library.base, wording);
  const rest = [outletText(cited.source, wording), dateText(cited.source, wording), statusText(cited.fact, wording)];
  return (
    <>
      {speaker && <b>{speaker}</b>}
      {speaker && ' · '}
      {rest.filter((part) => part !== null).join(' · ')}
    </>
  );
}

function QuoteLinks({ cited: { fact, source }, view }: { cited: Cited; view: View }) {
  const { evidence, toSource } = view.wording.buttons;
  return (
    <p class="links">
      <a href={linkTo(factPath(fact.id), view)}>{evidence}</a>
      {source.url && (
        <a href={sentenceLink(source.url, fact.quote, longestAddress)} rel="external">
          {toSource}
        </a>
      )}
    </p>
  );
}
