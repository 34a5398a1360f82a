// Bundles src/ into dist/: one file to start from, and a chunk for each door that is loaded only when it opens.
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { build } from 'esbuild';

rmSync('dist', { recursive: true, force: true });
await build({
  entryPoints: ['src/main.ts'],
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.20',
  minifySyntax: true,
  minifyWhitespace: true,
  external: ['discord.js', 'dotenv', '@resvg/resvg-js'],
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
  },
  logLevel: 'warning',
});

// a broken fact base is no reason to have no program: `check` and the start say what is wrong with it
spawnSync(process.execPath, ['dist/main.js', 'prepare'], { stdio: 'ignore' });
