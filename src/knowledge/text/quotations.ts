/** What stands in quotation marks: „…“, "…", “…”, »…«, «…», ‚…‘, ›…‹, ,,…'', also where a quotation runs over sentences and is open at one end. */
import type { Span } from '../../util/spans.js';

interface Mark {
  index: number;
  opens: boolean;
}

const markPattern = /[„“”"«»‚‘›‹]/gu;
// a typewriter's marks; as long as what stands for them
const typedMarks = [
  [/(?<![\p{L}\p{N},]),,(?=\p{L})/gu, '„,'],
  [/(?<=[\p{L}\p{N}.!?…])''(?!')/gu, "'“"],
] as const;

/** The quotations of a sentence with their marks, in order; those within others too. */
export function listQuotations(written: string): Span[] {
  const text = typedMarks.reduce((rest, [pattern, by]) => rest.replace(pattern, by), written);
  const marks = [...text.matchAll(markPattern)];
  const [single, double] = [marks.filter(isSingle), marks.filter((mark) => !isSingle(mark))];
  const spans = [
    ...pairMarks(
      double.map((mark) => readMark(text, mark)),
      text,
    ),
    // an apostrophe may be typeset as a closing mark: it closes only what was opened
    ...pairMarks(
      dropUnopened(
        single.map((mark) =>
          /[›‹]/u.test(mark[0]) ? readMark(text, mark) : { index: mark.index, opens: mark[0] === '‚' },
        ),
      ),
      text,
    ),
  ];
  return spans.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Where a quotation runs on over an end of the text. */
export interface OpenEnds {
  start: boolean;
  end: boolean;
}

export function findOpenEnds(text: string): OpenEnds {
  const quotations = listQuotations(text);
  return {
    start: !isMark(text[0]) && quotations.some(({ start }) => start === 0),
    end: !isMark(text.at(-1)) && quotations.some(({ end }) => end === text.length),
  };
}

function isMark(character = ''): boolean {
  return /\p{Quotation_Mark}/u.test(character);
}

function isSingle({ 0: mark }: RegExpMatchArray): boolean {
  return /[‚‘›‹]/u.test(mark);
}

// most marks open in one house style and close in another: what stands beside them tells
function readMark(text: string, { 0: mark, index = 0 }: RegExpMatchArray): Mark {
  const closes = /[^\s([{–—:]/u.test(text[index - 1] ?? ' ') && !/[\p{L}\p{N}]/u.test(text[index + 1] ?? ' ');
  return { index, opens: mark === '„' || (mark !== '”' && !closes) };
}

function pairMarks(marks: Mark[], text: string): Span[] {
  const spans: Span[] = [];
  const open: number[] = [];
  for (const { index, opens } of marks) {
    if (opens) open.push(index);
    else spans.push({ start: open.pop() ?? 0, end: index + 1 });
  }
  return [...spans, ...open.map((start) => ({ start, end: text.length }))];
}

function dropUnopened(marks: Mark[]): Mark[] {
  let depth = 0;
  return marks.filter(({ opens }) => {
    depth += opens ? 1 : -1;
    if (depth >= 0) return true;
    depth = 0;
    return false;
  });
}
