/** A fact as data for machines: https://schema.org/Quotation */
import { raw } from 'hono/html';
import type { Cited } from '../answers/answer.js';
import { nameOf } from '../knowledge/base.js';
import { factPath } from './addresses.js';
import type { View } from './view.js';

export function quotationData(cited: Cited, view: View) {
  // data and no script, but a "</script>" in it would end it all the same
  const json = JSON.stringify(quotationOf(cited, view)).replaceAll('<', '\\u003c');
  return <script type="application/ld+json">{raw(json)}</script>;
}

function quotationOf({ fact, source }: Cited, { library: { base }, origin }: View) {
  const kind = fact.speaker ? base.entity.get(fact.speaker.is)?.kind : undefined;
  const outlet = { '@type': 'NewsMediaOrganization', name: source.outlet.is };
  return {
    '@context': 'https://schema.org',
    '@type': 'Quotation',
    '@id': `${origin}${factPath(fact.id)}`,
    identifier: fact.id,
    text: fact.quote,
    inLanguage: 'de',
    ...(fact.speaker
      ? {
          spokenByCharacter: {
            '@type': kind === 'person' ? 'Person' : 'Organization',
            name: nameOf(fact.speaker.is, base),
          },
        }
      : {}),
    isPartOf: {
      '@type': 'NewsArticle',
      ...(source.title ? { headline: source.title } : {}),
      ...(source.url ? { url: source.url } : {}),
      datePublished: source.date.is,
      // a publisher that is only attributed is not stated to machines as one
      ...(source.outlet.basis === 'attributed' ? {} : { publisher: outlet }),
    },
  };
}
