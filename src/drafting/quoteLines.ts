/** Quotes from a spreadsheet, a JSON object a line → drafts by source; a bad line is reported with its number and the reason. */

import * as z from 'zod';
import type { Base } from '../knowledge/facts/base.js';
import { listArticleNames } from '../knowledge/facts/names.js';
import type { Fact, Speaker } from '../knowledge/facts/schema.js';
import { listQuotations } from '../knowledge/text/quotations.js';
import { groupBy } from '../util/collections.js';
import { parseJson } from '../util/json.js';
import { sayVerbs } from './lexicon/reportingVerbs.js';
import { findSubjunctive } from './lexicon/subjunctive.js';
import { createSlug, findFreeId } from './slug.js';

const trimmedText = z.string().trim().min(1);

const quoteLineSchema = z.strictObject({
  quote: z.string().min(1),
  outlet: trimmedText,
  date: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?$/, 'write YYYY-MM-DD or YYYY-MM'),
  url: z.url().nullish(),
  title: trimmedText.nullish(),
  speaker: trimmedText.nullish(),
  en: trimmedText.nullish(),
});

type QuoteLine = z.infer<typeof quoteLineSchema>;

export interface BadLine {
  number: number;
  why: string;
}

export interface ParsedQuoteLines {
  good: { number: number; line: QuoteLine }[];
  bad: BadLine[];
}

/** Empty lines are none; numbers count from 1. */
export function parseQuoteLines(content: string): ParsedQuoteLines {
  const parsed: ParsedQuoteLines = { good: [], bad: [] };
  content.split('\n').forEach((written, index) => {
    if (written.trim() === '') return;
    const result = parseLine(written);
    if ('why' in result) parsed.bad.push({ number: index + 1, why: result.why });
    else parsed.good.push({ number: index + 1, line: result.line });
  });
  return parsed;
}

/** The lines of one outlet, day and address, in their order. */
export function groupBySource(good: ParsedQuoteLines['good']): Map<string, ParsedQuoteLines['good']> {
  return groupBy(good, ({ line: { outlet, date, url } }) => JSON.stringify([outlet, date, url ?? null]));
}

/** What stands for the article where only its quotes are known: the quotes, one a line. */
export function joinQuotes(lines: ParsedQuoteLines['good']): string {
  return `${lines.map(({ line }) => line.quote).join('\n')}\n`;
}

/** A speaker is taken over only where the quote itself names them: a column of a spreadsheet is no evidence. */
export function createDrafts(sourceId: string, lines: ParsedQuoteLines['good'], base: Base): Fact[] {
  const names = new Map(
    base.entities.flatMap((entity) => listArticleNames(entity).map((name) => [name, entity] as const)),
  );
  const taken = new Set<string>();
  let offset = 0;
  return lines.map(({ line: { quote, speaker, en } }) => {
    const id = findFreeId(`${sourceId}/${createSlug(quote)}`, taken);
    taken.add(id);
    const entity = speaker ? names.get(speaker) : undefined;
    const shownBy = entity && listArticleNames(entity).find((name) => quote.includes(name));
    const fact: Fact = {
      id,
      at: offset,
      quote,
      ...(entity && shownBy ? createVoices(quote, { is: entity.id, shownBy }) : {}),
      ...(en ? { en } : {}),
      draft: true,
    };
    offset += quote.length + 1;
    return fact;
  });
}

// the whole sentence is theirs where it quotes them, or has words of saying
function createVoices(quote: string, speaker: Speaker): Pick<Fact, 'voices'> {
  const verb = quote.match(/\p{L}+/gu)?.find((word) => sayVerbs.has(word));
  const shownBy = verb ?? findSubjunctive(quote)?.text;
  if (listQuotations(quote).length > 0)
    return { voices: [{ speaker, speech: 'direct', ...(verb === undefined ? {} : { shownBy: verb }) }] };
  return shownBy === undefined ? {} : { voices: [{ speaker, speech: 'indirect', shownBy }] };
}

function parseLine(written: string): { line: QuoteLine } | { why: string } {
  const json = parseJson(written);
  if (json === undefined) return { why: 'no JSON: is the line cut off?' };
  const { data, error } = quoteLineSchema.safeParse(json);
  const [issue] = error?.issues ?? [];
  return data ? { line: data } : { why: `${issue?.path.join('.') || 'the line'}: ${issue?.message}` };
}
