/** What is loaded late: a question in the terminal pays for nothing that it does not need. */
import { findEarly, lies, listLoaded } from './imports.js';
import type { Rule } from './rule.js';

const chartMakers = ['src/charts/figure/figureChart.ts', 'src/charts/timeline/timelineChart.ts', 'src/charts/png.ts'];
const servers = ['src/operations/jsonLog.ts', 'src/operations/metrics.ts', 'src/http/serve.ts', 'src/http/listen.ts'];

const verbFiles = ['check', 'cite', 'import', 'importing/importLines', 'review', 'correct', 'stats'].map(
  (name) => `src/cli/${name}.ts`,
);
const doorPackages = [
  'discord.js',
  'hono',
  'vega',
  '@resvg/resvg-js',
  'pino',
  'prom-client',
  '@modelcontextprotocol/server',
];

const laterThanStart = [
  ...[
    'src/mcp/',
    'src/discord/',
    'src/web/',
    'src/doors/',
    'src/drafting/',
    'src/http/',
    'src/operations/',
    'src/citations/',
  ],
  ...['src/store/loadLibrary.ts', ...verbFiles, ...chartMakers],
  ...['discord.js', 'vega', '@resvg/resvg-js', 'hono', 'zod', 'pino', 'prom-client', 'dotenv', 'linkedom', 'wrap-ansi'],
];

export const loadingRules: readonly Rule[] = [
  {
    name: 'the program starts with what a question needs',
    check: (files) =>
      [...listLoaded(files, 'src/main.ts')].filter((path) => laterThanStart.some((place) => lies(path, place))),
    planted: {
      'src/main.ts': "import { a } from './a.js';",
      'src/a.ts': "import { z } from 'zod'; import './doors/config.js'; const site = await import('./web/site.js');",
    },
    breaches: ['src/doors/config.ts', 'zod'],
  },
  {
    name: 'what draws charts is loaded only when one is asked for',
    check: (files) => findEarly(files, chartMakers, []),
    planted: { 'src/web/a.ts': "import { renderPng } from '../charts/png.js';" },
    breaches: ['src/web/a.ts → src/charts/png.ts'],
  },
  {
    name: 'what serving doors need is loaded only when one opens',
    // a port is opened by what is itself loaded late
    check: (files) => findEarly(files, servers, ['src/http/serve.ts']),
    planted: { 'src/doors/a.ts': "import { serve } from '../http/serve.js';" },
    breaches: ['src/doors/a.ts → src/http/serve.ts'],
  },
  {
    name: 'opening a door loads the packages of no other door',
    check: (files) =>
      ['src/doors/openDoors.ts', 'src/discord/http/nodeHandler.ts'].flatMap((entry) =>
        [...listLoaded(files, entry)].filter((path) => doorPackages.includes(path)).map((path) => `${entry} → ${path}`),
      ),
    planted: {
      'src/doors/openDoors.ts': "import { readShard } from './shards.js';",
      'src/doors/shards.ts': "import { ShardingManager } from 'discord.js'; const site = await import('hono');",
      'src/discord/http/nodeHandler.ts': '',
    },
    breaches: ['src/doors/openDoors.ts → discord.js'],
  },
  {
    name: 'no door loads every command to find one',
    check: (files) => findEarly(files, ['src/commands/index.ts'], ['src/main.ts']),
    planted: { 'src/terminal/a.ts': "import { createCommands } from '../commands/index.js';" },
    breaches: ['src/terminal/a.ts → src/commands/index.ts'],
  },
  {
    name: 'custom ids load no citation format for its name',
    check: (files) => [...listLoaded(files, 'src/discord/customId.ts')].filter((path) => path.endsWith('Citation.ts')),
    planted: { 'src/discord/customId.ts': "import { formatBibtex } from '../citations/bibtexCitation.js';" },
    breaches: ['src/citations/bibtexCitation.ts'],
  },
];
