/** Quotes from a spreadsheet, a JSON object a line → drafts by source; a bad line is told with its number and why. */

import * as z from 'zod';
import type { Base } from '../knowledge/facts/base.js';
import { namesOf } from '../knowledge/facts/names.js';
import type { Fact } from '../knowledge/facts/schema.js';
import { freeId, slugOf } from './slug.js';

export interface BadLine {
  number: number;
  why: string;
}

export interface ReadLines {
  good: { number: number; line: QuoteLine }[];
  bad: BadLine[];
}

/** Empty lines are none; numbers count from 1. */
export function readQuoteLines(content: string): ReadLines {
  const read: ReadLines = { good: [], bad: [] };
  content.split('\n').forEach((written, at) => {
    if (written.trim() === '') return;
    const result = lineOf(written);
    if ('why' in result) read.bad.push({ number: at + 1, why: result.why });
    else read.good.push({ number: at + 1, line: result.line });
  });
  return read;
}

function lineOf(written: string): { line: QuoteLine } | { why: string } {
  let json: unknown;
  try {
    json = JSON.parse(written);
  } catch {
    return { why: 'no JSON: is the line cut off?' };
  }
  const { data, error } = quoteLineSchema.safeParse(json);
  const [issue] = error?.issues ?? [];
  return data ? { line: data } : { why: `${issue?.path.join('.') || 'the line'}: ${issue?.message}` };
}

/** The lines of one outlet, day and address, in their order. */
export function bySource(good: ReadLines['good']): Map<string, ReadLines['good']> {
  const groups = new Map<string, ReadLines['good']>();
  for (const each of good) {
    const key = JSON.stringify([each.line.outlet, each.line.date, each.line.url ?? null]);
    const group = groups.get(key);
    if (group) group.push(each);
    else groups.set(key, [each]);
  }
  return groups;
}

/** What stands for the article where only its quotes are known: the quotes, one a line. */
export function quotesText(lines: ReadLines['good']): string {
  return `${lines.map(({ line }) => line.quote).join('\n')}\n`;
}

/** A speaker is kept only where the quote itself names them: a spreadsheet's word is no evidence. */
export function draftsOf(sourceId: string, lines: ReadLines['good'], base: Base): Fact[] {
  const names = new Map(base.entities.flatMap((entity) => namesOf(entity).map((name) => [name, entity] as const)));
  const taken = new Set<string>();
  let at = 0;
  return lines.map(({ line: { quote, speaker, en } }) => {
    const id = freeId(`${sourceId}/${slugOf(quote)}`, taken);
    taken.add(id);
    const entity = speaker ? names.get(speaker) : undefined;
    const shownBy = entity && namesOf(entity).find((name) => quote.includes(name));
    const fact: Fact = {
      id,
      at,
      quote,
      ...(entity && shownBy ? { speaker: { is: entity.id, shownBy } } : {}),
      ...(en ? { en } : {}),
      draft: true,
    };
    at += quote.length + 1;
    return fact;
  });
}

const text = z.string().trim().min(1);

const quoteLineSchema = z.strictObject({
  quote: z.string().min(1),
  outlet: text,
  date: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?$/, 'write YYYY-MM-DD or YYYY-MM'),
  url: z.url().nullish(),
  title: text.nullish(),
  speaker: text.nullish(),
  en: text.nullish(),
});

type QuoteLine = z.infer<typeof quoteLineSchema>;
