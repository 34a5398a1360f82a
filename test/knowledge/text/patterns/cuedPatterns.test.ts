import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type CuedPattern,
  createCuedFinder,
  createCuedTest,
  createPatternChooser,
} from '../../../../src/knowledge/text/patterns/cuedPatterns.js';
import { createWordTest } from '../../../../src/knowledge/text/patterns/wordTest.js';

const patterns: CuedPattern[] = [
  { cues: 'schreibe? write', source: '^<cue> (?:ein|a) poem$' },
  { cues: 'vergleich*', source: 'vergleich\\w* bitte' },
];

test('gives the patterns of which a text has the words, in their order', () => {
  const choose = createPatternChooser(patterns);
  expect(choose('Vergleiche bitte')).toEqual([/vergleich\w* bitte/]);
  expect(choose('write, then vergleich')).toHaveLength(2);
  expect(choose('rewrite the poem')).toEqual([]);
  expect(choose('')).toEqual([]);
});

test('matches as the patterns themselves do', () => {
  const [find, isOne] = [createCuedFinder(patterns), createCuedTest(patterns)];
  expect(find('schreib a poem')).toEqual([0]);
  expect(find('vergleichen bitte')).toEqual([1]);
  expect(find('write a song')).toEqual([]);
  expect(isOne('schreibe ein poem')).toBe(true);
  expect(isOne('write a song')).toBe(false);
});

test('every pattern of the program has one of its cues in whatever it matches', async () => {
  const all = (await recordPatterns()).flatMap(({ patterns: each, flags }) =>
    each.map((pattern) => ({ ...pattern, flags })),
  );
  expect(all.length).toBeGreaterThan(40);
  const made = all.map(({ cues, source, flags }) => {
    const pattern = new RegExp(source.replaceAll('<cue>', joinCues(cues)), flags);
    const isCue = createWordTest(cues);
    const texts = listMatching(pattern).filter((text) => pattern.test(text));
    const hasCue = (text: string) => (text.toLowerCase().match(/\p{L}+/gu) ?? []).some(isCue);
    return { source, texts, without: texts.filter((text) => !hasCue(text)) };
  });
  const faults = made.flatMap(({ source, without }) => (without.length > 0 ? [{ source, without }] : []));
  expect(faults).toEqual([]);
  // a pattern of which nothing could be made would hold for nothing
  expect(made.filter(({ texts }) => texts.length === 0).length).toBeLessThan(all.length / 10);
});

interface Recorded {
  patterns: readonly CuedPattern[];
  flags: string;
}

/** What the modules of `ask` hand over when they are loaded: of a copy of the program that writes it down. */
async function recordPatterns(): Promise<Recorded[]> {
  const root = fileURLToPath(new URL('../../../../', import.meta.url));
  const contents = `import './src/commands/ask.js';
    export { recorded } from './src/knowledge/text/patterns/cuedPatterns.js';`;
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root, loader: 'ts' },
    bundle: true,
    format: 'esm',
    platform: 'node',
    write: false,
    plugins: [recording],
  });
  const folder = mkdtempSync(join(tmpdir(), 'patterns-'));
  try {
    const file = join(folder, 'program.mjs');
    writeFileSync(file, outputFiles[0]?.text ?? '');
    const { recorded } = (await import(file)) as { recorded: Recorded[] };
    return recorded;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const recording: Plugin = {
  name: 'recording',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]cuedPatterns\.ts$/ }, ({ path }) => {
      const names = ['createPatternChooser', 'createCuedFinder', 'createCuedTest'];
      const recorders = names.map((name) => `const ${name}Recorded = record(${name});`);
      const exported = names.map((name) => `${name}Recorded as ${name}`);
      return {
        loader: 'ts',
        contents: `${readFileSync(path, 'utf8').replace(/^export function/gm, 'function')}
          export const recorded = [];
          const record = (create) => (patterns, flags = '') => {
            recorded.push({ patterns, flags });
            return create(patterns, flags);
          };
          ${recorders.join('\n')}
          export { ${exported.join(', ')} };`,
      };
    });
  },
};

function joinCues(cues: string): string {
  return `(?:${cues.trim().replace(/\s+/g, '|')})`;
}

const samples = 200;

/** Texts made from a pattern: without what it looks at and does not take, so some of them do not match. */
function listMatching({ source, flags }: RegExp): string[] {
  const plain = dropLookarounds(source)
    .replaceAll('\\p{L}', '[a-z]')
    .replace(/\\b|\(\?<\w+>/g, (found) => (found === '\\b' ? '' : '('))
    .replace(/\.([*+])\??/g, '(?:[a-z]{1,3} ?)$1')
    .replace(/\)\*/g, '){0,2}');
  const arbitrary = fc.stringMatching(new RegExp(plain, flags.replace(/[igu]/g, '')));
  return fc.sample(arbitrary, { numRuns: samples, seed: 1 });
}

function dropLookarounds(source: string): string {
  const start = source.search(/\(\?<?[=!]/);
  if (start < 0) return source;
  let [end, depth] = [start, 0];
  do {
    if (source[end] === '\\') end += 1;
    else if (source[end] === '(') depth += 1;
    else if (source[end] === ')') depth -= 1;
    end += 1;
  } while (depth > 0);
  return source.slice(0, start) + dropLookarounds(source.slice(end));
}
