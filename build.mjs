// Bundles src/ into dist/: one file to start from, and a chunk for each door that is loaded only when it opens.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { formatNotices } from './scripts/build/notices.mjs';
import { keepCompiledStart, makeStartScript } from './scripts/build/startScript.mjs';

const [folder, target] = ['dist', 'node20.20'];
const root = fileURLToPath(new URL('src/', import.meta.url));
const mainFile = join(root, 'main.ts');

const late = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => join(root, file))
  .flatMap((file) => {
    const imports = readFileSync(file, 'utf8').matchAll(/\bimport\('(\.[^']+)\.js'\)/g);
    return [...imports].map(([, path]) => join(file, '..', `${path}.ts`));
  });

/** What every start needs stands in one chunk: whatever is loaded late imports all of it, so that nothing cuts it up. */
const start = {
  name: 'start',
  setup({ onLoad }) {
    onLoad({ filter: /\.ts$/ }, ({ path }) =>
      late.includes(path)
        ? { contents: `import ${JSON.stringify(mainFile)};\n${readFileSync(path, 'utf8')}`, loader: 'ts' }
        : undefined,
    );
  },
};

rmSync(folder, { recursive: true, force: true });
const { metafile } = await build({
  entryPoints: [mainFile],
  outdir: folder,
  outExtension: { '.js': '.mjs' },
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
const isStart = ([, { inputs }]) => 'src/main.ts' in inputs;
const script = makeStartScript(Object.entries(metafile.outputs).find(isStart), { target, folder });

// a broken fact base is no reason to have no program: `check` and the start say what is wrong with it
spawnSync(process.execPath, [`${folder}/main.js`, 'prepare'], { stdio: 'ignore' });
keepCompiledStart(folder, script);
