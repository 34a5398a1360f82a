/** What can be looked up in a statement: each figure, date and name, with the words to look it up by. */
import type { Entity } from '../../knowledge/facts/schema.js';
import type { Question } from '../../knowledge/retrieval/question/question.js';
import type { Amount } from '../../knowledge/text/figures/amounts.js';
import { splitFoldedWords } from '../../knowledge/text/words.js';
import { createSpan, isWithin, overlaps, type Span } from '../../util/spans.js';

export type StatementDetail = (
  | { kind: 'figure'; amount: Amount }
  | { kind: 'date'; date: string }
  | { kind: 'name'; entity: Entity }
) & {
  /** As it is shown over its sentences. */
  label: string;
  /** The clause that it stands in, without the other figures and dates. */
  query: string;
};

export function listDetails(question: Question): StatementDetail[] {
  const { text } = question;
  const numbers = listNumbers(question);
  const clauses = splitClauses(text, numbers);
  const numbered = numbers.map((number): StatementDetail => {
    const clause = clauses.findIndex(({ start, end }) => start <= number.start && number.start < end);
    // by its date a sentence would be found only if it has the same
    const cut = numbers.filter((other) => other !== number || number.kind === 'date');
    const label = text.slice(number.start, number.end).trim();
    const words = cutSpans(text, clauses[clause] ?? number, cut);
    return { ...number, label, query: [...listSubjects(clauses, clause, question), words].join(' ') };
  });
  const query = cutSpans(text, createSpan(0, text), numbers);
  const named = [...new Set(question.entities.map(({ entity }) => entity))];
  return [
    ...numbered,
    ...named.map((entity): StatementDetail => ({ kind: 'name', entity, label: entity.name, query })),
  ];
}

type NumberSpan = Span & ({ kind: 'figure'; amount: Amount } | { kind: 'date'; date: string });

// a year is a date
function listNumbers({ amounts, dates }: Question): NumberSpan[] {
  const stated = dates.map(({ date, start, end }) => ({ kind: 'date' as const, date, start, end }));
  const others = amounts
    .filter((amount) => amount.firm && !stated.some((date) => overlaps(date, amount)))
    .map((amount) =>
      amount.unit === 'year'
        ? { kind: 'date' as const, date: String(amount.value), start: amount.start, end: amount.end }
        : { kind: 'figure' as const, amount, start: amount.start, end: amount.end },
    );
  return [...stated, ...others].sort((a, b) => a.start - b.start);
}

const borderPattern = /[.!?;:]\s+|,\s+|\s+(?:und|and|aber|but|sowie)\s+|\n+/giu;

function splitClauses(text: string, numbers: Span[]): Span[] {
  const borders = [...text.matchAll(borderPattern)]
    .map(({ 0: written, index }) => createSpan(index, written))
    .filter((border) => !isWithin(border, numbers));
  const starts = [0, ...borders.map(({ end }) => end)];
  return starts.map((start, index) => ({ start, end: borders[index]?.start ?? text.length }));
}

// "… and creates 100,000 jobs": of whom, the clause before says
function listSubjects(clauses: Span[], index: number, { text, entities }: Question): string[] {
  const listNamed = ({ start, end }: Span) => {
    const words = splitFoldedWords(text.slice(start, end));
    return entities.filter((name) => name.words.every((word) => words.includes(word)));
  };
  const named = clauses.slice(0, index + 1).map(listNamed);
  const last = named.findLastIndex((names) => names.length > 0);
  return last === index ? [] : (named[last] ?? []).map(({ entity }) => entity.name);
}

function cutSpans(text: string, { start, end }: Span, cut: Span[]): string {
  const blank = cut.reduce(
    (left, span) => left.slice(0, span.start) + ' '.repeat(span.end - span.start) + left.slice(span.end),
    text,
  );
  return blank.slice(start, end).replace(/\s+/gu, ' ').trim();
}
