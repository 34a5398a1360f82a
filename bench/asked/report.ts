/** The seven figures of each file and kind, as a table or JSON, and the answers that are wrong. */
import { alignTable } from '../search/report.js';
import type { AskedFile } from './askedFile.js';
import { countSeven, figureNames, findFault, type SevenFigures } from './figures.js';
import type { AskedOutcome } from './outcomes.js';

export interface AskedReport {
  /** The name of the file; null: all files together. */
  file: string | null;
  questions: number;
  /** Questions whose right pieces stand in no fact: nothing could be right for them. */
  lost: number;
  figures: SevenFigures;
  kinds: { kind: string; questions: number; figures: SevenFigures }[];
  /** Only where they are asked for, and not for all files together. */
  misses?: AskedMiss[];
}

/** A wrong answer, or a right one that was not sure. */
export interface AskedMiss {
  question: string;
  kind: string;
  fault: string;
  verdict: AskedOutcome['verdict'];
  /** The fact of the first quote, null where none is shown. */
  first: string | null;
}

export function reportFile({ name }: AskedFile, outcomes: AskedOutcome[], misses: boolean): AskedReport {
  return { ...reportTogether(outcomes), file: name, ...(misses ? { misses: listMisses(outcomes) } : {}) };
}

export function reportTogether(outcomes: AskedOutcome[]): AskedReport {
  const kinds = [...new Set(outcomes.map(({ kind }) => kind))].map((kind) => {
    const ofKind = outcomes.filter((outcome) => outcome.kind === kind);
    return { kind, questions: ofKind.length, figures: countSeven(ofKind) };
  });
  const lost = outcomes.filter(({ isLost }) => isLost).length;
  return { file: null, questions: outcomes.length, lost, figures: countSeven(outcomes), kinds };
}

function listMisses(outcomes: AskedOutcome[]): AskedMiss[] {
  return outcomes.flatMap((outcome) => {
    const { question, kind, verdict, quotes } = outcome;
    const fault = findFault(outcome);
    return fault === null ? [] : [{ question, kind, fault, verdict, first: quotes[0]?.fact ?? null }];
  });
}

/** For a terminal: each file with its kinds below it, then what is wrong. */
export function formatAsked(reports: AskedReport[], own: number | null): string {
  const head = ['', 'questions', ...figureNames.map(([, name]) => name)];
  const rows = reports.flatMap(({ file, questions, figures, kinds }) => [
    toCells(file ?? 'all files', questions, figures),
    ...kinds.map((row) => toCells(`  ${row.kind}`, row.questions, row.figures)),
  ]);
  const title = own === null ? [] : [`own questions left to each fact: ${own}`];
  const lost = reports.flatMap(({ file, lost: count }) =>
    file === null || count === 0 ? [] : `${file}: questions whose right quotes are in no fact of the base: ${count}`,
  );
  const misses = reports.flatMap(({ file, misses: list }) => (list && file ? formatMisses(file, list) : []));
  return `${[...title, alignTable([head, ...rows]), ...lost, ...misses].join('\n\n')}\n`;
}

function toCells(name: string, questions: number, figures: SevenFigures): string[] {
  return [name, String(questions), ...figureNames.map(([key]) => figures[key]?.toFixed(2) ?? '–')];
}

function formatMisses(file: string, misses: AskedMiss[]): string {
  const lines = misses.map(
    ({ question, kind, fault, verdict, first }) => `${fault} · ${kind} · ${verdict} · ${question} · ${first ?? '–'}`,
  );
  return [`${file}: answers that are not as they should be: ${misses.length}`, ...lines].join('\n');
}
