/** Hostile words in every place of a request: nothing of them becomes a tag, an attribute, a header or a fault. */
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { connectRawClient } from '../loopback/rawClient.js';
import { startSite } from '../support/startSite.js';
import { library, openSite } from './visit.js';

const { visit, logged } = openSite({ publicUrl: 'https://stargate.example' });

const payloads = [
  '<script>alert(1)</script>',
  '<ScRiPt src=//evil.example></sCrIpT>',
  '"><img src=x onerror=alert(1)>',
  "'><svg onload=alert(1)>",
  '"onmouseover="alert(1)',
  "' autofocus onfocus=alert(1) x='",
  '</title><script>alert(1)</script>',
  '</script><script>alert(1)</script>',
  '<!--<script>',
  ']]><x>',
  '<a href=javascript:alert(1)>x</a>',
  'javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  '<base href=https://evil.example>',
  '<meta http-equiv=refresh content=0;url=//evil.example>',
  '<iframe srcdoc=x>',
  '<style>*{display:none}</style>',
  '<form action=//evil.example>',
  '&lt;script&gt;',
  '&#60;script&#62;',
  '&quot; onload=x',
  '\\u003cscript\\u003e',
  '%3Cscript%3E',
  '%253Cscript%253E',
  '%0d%0aset-cookie: a=b',
  'a\r\nset-cookie: a=b',
  'a\r\n\r\n<script>',
  'a\nlocation: //evil.example',
  '\u0000<script>',
  '＜script＞',
  '\u202e<script>',
  '{{7*7}}$' + '{7*7}<%= 7*7 %>',
  '`$' + '{alert(1)}`',
  '"};alert(1);//',
  '\u2028alert(1)',
  '../../../../etc/passwd',
  '..\\..\\windows\\win.ini',
  '....//....//etc/passwd',
  '/etc/passwd\u0000.css',
  '//evil.example',
  'https://evil.example/',
  '__proto__',
  'constructor',
  "1' OR '1'='1",
];

const pathPlaces = ['/', '/topic/', '/who/', '/compare/', '/fact/', '/fact/t-online-2025-01-23/', '/sources/', '/api/'];
const queryPlaces = [
  '/?q=',
  '/?q=Musk&language=',
  '/?language=',
  '/?x=',
  '/timeline?topic=',
  '/who?q=',
  '/about?language=',
  '/topic/funding?language=',
  '/topic/funding?outlet=',
  '/topic/funding?since=',
  '/topic/funding?page=',
  '/api/ask?q=',
  '/api/ask?q=Musk&language=',
  '/api/who?person=',
  '/api/who?person=Musk&about=',
  '/api/said?words=',
  '/api/compare?matter=',
  '/api/timeline?topic=',
  '/api/fact?fact=',
  '/api/funding?outlet=',
  '/api/funding?since=',
  '/api/complete?typed=',
  '/api/complete?command=',
  '/api/complete?option=',
];
const encodings: [string, (text: string) => string][] = [
  ['percent-encoded', (text) => encodeURIComponent(text)],
  // as a client sends it that encodes only what an address cannot hold
  ['as it is', (text) => text.replace(/[\p{Cc}\s#?\\]|[^ -~]/gu, encodeURIComponent).replaceAll('&', '%26')],
];

const ownTags = new Set([
  ...'html head meta title link script body a header main nav footer h1 h2 h3 p form label input button div span'.split(
    ' ',
  ),
  ...'small section ul li article blockquote q b mark aside dl dt dd code pre details summary figure figcaption svg'.split(
    ' ',
  ),
  ...'search select option table thead tbody tr th td caption path g rect text line defs clippath symbol'.split(' '),
]);

function listInjected(html: string): string[] {
  const { document } = parseHTML(html);
  const elements = Array.from(document.querySelectorAll('*'));
  const outside = Array.from(document.querySelectorAll('[src], [href], [action]')).filter((element) => {
    const address = element.getAttribute('src') ?? element.getAttribute('href') ?? element.getAttribute('action') ?? '';
    return /^(?:javascript|data|vbscript):|^\/\/|evil\.example(?:\/|$)/i.test(address) && !/^\/\?/.test(address);
  });
  return [
    ...elements.map(({ localName }) => localName.toLowerCase()).filter((name) => !ownTags.has(name)),
    ...elements.flatMap((element) =>
      element
        .getAttributeNames()
        .filter((name) => /^on|^srcdoc$|^style$|^autofocus$/i.test(name) && !isOwn(element, name)),
    ),
    ...Array.from(document.querySelectorAll('script:not([src]):not([type="application/ld+json"])')).map(
      () => 'a script',
    ),
    ...Array.from(document.querySelectorAll('meta[http-equiv], base, iframe')).map(() => 'a page of another'),
    ...outside.map((element) => element.outerHTML),
  ];
}

// the opening page begins in its field
function isOwn({ id, localName }: Element, name: string): boolean {
  return name === 'autofocus' && localName === 'input' && id === 'question';
}

const ownHeaders = new Set(
  (
    'content-security-policy cross-origin-opener-policy cross-origin-resource-policy referrer-policy x-content-type-options ' +
    'x-frame-options cache-control content-type content-length vary etag link location allow content-encoding ' +
    'access-control-allow-origin'
  ).split(' '),
);

async function listFaults(path: string): Promise<string[]> {
  const response = await visit(path);
  const body = await response.text();
  const type = response.headers.get('content-type') ?? '';
  const strayHeaders = listHeaders(response)
    .map(([name]) => name)
    .filter((name) => !ownHeaders.has(name));
  const location = response.headers.get('location');
  const target = location === null ? null : new URL(location, 'http://stargate.test');
  return [
    ...(response.status >= 500 ? [`status ${response.status}`] : []),
    ...strayHeaders.map((name) => `header ${name}`),
    ...(target !== null && target.host !== 'stargate.test' ? [`leads to ${location}`] : []),
    ...(response.headers.has('content-security-policy') || response.status < 400 ? [] : ['no policy']),
    ...(type.includes('json') && !isJson(body) ? ['no JSON'] : []),
    ...(type.includes('html') ? listInjected(body) : []),
  ].map((fault) => `${path}: ${fault}`);
}

function listHeaders({ headers }: Response): [name: string, value: string][] {
  const list: [string, string][] = [];
  headers.forEach((value, name) => void list.push([name, value]));
  return list;
}

function isJson(text: string): boolean {
  try {
    return JSON.parse(text) !== undefined;
  } catch {
    return false;
  }
}

describe.each(encodings)('%s', (_, encode) => {
  test.each([...pathPlaces, ...queryPlaces])('in %s', async (place) => {
    const faults: string[] = [];
    for (const payload of payloads) faults.push(...(await listFaults(`${place}${encode(payload)}`)));
    expect(faults).toEqual([]);
    expect(logged).toEqual([]);
  });
});

test('the check would see what is injected', () => {
  expect(listInjected('<p onclick=x><x-y></x-y><script>1</script><a href="javascript:x">a</a></p>')).toHaveLength(4);
});

describe('what a request says of itself is not believed', () => {
  const names = [
    'x-forwarded-host',
    'x-forwarded-for',
    'x-forwarded-proto',
    'forwarded',
    'x-real-ip',
    'origin',
    'referer',
    'cookie',
  ];

  test.each(names)('%s', async (name) => {
    const plain = await visit('/about?language=de');
    const claimed = await visit('/about?language=de', { headers: { [name]: 'evil.example' } });
    expect(await claimed.text()).toBe(await plain.text());
    expect(listHeaders(claimed)).toEqual(listHeaders(plain));
    expect(claimed.headers.get('access-control-allow-origin')).toBeNull();
  });

  test('a tag of one language is none of the other', async () => {
    const headersOf = (language: string) => ({ 'accept-language': language });
    for (const path of ['/', '/about', '/who', '/compare', '/timeline', '/topic/funding', '/privacy']) {
      const german = (await visit(path, { headers: headersOf('de') })).headers.get('etag') ?? '';
      expect(german).not.toBe('');
      const english = await visit(path, { headers: { ...headersOf('en'), 'if-none-match': german } });
      expect([english.status, english.headers.get('etag') === german]).toEqual([200, false]);
    }
  });
});

describe('a request that is not HTTP as it should be', () => {
  const head = 'host: x\r\nconnection: close\r\n';
  test.each([
    ['two lengths', `POST / HTTP/1.1\r\n${head}content-length: 1\r\ncontent-length: 2\r\n\r\nab`, /^HTTP\/1\.1 400 /],
    [
      'a length beside chunks',
      `POST / HTTP/1.1\r\n${head}content-length: 4\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\nGET /smuggled HTTP/1.1\r\n\r\n`,
      /^HTTP\/1\.1 400 /,
    ],
    ['an odd length', `POST / HTTP/1.1\r\n${head}content-length: +1\r\n\r\na`, /^HTTP\/1\.1 400 /],
    ['a bad chunk', `POST / HTTP/1.1\r\n${head}transfer-encoding: chunked\r\n\r\nxyz\r\n\r\n`, /^HTTP\/1\.1 4\d\d /],
    ['a folded header', `GET / HTTP/1.1\r\n${head}x: a\r\n b\r\n\r\n`, /^HTTP\/1\.1 400 /],
    ['a blank before the colon', `GET / HTTP/1.1\r\n${head}x : a\r\n\r\n`, /^HTTP\/1\.1 400 /],
    ['a null in a header', `GET / HTTP/1.1\r\n${head}x: a\u0000b\r\n\r\n`, /^HTTP\/1\.1 400 /],
    ['a line feed in the address', `GET /a\nb HTTP/1.1\r\n${head}\r\n`, /^HTTP\/1\.1 400 /],
    ['no host', 'GET / HTTP/1.1\r\nconnection: close\r\n\r\n', /^HTTP\/1\.1 400 /],
    ['TRACE', `TRACE / HTTP/1.1\r\n${head}\r\n`, /^HTTP\/1\.1 405 /],
    ['OPTIONS', `OPTIONS / HTTP/1.1\r\n${head}\r\n`, /^HTTP\/1\.1 405 /],
    ['CONNECT', `CONNECT evil.example:443 HTTP/1.1\r\n${head}\r\n`, /^$/],
    ['an address of 60 KB', `GET /${'a'.repeat(60_000)} HTTP/1.1\r\n${head}\r\n`, /^HTTP\/1\.1 414 /],
    ['headers of 70 KB', `GET / HTTP/1.1\r\n${head}x: ${'a'.repeat(70_000)}\r\n\r\n`, /^HTTP\/1\.1 431 /],
  ])('%s', async (_, request, status) => {
    const site = await startSite(library);
    const client = await connectRawClient(site.url);
    client.write(request);
    const answer = await client.ended;
    await site.stop();
    expect(answer).toMatch(status);
    expect(answer.match(/^HTTP\/1\.1 /gm) ?? []).toHaveLength(answer === '' ? 0 : 1);
  });
});
