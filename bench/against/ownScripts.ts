/** What a tree's own benches measure: its search, here and grown, and its worker at the edge. */
import { z } from 'zod';
import type { Figure } from './rows.js';
import { runNpm } from './worktree.js';

const grownSize = 10_000;
const edgeStarts = 5;

const searchSchema = z.object({
  rows: z.tuple([z.object({ first: z.number(), mrr: z.number(), p50: z.number() })]),
  growth: z.tuple([z.object({ p50: z.number(), misspeltP50: z.number(), buildMs: z.number() })]),
});
const edgeSchema = z.object({ edge: z.object({ gzipBytes: z.number(), firstMs: z.number() }) });

export async function measureSearch(dir: string): Promise<Figure[]> {
  const args = ['run', '--silent', 'bench', '--', '--json', '--engines', 'stargate', '--grow', String(grownSize)];
  const { rows, growth } = searchSchema.parse(JSON.parse(await runNpm(dir, args)));
  const [[{ first, mrr, p50 }], [grown]] = [rows, growth];
  const atSize = `search at ${grownSize.toLocaleString('en')}`;
  return [
    { name: 'search, first', unit: 'share', value: first },
    { name: 'search, mrr', unit: 'share', value: mrr },
    { name: 'search, median', unit: 'ms', value: p50 },
    { name: `${atSize}, median`, unit: 'ms', value: grown.p50 },
    { name: `${atSize}, misspelt, median`, unit: 'ms', value: grown.misspeltP50 },
    { name: `${atSize}, build`, unit: 'ms', value: grown.buildMs },
  ];
}

export async function measureEdge(dir: string): Promise<Figure[]> {
  const args = ['run', '--silent', 'bench:discord', '--', '--json', '--only', 'edge', '--rounds', String(edgeStarts)];
  const { gzipBytes, firstMs } = edgeSchema.parse(JSON.parse(await runNpm(dir, args))).edge;
  return [
    { name: 'edge, size', unit: 'bytes', value: gzipBytes },
    { name: 'edge, first answer', unit: 'ms', value: firstMs },
  ];
}
