/** `npm run bench -- --facts N,N`: what the commands cost as the base grows, side by side in one run. */
import { readDataFiles } from '../../src/store/files.js';
import { parseDataFiles } from '../../src/store/parseData.js';
import { complain, createProgress, formatBar, print } from '../commandLine.js';
import { measureInChild } from '../measureInChild.js';
import { formatText } from '../search/report.js';
import type { GrowthRow, Note, Results } from '../search/runEngines.js';

/** The message to the process that measures one size. */
export interface FactsTask {
  size: number;
  dataFolder: string;
}

/** The message that comes back. */
export interface FactsResult {
  growth: GrowthRow[];
}

export interface FactsOptions {
  sizes: number[];
  json: boolean;
}

const child = new URL('./child.ts', import.meta.url);

/** The exit code: 1 where a size could not be measured, 2 where the base is larger already. */
export async function measureFacts({ sizes, json }: FactsOptions, dataFolder: string): Promise<number> {
  const { facts } = parseDataFiles(readDataFiles(dataFolder)).base;
  if ((sizes[0] ?? 0) < facts.length) return complain(`--facts: the base has ${facts.length} facts already`, 2);
  const { growth, notes } = await measureSizes(sizes, dataFolder);
  const title = `commands, on ${facts.length} facts and made-up ones`;
  print(json ? `${JSON.stringify({ growth, notes })}\n` : formatText(title, { rows: [], growth, notes }));
  return notes.length > 0 ? 1 : 0;
}

async function measureSizes(sizes: number[], dataFolder: string): Promise<Pick<Results, 'growth' | 'notes'>> {
  const progress = createProgress(process.stderr);
  const growth: GrowthRow[] = [];
  const notes: Note[] = [];
  for (const [index, size] of sizes.entries()) {
    progress.show(formatBar(index, sizes.length, `${size} facts`));
    const result = await measureInChild<FactsResult>(child, { size, dataFolder });
    if ('failed' in result) notes.push({ engine: 'commands', sentences: size, note: result.failed, failed: true });
    else growth.push(...result.growth);
  }
  progress.clear();
  return { growth, notes };
}
