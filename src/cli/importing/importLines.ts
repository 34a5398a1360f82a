/** `import --jsonl`: quotes from a spreadsheet → sources and drafts; good lines are kept, bad ones reported. */
import { decodeFile } from '../../drafting/articles/readArticle.js';
import {
  type BadLine,
  createDrafts,
  findShownSpeaker,
  groupBySource,
  joinQuotes,
  type ParsedQuoteLines,
  parseQuoteLines,
} from '../../drafting/quoteLines.js';
import { createSourceEntry, mergeSources, noDetails } from '../../drafting/sourceEntry.js';
import type { Base } from '../../knowledge/facts/base.js';
import type { Fact, Source } from '../../knowledge/facts/schema.js';
import { changeData } from '../../store/changeData.js';
import { hashText } from '../../store/files.js';
import type { ProgressLine } from '../../terminal/progress.js';
import { errorMessage } from '../../util/errors.js';
import type { DeskWording } from '../../wording/desk/deskWording.js';
import { pickDeskWording } from '../../wording/desk/deskWordingFor.js';
import { rewordLines } from '../../wording/desk/rewording.js';
import { formatQuoteLines, formatQuoteLinesJson } from './importReport.js';
import { readInput } from './inputFile.js';

interface LinesOptions {
  data: string;
  file: string;
  /** YYYY-MM-DD. */
  today: string;
  json?: boolean;
  /** Of the report; English where it is left out. */
  wording?: DeskWording;
  /** Shows how many quotes are drafted. */
  progress: ProgressLine;
}

/** `isWhole`: no line was left out. Throws where no line is good. */
export function importLines({
  data,
  file,
  today,
  json = false,
  wording = pickDeskWording('en'),
  progress,
}: LinesOptions): {
  report: string;
  isWhole: boolean;
} {
  const { text } = decodeFile(readInput(file), file);
  const { good, bad } = parseQuoteLines(text, today);
  let imported = { report: '', isWhole: false };
  changeData(data, (base) => {
    const { sources, facts, refused } = draftSources(good, { base, today, progress });
    const wrong = [...bad, ...refused].sort((a, b) => a.number - b.number);
    if (facts.size === 0)
      throw new Error([`${file} has no line that can be taken over`, ...wrong.map(formatBadLine)].join('\n'));
    const noted = listUnshownSpeakers(good, base);
    const told = { facts, wrong, noted };
    const report = json ? formatQuoteLinesJson(told) : rewordLines(formatQuoteLines(told), wording.messages);
    imported = { report, isWhole: wrong.length === 0 };
    return { sources: mergeSources(base.sources, sources), facts };
  });
  progress.clear();
  return imported;
}

function formatBadLine({ number, why }: BadLine): string {
  return `  line ${number}: ${why}`;
}

// the line is kept, and its speaker is not: that must be told
function listUnshownSpeakers(good: ParsedQuoteLines['good'], base: Base): BadLine[] {
  return good.flatMap(({ number, line: { quote, speaker } }) =>
    speaker === undefined || findShownSpeaker(quote, speaker, base)
      ? []
      : [{ number, why: `speaker "${speaker}" left out: the quote does not name them, or no entity is called so` }],
  );
}

interface DraftedSources {
  sources: Source[];
  facts: Map<string, Fact[]>;
  refused: BadLine[];
}

function draftSources(
  good: ParsedQuoteLines['good'],
  { base, today, progress }: { base: Base; today: string; progress: ProgressLine },
): DraftedSources {
  const result: DraftedSources = { sources: [], facts: new Map(), refused: [] };
  let count = 0;
  for (const lines of groupBySource(good).values()) {
    progress.show('Drafting', count, good.length);
    count += lines.length;
    try {
      const sources = new Map([...base.source, ...result.sources.map((source) => [source.id, source] as const)]);
      const known = { ...base, sources: [...base.sources, ...result.sources], source: sources };
      const source = createQuoteSource(lines, known, today);
      result.sources.push(source);
      result.facts.set(`facts/${source.id}.json`, createDrafts(source.id, lines, base));
    } catch (error) {
      result.refused.push(...lines.map(({ number }) => ({ number, why: errorMessage(error) })));
    }
  }
  return result;
}

function createQuoteSource(lines: ParsedQuoteLines['good'], base: Base, today: string): Source {
  const [first] = lines;
  const { outlet = null, date = null, url = null, title = null } = first?.line ?? {};
  const text = joinQuotes(lines);
  // two outlets may print the same quotes: the hash tells them apart
  return createSourceEntry(
    { fromEditor: { ...noDetails, outlet, date, url, title }, fromPage: noDetails },
    { text, sha256: hashText([outlet, date, text].join('\n')), agencies: [], today },
    base,
  );
}
