/** A fact as data for machines: https://schema.org/Quotation, https://schema.org/Claim */
import { raw } from 'hono/html';
import type { CitedFact } from '../../../answers/citedFact.js';
import { formatFactPath } from '../../../citations/factPath.js';
import type { Source } from '../../../knowledge/facts/schema.js';
import { hasSeveralVoices } from '../../../wording/voicePieces.js';
import type { View } from '../../view/view.js';

export function renderJsonLd(cited: CitedFact, view: View) {
  // data and no script, but a "</script>" in it would end it all the same
  const json = JSON.stringify(describeSentence(cited, view)).replaceAll('<', '\\u003c');
  return <script type="application/ld+json">{raw(json)}</script>;
}

function describeSentence(cited: CitedFact, { origin, folder }: View) {
  const { fact, source } = cited;
  return {
    '@context': 'https://schema.org',
    ...(origin === '' ? {} : { '@id': `${origin}${folder}${formatFactPath(fact.id)}` }),
    identifier: fact.id,
    text: fact.quote,
    inLanguage: 'de',
    ...describeWords(cited, describeArticle(source)),
  };
}

// a sentence of several voices is nobody's; what is only reported is claimed by whom it is of, and never judged
function describeWords(cited: CitedFact, article: object) {
  const { voice } = cited;
  const speaker = hasSeveralVoices(cited) ? null : voice?.speaker;
  const agent = speaker && { '@type': speaker.kind === 'person' ? 'Person' : 'Organization', name: speaker.name };
  if (!agent) return { '@type': 'Quotation', isPartOf: article };
  return voice?.speech === 'direct'
    ? { '@type': 'Quotation', spokenByCharacter: agent, isPartOf: article }
    : { '@type': 'Claim', author: agent, appearance: article };
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
