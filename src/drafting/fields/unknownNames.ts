/** Names in no list of entities, each with what it seems to name: an editor may take them over. */
import type { AnalysedSentence } from '../cues/analysedSentence.js';
import { personRolePattern } from '../grammar/joinNames.js';
import type { Token } from '../grammar/token.js';
import { isCapitalised } from '../lexicon/wordClasses.js';

export interface UnknownName {
  kind: 'person' | 'company' | 'medium';
  name: string;
}

const mediumNounPattern =
  /^\p{L}*(?:[Mm]agazin|[Zz]eitung|[Ss]ender|[Pp]ortal|[Nn]achrichtenagentur|[Ww]irtschaftsdienst|[Ff]achdienst|[Bb]latt|[Pp]odcast)s?$/u;
const companyNounPattern =
  /^\p{Lu}[\p{L}-]*(?:[Kk]onzern|[Hh]ersteller|[Aa]nbieter|[Uu]nternehmen|[Ff]irma|[Ii]nvestor|[Ee]ntwickler|betreiber|versicherer|riesen?|spezialist(?:en)?|bauer|produzent(?:en)?|dienstleister|händler)s?$|^(?:Konzern|Hersteller|Anbieter|Unternehmen|Firma|Investor|Versicherer|Start-up|Startup)s?$/u;
const suffixPattern =
  /^(?:AG|SE|Inc|Corp|GmbH|KG|Ltd|LLC|Group|Holding|Systems|Technologies|Labs|Capital|Motors|Networks|Semiconductor|Ventures|Partners)$/u;
const leaderPattern = /^(\p{Lu}[\p{L}\d&.]+)-(?:Chef|CEO|Gründer|Aktie|Konzern|Vorstandschef)(?:in|s|n)?$/u;
const genericPattern =
  /^(?:KI|Ex|Vize|Finanz|Technik|Konzern|Unternehmens|Firmen|US|EU|IT|Co|Partei|Fraktions|Regierungs)$/u;
const relayPattern =
  /(?<!\p{L})(?:berichte\p{L}*|schreibt|schrieb|meldet\p{L}*|zufolge|[Ll]aut|gegenüber|sagte|erklärte)(?!\p{L})/u;
/** A sentence that begins so has no part of a name in front. */
const openerPattern = /^(?:D(?:er|ie|as|em|en|es)|Auch|Bei|Für|Laut|Mit|Nach|Ohne|Von)$/;
const maxNameWords = 3;

/** `text`: of the article; a noun that stands in it once behind "Konzern" may be any. */
export function listUnknownNames({ tokens, plain }: AnalysedSentence, text: string): UnknownName[] {
  const found = tokens.flatMap((token, index): UnknownName[] => {
    if (token.kind === 'name') return token.entity === null ? readPerson(token.text) : [];
    const ahead = tokens[index - 1]?.text ?? '';
    if (token.kind === 'quotation') return readQuotedName(token.text, ahead, plain);
    if (token.kind === 'mark' || !isCapitalised(token.text) || openerPattern.test(token.text)) return [];
    if (leaderPattern.test(token.text) || companyNounPattern.test(token.text)) return readLed(token.text);
    const name = readRun(tokens, index);
    if (mediumNounPattern.test(ahead)) return isRepeated(name, text) ? [{ kind: 'medium', name }] : [];
    const isCompany = companyNounPattern.test(ahead) && isRepeated(name, text);
    return isCompany || (hasSuffix(name) && (!isCapitalised(ahead) || openerPattern.test(ahead)))
      ? [{ kind: 'company', name }]
      : [];
  });
  return [...new Map(found.map((one) => [one.name, one])).values()];
}

// "SAP-Chef Christian Klein": the role is no part of the name
function readPerson(written: string): UnknownName[] {
  const [role = '', ...rest] = written.split(' ');
  const name = rest.length > 1 && personRolePattern.test(role) ? rest.join(' ') : written;
  return [...readLed(role), { kind: 'person', name }];
}

// "SAP-Chef"
function readLed(word: string): UnknownName[] {
  const name = leaderPattern.exec(word)?.[1];
  return name === undefined || genericPattern.test(name) ? [] : [{ kind: 'company', name }];
}

// "die „Elbe-Post“ berichtet", "dem Magazin „Wired“"
function readQuotedName(quoted: string, ahead: string, plain: string): UnknownName[] {
  const name = quoted.replace(/^["„“”«»‚‘›‹\s]+|["„“”«»‚‘›‹\s]+$/gu, '');
  const words = name.split(' ');
  const isName = words.length <= maxNameWords && words.every((word) => /^[\p{Lu}\d]/u.test(word));
  const isMedium = mediumNounPattern.test(ahead) || (/^(?:die|der|dem|das)$/iu.test(ahead) && relayPattern.test(plain));
  return isName && isMedium ? [{ kind: 'medium', name }] : [];
}

// "Nordkabel AG" ends with its legal form: "zahlt der Nordkabel AG Millionen"
function readRun(tokens: Token[], index: number): string {
  const words = tokens.slice(index, index + maxNameWords);
  const end = words.findIndex(({ kind, text }) => kind !== 'word' || !isCapitalised(text));
  const run = (end < 0 ? words : words.slice(0, end)).map(({ text }) => text);
  const form = run.findIndex((text, place) => place > 0 && suffixPattern.test(text));
  return (form < 0 ? run : run.slice(0, form + 1)).join(' ');
}

function hasSuffix(name: string): boolean {
  const words = name.split(' ');
  return words.length > 1 && suffixPattern.test(words.at(-1) ?? '');
}

function isRepeated(name: string, text: string): boolean {
  return hasSuffix(name) || text.split(name).length > 2;
}
