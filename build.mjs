// Bundles src/ into dist/: one file to start from, and a chunk for each door that is loaded only when it opens.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { formatNotices } from './scripts/build/notices.mjs';
import { keepCompiledStart, makeStartScript } from './scripts/build/startScript.mjs';

const root = new URL('src/', import.meta.url);
const imported = (file, pattern) =>
  [...readFileSync(new URL(file, root), 'utf8').matchAll(pattern)].map(
    ([, path]) => new URL(path, new URL(file, root)),
  );
const pathOf = (url) => fileURLToPath(url).replace(/\.js$/, '.ts');

const needed = imported('main.ts', /^import (?!type\b)[^;]* from '(\.[^']+)';$/gm).map(pathOf);
const late = readdirSync(root, { recursive: true })
  .filter((file) => file.endsWith('.ts'))
  .flatMap((file) => imported(file, /\bimport\('(\.[^']+)'\)/g).map(pathOf));

/** What every start needs stands in one chunk: whatever is loaded late imports all of it, so that nothing cuts it up. */
const start = {
  name: 'start',
  setup({ onResolve, onLoad }) {
    const contents = needed.map((path) => `import ${JSON.stringify(path)};`).join('\n');
    onResolve({ filter: /^start$/ }, () => ({ path: 'start', namespace: 'start' }));
    onLoad({ filter: /^start$/, namespace: 'start' }, () => ({ contents, resolveDir: fileURLToPath(root) }));
    onLoad({ filter: /\.ts$/ }, ({ path }) =>
      late.includes(path) ? { contents: `import 'start';\n${readFileSync(path, 'utf8')}`, loader: 'ts' } : undefined,
    );
  },
};

const [folder, target] = ['dist', 'node20.20'];

rmSync(folder, { recursive: true, force: true });
const { metafile } = await build({
  entryPoints: ['src/main.ts'],
  outdir: folder,
  plugins: [start],
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target,
  minifySyntax: true,
  minifyWhitespace: true,
  external: ['discord.js', 'dotenv', '@resvg/resvg-js', 'pino', 'pino-pretty', 'prom-client'],
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
  },
  metafile: true,
  logLevel: 'warning',
});
writeFileSync(`${folder}/NOTICES.txt`, formatNotices(metafile));
const isStart = ([, { inputs }]) => 'src/cli/verbs.ts' in inputs;
const [chunk, output] = Object.entries(metafile.outputs).find(isStart);
makeStartScript({ chunk, ...output }, { target, folder });

// a broken fact base is no reason to have no program: `check` and the start say what is wrong with it
spawnSync(process.execPath, [`${folder}/main.js`, 'prepare'], { stdio: 'ignore' });
keepCompiledStart(folder);
