/** XML that escapes by construction: names are ours, texts and values are anybody's. */

/** An element as text, which no further one escapes again. */
export interface Xml {
  xml: string;
}

type Inside = Xml | string | null | false | readonly Inside[];

export function createElement(name: string, attributes: Record<string, string | null>, ...inside: Inside[]): Xml {
  const given = Object.entries(attributes).filter(([, value]) => value !== null);
  const start = [name, ...given.map(([key, value]) => `${key}="${escapeXml(value ?? '')}"`)].join(' ');
  const content = writeInside(inside);
  return { xml: content === '' ? `<${start}/>` : `<${start}>${content}</${name}>` };
}

function writeInside(inside: Inside): string {
  if (inside === null || inside === false) return '';
  if (typeof inside === 'string') return escapeXml(inside);
  return 'xml' in inside ? inside.xml : inside.map(writeInside).join('');
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

// what XML has no way to write is left out
function escapeXml(text: string): string {
  return text
    .toWellFormed()
    .replace(/(?![\t\n\r])[\p{Cc}\ufffe\uffff]/gu, '')
    .replace(/[&<>"]/g, (character) => entities[character] ?? '');
}
