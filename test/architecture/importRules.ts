/** Which imports may stand where: floors, packages, Node. */
import {
  findElsewhere,
  findForbidden,
  findHomeless,
  findMissingTargets,
  findNodeUsers,
  findUnused,
} from './imports.js';
import { layers, leaf, packagePlaces, withoutNode } from './layers.js';
import type { Rule } from './rule.js';

const floorRules: Rule[] = [
  {
    name: 'every import of a file leads to one that is there',
    check: findMissingTargets,
    planted: { 'src/a.ts': "import { b } from './b.js';" },
    breaches: ['src/a.ts → src/b.ts'],
    scope: 'all',
  },
  {
    name: 'every file of src has its floor',
    check: (files) => findHomeless(files, layers),
    planted: { 'src/helpers/lists.ts': '' },
    breaches: ['src/helpers/lists.ts'],
  },
  {
    name: 'a floor imports what the table allows',
    check: (files) => findForbidden(files, layers, leaf),
    planted: {
      'src/util/lazy.ts': "import { words } from '../knowledge/text/words.js';",
      'src/knowledge/search/rank.ts': "import type { Fact } from '../facts/schema.js';",
      'src/drafting/slug.ts': "const { readFile } = await import('node:fs');",
      'src/wording/heading.ts': "import { ask } from '../answers/ask.js';",
      'src/web/view/quote.tsx': "export { Client } from 'discord.js';",
    },
    breaches: [
      'src/drafting/slug.ts → node:fs',
      'src/knowledge/search/rank.ts → src/knowledge/facts/schema.ts',
      'src/util/lazy.ts → src/knowledge/text/words.ts',
      'src/web/view/quote.tsx → discord.js',
      'src/wording/heading.ts → src/answers/ask.ts',
    ],
  },
  {
    name: 'the table allows nothing that nobody needs',
    check: (files) => findUnused(files, layers),
    planted: {
      'src/http/listen.ts': "import type { Server } from 'node:http';",
      'src/store/files.ts': "import type { Base } from '../knowledge/facts/base.js'; import { join } from 'node:path';",
    },
    breaches: [
      'src/http/ does not import @hono/node-server',
      'src/store/ does not import src/answers/',
      'src/store/ imports src/knowledge/facts/ by its types alone',
    ],
  },
  {
    name: 'nobody imports main.ts',
    check: (files) => findElsewhere(files, 'src/main.ts', []).filter((line) => line !== 'nobody imports src/main.ts'),
    planted: { 'src/a.ts': "const { main } = await import('./main.js');" },
    breaches: ['src/a.ts → src/main.ts'],
  },
];

const packageRules = packagePlaces.map(
  ([name, places]): Rule => ({
    name: `${name} is imported only in ${places.join(', ')}`,
    check: (files) => findElsewhere(files, name, places),
    planted: { 'src/commands/who.ts': `import type { Any } from '${name}';` },
    breaches: [`src/commands/who.ts → ${name}`],
  }),
);

const nodeRules = withoutNode.map(
  ([folder, excused]): Rule => ({
    name: `${folder} runs without Node${excused.map((path) => `, ${path} apart`)}`,
    check: (files) => findNodeUsers(files, folder, excused),
    planted: {
      [`${folder}a.ts`]: "import { join } from 'node:path';",
      [`${folder}b.ts`]: 'export const home = process.env.HOME;',
    },
    breaches: [`${folder}a.ts → node:path`, `${folder}b.ts`],
  }),
);

export const importRules: readonly Rule[] = [...floorRules, ...packageRules, ...nodeRules];
