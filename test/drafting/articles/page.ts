/** An invented page, with whatever a test wants in its head and its article. */

interface PageParts {
  head?: string;
  body?: string;
  lead?: string;
  linked?: unknown;
}

const filler = [
  'Der Netzbetreiber rechnet damit, dass die neue Leitung im kommenden Jahr fertig wird und dann die ganze Region versorgt.',
  'Die Bauarbeiten an der Küste haben im Herbst begonnen, und sie gehen nach Angaben der Gemeinde ohne Unterbrechung weiter.',
  'Der Gemeinderat hat die Pläne in seiner letzten Sitzung gebilligt, obwohl mehrere Anwohner vor dem Rathaus protestierten.',
];

export const fillerText = filler.join('\n');

export function createPage({ head = '', body = '', lead = '<!doctype html>\n', linked }: PageParts = {}): string {
  const block = linked === undefined ? '' : createBlock(JSON.stringify(linked));
  return `${lead}<html lang="de"><head><meta charset="utf-8"><title>Streit am Deich</title>${block}${head}</head>
<body><nav>Politik Sport</nav><article><h1>Streit am Deich</h1>${filler.map((line) => `<p>${line}</p>`).join('')}${body}</article><footer>Impressum</footer></body></html>`;
}

export function createBlock(json: string): string {
  return `<script type="application/ld+json">${json}</script>`;
}

export function createLinkedArticle(fields: object = {}): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: 'Streit am Deich',
    datePublished: '2031-03-14T09:00:00+01:00',
    author: { '@type': 'Person', name: 'Mara Linde' },
    publisher: { '@type': 'Organization', name: 'Küstenblatt' },
    ...fields,
  };
}
