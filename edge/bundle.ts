/** worker.ts with all its code as one file, and beside it the checked facts with their index. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type BuildResult, build, type Plugin } from 'esbuild';
import { loadLibrary } from '../src/store/loadLibrary.js';
import { packLibrary } from './packedLibrary.js';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** What is deployed: all that is in here. */
export const folder = here('dist');
export const parts = ['worker.js', 'library.bin'];

/** The story that ships. */
export const shippedData = here('../data');

/** Of the story in `data`, into `into`. Throws where its facts break a rule. */
export async function bundleWorker(data = shippedData, into = folder): Promise<BuildResult<{ metafile: true }>> {
  mkdirSync(into, { recursive: true });
  const library = loadLibrary(data, { locked: data === shippedData });
  writeFileSync(`${into}/library.bin`, packLibrary(library));
  return build({
    entryPoints: [here('worker.ts')],
    outdir: into,
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    conditions: ['workerd'],
    target: 'es2024',
    minify: true,
    external: ['cloudflare:workers', './library.bin'],
    plugins: [noPictures],
    metafile: true,
    logLevel: 'warning',
  });
}

// the worker never asks for a picture, and what draws them needs more than it has
const noPictures: Plugin = {
  name: 'no-pictures',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /\/(?:\w+(?:Chart|Landscape|Axis)|png)\.js$/ }, ({ path, kind }) =>
      kind === 'dynamic-import' ? { path, namespace: 'none' } : undefined,
    );
    const names = ['drawFigureChart', 'drawFigureLandscape', 'drawTimelineChart', 'drawTimelineAxis', 'renderPng'];
    onLoad({ filter: /./, namespace: 'none' }, () => ({
      contents: names.map((name) => `export const ${name} = null;`).join('\n'),
    }));
  },
};
