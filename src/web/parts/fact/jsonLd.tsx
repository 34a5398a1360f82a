/** A fact as data for machines: https://schema.org/Quotation */
import { raw } from 'hono/html';
import type { CitedFact } from '../../../answers/citedFact.js';
import { formatFactPath } from '../../../citations/factPath.js';
import type { Source } from '../../../knowledge/facts/schema.js';
import { hasSeveralVoices } from '../../../wording/voicePieces.js';
import type { View } from '../../view/view.js';

export function renderJsonLd(cited: CitedFact, view: View) {
  // data and no script, but a "</script>" in it would end it all the same
  const json = JSON.stringify(describeQuotation(cited, view)).replaceAll('<', '\\u003c');
  return <script type="application/ld+json">{raw(json)}</script>;
}

function describeQuotation(cited: CitedFact, { origin, folder }: View) {
  const { fact, source } = cited;
  return {
    '@context': 'https://schema.org',
    '@type': 'Quotation',
    ...(origin === '' ? {} : { '@id': `${origin}${folder}${formatFactPath(fact.id)}` }),
    identifier: fact.id,
    text: fact.quote,
    inLanguage: 'de',
    ...describeSpeaker(cited),
    isPartOf: describeArticle(source),
  };
}

// a sentence that reports what somebody said is not their own, and one of several voices is nobody's
function describeSpeaker(cited: CitedFact) {
  const { voice } = cited;
  const speaker = voice?.speaker;
  if (!speaker || hasSeveralVoices(cited)) return {};
  const agent = { '@type': speaker.kind === 'person' ? 'Person' : 'Organization', name: speaker.name };
  return voice.speech === 'direct' ? { spokenByCharacter: agent } : { about: agent };
}

// what is only presumed or reckoned is not stated to machines
function describeArticle({ title, url, date, outlet }: Source) {
  return {
    '@type': 'NewsArticle',
    ...(title ? { headline: title } : {}),
    ...(url ? { url } : {}),
    ...(date.basis === 'reckoned' ? {} : { datePublished: date.is }),
    ...(outlet.basis === 'attributed' ? {} : { publisher: { '@type': 'NewsMediaOrganization', name: outlet.is } }),
  };
}
