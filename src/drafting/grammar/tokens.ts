/** Sentence → words, names, marks and quotations, so that a rule can see which name is beside which verb. */
import { listWrittenNames, type Mention, type NameFinder } from '../../knowledge/facts/names.js';
import type { Entity } from '../../knowledge/facts/schema.js';
import { createSpan, isWithin, overlaps, type Span } from '../../util/spans.js';
import { joinNames } from './joinNames.js';
import type { MarkToken, NameToken, QuotationToken, Token, WordToken } from './token.js';

// "Insider:innen", "KI-Firma", "S&P" and "6,6" are one word each
const lexemePattern =
  /(?<!\p{L})(?:Dr|Prof|Sen|Gov|St|Ing|Dipl|[Ll]t)\.|\p{L}(?:[\p{L}\p{N}]|[:*_&'’-](?=[\p{L}\p{N}]))*|\p{N}+(?:[.,]\p{N}+)*%?|(?<=\s)-(?=\s)|[,;:!?–—.]/gu;
const asidePattern = /\([^()]{0,60}\)/gu;

/** `quotations` are kept as one token each, but for those that only mark a name: "The Information". */
export function tokenize(text: string, quotations: Span[], names: NameFinder): Token[] {
  const mentions = names(text).filter((mention) => !isInLongerName(text, mention));
  const keptSpans = quotations.filter((span) => !marksName(text, span, mentions));
  const outside = mentions
    .filter((mention) => !isWithin(mention, keptSpans))
    .map((mention) => createNameToken(text, mention));
  const asides = [...text.matchAll(asidePattern)].map(({ 0: aside, index }) => createSpan(index, aside));
  const blocks = [...keptSpans.map((span) => createQuotationToken(text, span)), ...outside].filter(
    (token) => token.kind === 'quotation' || !isWithin(token, asides),
  );
  const words = [...text.matchAll(lexemePattern)].map((match) => createLexemeToken(match[0], match.index));
  const free = words.filter((word) => ![...blocks, ...asides].some((block) => overlaps(block, word)));
  return joinNames([...blocks, ...free].sort((a, b) => a.start - b.start));
}

const longerAheadPattern = /\p{Lu}\p{L}+ of $/u;
const longerBehindPattern =
  /^ (?:of \p{Lu}|(?:Instruments|State University|Universit(?:y|ät)|Park|Institute|Airlines|Tower|Foundation|Capital|Ventures|Partners|Securities|Bank|Times|Tribune|Today|First|Motors|Energy)(?!\p{L}))/u;

// "Bank of America", "Texas Instruments": the alias within names nobody of the list
function isInLongerName(text: string, { start, end }: Mention): boolean {
  const [ahead, behind] = [text.slice(Math.max(0, start - 40), start), text.slice(end, end + 40)];
  return longerAheadPattern.test(ahead) || longerBehindPattern.test(behind);
}

function marksName(text: string, { start, end }: Span, mentions: Mention[]): boolean {
  const inner = text.slice(start, end).replace(/["„“”«»\s]/gu, '');
  return mentions.some(
    (mention) =>
      mention.start >= start &&
      mention.end <= end &&
      text.slice(mention.start, mention.end).replace(/\s/gu, '') === inner,
  );
}

function createNameToken(text: string, { entity, start, end }: Mention): NameToken {
  const written = text.slice(start, end);
  const genitive = !listWrittenNames(entity).includes(written);
  return { kind: 'name', text: written, entity, genitive, bare: isBare(written, entity), start, end };
}

// "Tesla-Chef", "Sam": the family name is missing
function isBare(written: string, { kind, name }: Entity): boolean {
  const family = name.split(' ').at(-1) ?? name;
  return kind === 'person' && !written.split(/[\s]/u).some((word) => word === family || word === `${family}s`);
}

function createQuotationToken(text: string, { start, end }: Span): QuotationToken {
  return { kind: 'quotation', text: text.slice(start, end), start, end };
}

function createLexemeToken(text: string, start: number): WordToken | MarkToken {
  return { kind: /[\p{L}\p{N}]/u.test(text) ? 'word' : 'mark', text, ...createSpan(start, text) };
}
