/** `import --jsonl`: quotes from a spreadsheet → sources and drafts; good lines are kept, bad ones reported. */
import { readFileSync } from 'node:fs';
import { decodeText } from '../drafting/articles/decode.js';
import {
  type BadLine,
  createDrafts,
  groupBySource,
  joinQuotes,
  type ParsedQuoteLines,
  parseQuoteLines,
} from '../drafting/quoteLines.js';
import { createSourceEntry, type Details, mergeSources } from '../drafting/sourceEntry.js';
import type { Base } from '../knowledge/facts/base.js';
import type { Fact, Source } from '../knowledge/facts/schema.js';
import { changeData } from '../store/changeData.js';
import { hashText } from '../store/files.js';
import type { ProgressLine } from '../terminal/progress.js';
import { errorMessage } from '../util/errors.js';

const noDetails: Details = { outlet: null, date: null, url: null, title: null, authors: [], relays: null };

/** The report; throws where no line is good. `progress` shows how many quotes are drafted. */
export function importLines({ data, file }: { data: string; file: string }, progress: ProgressLine): string {
  const { good, bad } = parseQuoteLines(decodeText(readFileSync(file === '-' ? 0 : file), file));
  const report: string[] = [];
  changeData(data, (base) => {
    const { sources, facts, refused } = draftSources(good, base, progress);
    const wrong = [...bad, ...refused].sort((a, b) => a.number - b.number);
    report.push(...wrong.map(({ number, why }) => `  line ${number}: ${why}`));
    const count = [...facts.values()].reduce((sum, { length }) => sum + length, 0);
    if (count === 0) throw new Error([`${file} has no line that can be taken over`, ...report].join('\n'));
    report.unshift(
      `${count} drafts from ${sources.length} sources; ${wrong.length} lines left out${wrong.length > 0 ? ':' : '.'}`,
    );
    return { sources: mergeSources(base.sources, sources), facts };
  });
  progress.clear();
  return report.join('\n');
}

interface DraftedSources {
  sources: Source[];
  facts: Map<string, Fact[]>;
  refused: BadLine[];
}

function draftSources(good: ParsedQuoteLines['good'], base: Base, progress: ProgressLine): DraftedSources {
  const result: DraftedSources = { sources: [], facts: new Map(), refused: [] };
  let count = 0;
  for (const lines of groupBySource(good).values()) {
    progress.show('Drafting', count, good.length);
    count += lines.length;
    try {
      const known = new Map([...base.source, ...result.sources.map((source) => [source.id, source] as const)]);
      const source = createQuoteSource(lines, {
        ...base,
        sources: [...base.sources, ...result.sources],
        source: known,
      });
      result.sources.push(source);
      result.facts.set(`facts/${source.id}.json`, createDrafts(source.id, lines, base));
    } catch (error) {
      result.refused.push(...lines.map(({ number }) => ({ number, why: errorMessage(error) })));
    }
  }
  return result;
}

function createQuoteSource(lines: ParsedQuoteLines['good'], base: Base): Source {
  const [first] = lines;
  const { outlet = null, date = null, url = null, title = null } = first?.line ?? {};
  const text = joinQuotes(lines);
  // two outlets may print the same quotes: the hash tells them apart
  return createSourceEntry(
    { fromEditor: { ...noDetails, outlet, date, url, title }, fromPage: noDetails },
    { text, sha256: hashText([outlet, date, text].join('\n')) },
    base,
  );
}
