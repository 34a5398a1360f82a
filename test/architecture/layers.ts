/** The floors of src: what the files of each may import beside each other and src/util, the leaf below all. */
import type { Layer } from './imports.js';

export const leaf = 'src/util/';

/** From the ground up. */
export const layers: readonly Layer[] = [
  [leaf, []],
  ['src/knowledge/text/', ['fuse.js', '@orama/stemmers']],
  ['src/knowledge/facts/', ['src/knowledge/text/', 'zod']],
  ['src/knowledge/search/', ['src/knowledge/text/']],
  ['src/knowledge/lexicon/', ['src/knowledge/text/', 'zod']],
  [
    'src/knowledge/retrieval/',
    ['src/knowledge/search/', 'src/knowledge/lexicon/', 'src/knowledge/facts/', 'src/knowledge/text/'],
  ],
  [
    'src/answers/',
    [
      'src/knowledge/retrieval/',
      'src/knowledge/search/',
      'src/knowledge/lexicon/',
      'src/knowledge/facts/',
      'src/knowledge/text/',
      'zod',
    ],
  ],
  [
    'src/commands/',
    ['src/answers/', 'src/wording/', 'src/knowledge/retrieval/', 'src/knowledge/facts/', 'src/knowledge/text/'],
  ],
  ['src/wording/', ['src/answers/ (types)', 'src/knowledge/facts/ (types)', 'src/knowledge/text/ (types)']],
  ['src/citations/', ['src/answers/ (types)', 'src/wording/', 'src/knowledge/facts/ (types)']],
  [
    'src/charts/',
    [
      'src/answers/',
      'src/wording/',
      'src/knowledge/facts/',
      'src/knowledge/text/ (types)',
      'vega',
      '@resvg/resvg-js',
      'node:',
    ],
  ],
  ['src/drafting/', ['src/knowledge/facts/', 'src/knowledge/text/', '@mozilla/readability', 'linkedom', 'zod']],
  ['src/api/', ['src/answers/', 'src/commands/', 'src/wording/', 'src/knowledge/text/']],
  ['src/mcp/', ['src/api/', 'src/answers/', 'src/commands/', 'src/wording/', '@modelcontextprotocol/server']],
  ['src/store/', ['src/answers/', 'src/knowledge/facts/', 'node:']],
  ['src/http/', ['@hono/node-server', 'node:']],
  ['src/operations/', ['src/http/', 'pino', 'pino-pretty', 'prom-client', 'node:']],
  [
    'src/discord/',
    [
      'src/answers/',
      'src/commands/',
      'src/charts/',
      'src/citations/',
      'src/wording/',
      'src/operations/',
      'src/http/',
      'src/knowledge/text/',
      'discord.js',
      'discord-api-types',
      'node:',
    ],
  ],
  [
    'src/terminal/',
    ['src/answers/', 'src/commands/', 'src/charts/', 'src/wording/', 'src/knowledge/text/', 'wrap-ansi', 'node:'],
  ],
  [
    'src/web/',
    [
      'src/api/',
      'src/answers/',
      'src/commands/',
      'src/charts/',
      'src/citations/',
      'src/wording/',
      'src/operations/',
      'src/http/ (types)',
      'src/knowledge/facts/ (types)',
      'src/knowledge/text/',
      'hono',
      'node:',
    ],
  ],
  [
    'src/doors/',
    [
      'src/discord/',
      'src/web/',
      'src/mcp/',
      'src/terminal/',
      'src/operations/',
      'src/http/',
      'src/store/ (types)',
      'src/knowledge/text/ (types)',
      'zod',
    ],
  ],
  [
    'src/cli/',
    [
      'src/doors/ (types)',
      'src/mcp/',
      'src/discord/',
      'src/terminal/',
      'src/drafting/',
      'src/store/',
      'src/commands/ (types)',
      'src/answers/',
      'src/citations/',
      'src/wording/',
      'src/knowledge/facts/',
      'src/knowledge/text/',
      'node:',
    ],
  ],
  // wires: it may know every door
  [
    'src/main.ts',
    ['src/cli/', 'src/doors/', 'src/commands/', 'src/terminal/', 'src/knowledge/facts/', 'dotenv', 'node:'],
  ],
];

/** Where a package, or the one part of Node that opens ports, is imported, and nowhere else. */
export const packagePlaces: readonly [name: string, places: readonly string[]][] = [
  ['discord.js', ['src/discord/gateway/', 'src/discord/rest/', 'src/discord/registration/']],
  ['fuse.js', ['src/knowledge/text/matchLabels.ts', 'src/knowledge/text/spelling.ts']],
  ['@orama/stemmers', ['src/knowledge/text/words.ts']],
  [
    'zod',
    [
      'src/knowledge/facts/',
      'src/answers/answerSchema.ts',
      'src/answers/stats/golden.ts',
      'src/drafting/quoteLines.ts',
      'src/knowledge/lexicon/conceptSchema.ts',
      'src/doors/config.ts',
    ],
  ],
  ['dotenv', ['src/main.ts']],
  ['wrap-ansi', ['src/terminal/screen/screen.ts']],
  ['vega', ['src/charts/drawing/', 'src/charts/figure/', 'src/charts/timeline/']],
  ['@resvg/resvg-js', ['src/charts/png.ts']],
  ['@mozilla/readability', ['src/drafting/articles/']],
  ['linkedom', ['src/drafting/articles/']],
  ['hono', ['src/web/']],
  ['@modelcontextprotocol/server', ['src/mcp/']],
  ['@hono/node-server', ['src/http/listen.ts']],
  ['node:http', ['src/http/listen.ts']],
  ['pino', ['src/operations/jsonLog.ts']],
  ['pino-pretty', ['src/operations/jsonLog.ts']],
  ['prom-client', ['src/operations/metrics.ts']],
];

/** What also runs at an edge, and the files in it that Node alone runs. */
export const withoutNode: readonly [folder: string, excused: readonly string[]][] = [
  ['src/knowledge/', []],
  ['src/answers/', []],
  ['src/commands/', []],
  ['src/wording/', []],
  ['src/citations/', []],
  ['src/charts/', ['src/charts/png.ts']],
  ['src/discord/interactions/', []],
  ['src/discord/messages/', []],
  ['src/discord/http/', ['src/discord/http/verifyNode.ts']],
];
