/** Quotes from a spreadsheet, a JSON object a line → drafts by source; a bad line is reported with its number and the reason. */

import * as z from 'zod';
import type { Base } from '../knowledge/facts/base.js';
import { maxQuoteLength } from '../knowledge/facts/factSchema.js';
import { listArticleNames } from '../knowledge/facts/names.js';
import type { Fact, Speaker } from '../knowledge/facts/schema.js';
import { cleanArticleText } from '../knowledge/facts/texts/articleText.js';
import { listQuotations } from '../knowledge/text/quotations.js';
import { fold } from '../knowledge/text/words.js';
import { groupBy } from '../util/collections.js';
import { isObject, parseJson } from '../util/json.js';
import { createAddressKey, normalizeAddress } from './articles/addresses.js';
import { sayVerbs } from './lexicon/reportingVerbs.js';
import { findSubjunctive } from './lexicon/subjunctive.js';
import { createSlug, findFreeId } from './slug.js';
import { findDateFault } from './sourceEntry.js';

const trimmedText = z.string('is missing').trim().min(1);

const quoteLineSchema = z.strictObject({
  quote: z.string('is missing').max(maxQuoteLength, `a quote has at most ${maxQuoteLength} letters`),
  outlet: trimmedText,
  date: z.string('is missing').trim(),
  url: z
    .string()
    .transform((url) => normalizeAddress(url))
    .refine((url) => url !== null, 'no address of the web: write it with https://')
    .optional(),
  title: trimmedText.optional(),
  speaker: trimmedText.optional(),
  en: trimmedText.optional(),
});

export type QuoteLine = z.infer<typeof quoteLineSchema>;

export interface BadLine {
  number: number;
  why: string;
}

export interface ParsedQuoteLines {
  good: { number: number; line: QuoteLine }[];
  bad: BadLine[];
}

/** Empty lines are none; numbers count from 1. `today`: YYYY-MM-DD. */
export function parseQuoteLines(content: string, today: string): ParsedQuoteLines {
  const parsed: ParsedQuoteLines = { good: [], bad: [] };
  content.split('\n').forEach((written, index) => {
    if (written.trim() === '') return;
    const result = parseLine(written, today);
    if ('why' in result) parsed.bad.push({ number: index + 1, why: result.why });
    else parsed.good.push({ number: index + 1, line: result.line });
  });
  return parsed;
}

/** The lines of one outlet, day and address, in their order. */
export function groupBySource(good: ParsedQuoteLines['good']): Map<string, ParsedQuoteLines['good']> {
  return groupBy(good, ({ line: { outlet, date, url } }) =>
    JSON.stringify([outlet, date, url ? createAddressKey(url) : null]),
  );
}

/** What stands for the article where only its quotes are known: the quotes, one a line. */
export function joinQuotes(lines: ParsedQuoteLines['good']): string {
  return `${lines.map(({ line }) => line.quote).join('\n')}\n`;
}

/** A speaker is taken over only where the quote itself names them: a column of a spreadsheet is no evidence. */
export function createDrafts(sourceId: string, lines: ParsedQuoteLines['good'], base: Base): Fact[] {
  const taken = new Set<string>();
  let offset = 0;
  return lines.map(({ line: { quote, speaker, en } }) => {
    const id = findFreeId(`${sourceId}/${createSlug(quote)}`, taken);
    taken.add(id);
    const shown = speaker === undefined ? null : findShownSpeaker(quote, speaker, base);
    const voices = shown ? createVoices(quote, shown) : {};
    const fact: Fact = { id, at: offset, quote, ...voices, ...(en ? { en } : {}), draft: true };
    offset += quote.length + 1;
    return fact;
  });
}

/** Null for a name that the base or the quote does not have, in whatever case the spreadsheet writes it. */
export function findShownSpeaker(quote: string, speaker: string, { entities }: Base): Speaker | null {
  const asked = fold(speaker);
  const entity = entities.find((one) => listArticleNames(one).some((name) => fold(name) === asked));
  const shownBy = entity && listArticleNames(entity).find((name) => quote.includes(name));
  return entity && shownBy ? { is: entity.id, shownBy } : null;
}

// the whole sentence is theirs where it quotes them, or has words of saying
function createVoices(quote: string, speaker: Speaker): Pick<Fact, 'voices'> {
  const verb = quote.match(/\p{L}+/gu)?.find((word) => sayVerbs.has(word));
  const shownBy = verb ?? findSubjunctive(quote)?.text;
  if (listQuotations(quote).length > 0)
    return { voices: [{ speaker, speech: 'direct', ...(verb === undefined ? {} : { shownBy: verb }) }] };
  return shownBy === undefined ? {} : { voices: [{ speaker, speech: 'indirect', shownBy }] };
}

function parseLine(written: string, today: string): { line: QuoteLine } | { why: string } {
  const json = parseJson(written);
  if (json === undefined) return { why: 'no JSON: is the line cut off?' };
  const { data, error } = quoteLineSchema.safeParse(cleanCells(json));
  const [issue] = error?.issues ?? [];
  if (!data) return { why: `${issue?.path.join('.') || 'the line'}: ${issue?.message}` };
  const fault = findDateFault(data.date, today);
  return fault === null ? { line: data } : { why: `date: "${data.date}" ${fault}` };
}

// an empty cell of a spreadsheet is nothing at all
function cleanCells(json: unknown): unknown {
  if (!isObject(json) || Array.isArray(json)) return json;
  const cells = Object.entries(json).map(([name, value]) => [
    name,
    typeof value === 'string' ? cleanArticleText(value).trim() : value,
  ]);
  return Object.fromEntries(cells.filter(([, value]) => value !== '' && value !== null));
}
