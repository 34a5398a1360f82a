/** `import --jsonl`: quotes from a spreadsheet → sources and drafts; bad lines are told, good ones kept. */
import { readFileSync } from 'node:fs';
import { decoded } from '../drafting/articles/decode.js';
import {
  type BadLine,
  bySource,
  draftsOf,
  quotesText,
  type ReadLines,
  readQuoteLines,
} from '../drafting/quoteLines.js';
import { type Details, sourceEntry, withSources } from '../drafting/sourceEntry.js';
import type { Base } from '../knowledge/facts/base.js';
import type { Fact, Source } from '../knowledge/facts/schema.js';
import { changeData } from '../store/changeData.js';
import { sha256 } from '../store/files.js';
import type { ProgressLine } from './progress.js';

const nothing: Details = { outlet: null, date: null, url: null, title: null, authors: [], relays: null };

/** The report; throws where no line is good. `progress` tells how many quotes are drafted. */
export function importLines({ data, file }: { data: string; file: string }, progress: ProgressLine): string {
  const { good, bad } = readQuoteLines(decoded(readFileSync(file === '-' ? 0 : file), file));
  const told: string[] = [];
  changeData(data, (base) => {
    const { sources, facts, refused } = drafted(good, base, progress);
    const wrong = [...bad, ...refused].sort((a, b) => a.number - b.number);
    told.push(...wrong.map(({ number, why }) => `  line ${number}: ${why}`));
    const count = [...facts.values()].reduce((sum, { length }) => sum + length, 0);
    if (count === 0) throw new Error([`${file} has no line that can be taken over`, ...told].join('\n'));
    told.unshift(
      `${count} drafts from ${sources.length} sources; ${wrong.length} lines left out${wrong.length > 0 ? ':' : '.'}`,
    );
    return { sources: withSources(base.sources, sources), facts };
  });
  progress.clear();
  return told.join('\n');
}

interface Drafted {
  sources: Source[];
  facts: Map<string, Fact[]>;
  refused: BadLine[];
}

function drafted(good: ReadLines['good'], base: Base, progress: ProgressLine): Drafted {
  const done: Drafted = { sources: [], facts: new Map(), refused: [] };
  let count = 0;
  for (const lines of bySource(good).values()) {
    progress.tell('Drafting', count, good.length);
    count += lines.length;
    try {
      const known = new Map([...base.source, ...done.sources.map((source) => [source.id, source] as const)]);
      const source = entryOf(lines, { ...base, sources: [...base.sources, ...done.sources], source: known });
      done.sources.push(source);
      done.facts.set(`facts/${source.id}.json`, draftsOf(source.id, lines, base));
    } catch (error) {
      done.refused.push(...lines.map(({ number }) => ({ number, why: (error as Error).message })));
    }
  }
  return done;
}

function entryOf(lines: ReadLines['good'], base: Base): Source {
  const [first] = lines;
  const { outlet = null, date = null, url = null, title = null } = first?.line ?? {};
  const text = quotesText(lines);
  // two outlets may print the same quotes: the hash tells them apart
  return sourceEntry(
    { given: { ...nothing, outlet, date, url, title }, told: nothing },
    { text, sha256: sha256([outlet, date, text].join('\n')) },
    base,
  );
}
