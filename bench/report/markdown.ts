/** BENCHMARKS.md: one run, with what it ran on and how each engine was set up. */
import { cpus } from 'node:os';
import type { Engine } from '../engines/engine.js';
import type { Results } from '../measure/run.js';
import { accuracyTable, growthTable, type Table } from './tables.js';

interface Report {
  title: string;
  engines: Engine[];
  results: Results;
}

export function markdownReport({ title, engines, results }: Report): string {
  const growth = growthTable(results);
  return `# Benchmarks

One run of \`npm run bench\` on ${today()}, Node ${process.versions.node}, ${cpus()[0]?.model ?? 'unknown processor'}.
Every engine reads the same sentences and answers the same questions, each in a process of its own.

## ${title}

${markdownTable(accuracyTable(results.rows))}

first, in three, in ten: the share of questions whose right sentence stands there. MRR: mean reciprocal rank.
p50 and p99: what half and 99 in 100 questions cost at most; slow engines answer a random part of them. heap: what the index adds, typed arrays included.
${growth.length > 1 ? `\n${growthSection(growth)}` : ''}
## How the engines were set up

The fair forms were tuned on the whole development half of XQuAD-de, for the best mean reciprocal rank and not for speed:
without function words, and without fuzzy terms, MiniSearch and lunr answer in a tenth of the time and lose 0.01 to 0.02.

${engines.map(({ name, setup }) => `- **${name}**: ${setup}`).join('\n')}
`;
}

function growthSection(growth: Table): string {
  return `## Growth

The corpus filled up with made-up sentences of 8 to 28 words, drawn by their frequency, one in twenty new.
Exponent: how the median grows from the next smaller size; 1 is as fast as the sentences do.

${markdownTable(growth)}
`;
}

function markdownTable([head = [], ...rows]: Table): string {
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`;
  const rule = head.map((_, at) => (at === 0 ? '---' : '---:'));
  return [head, rule, ...rows].map(line).join('\n');
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}
