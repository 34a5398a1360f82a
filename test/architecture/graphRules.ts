/** No circles, and no long way down. */
import { findFileCircles, findFolderCircles, findLongChain } from './graph.js';
import type { Rule } from './rule.js';

/** Files in a row, each of which imports the next, the last one late. */
function plantChain(length: number): Record<string, string> {
  const texts = Array.from({ length }, (_, index) => {
    const next = `./f${index + 2}.js`;
    return [`src/f${index + 1}.ts`, index === length - 2 ? `await import('${next}');` : `import '${next}';`];
  });
  return Object.fromEntries(texts);
}

function formatChain(length: number): string {
  return `${length}: ${Object.keys(plantChain(length)).join(' → ')}`;
}

export const graphRules: readonly Rule[] = [
  {
    name: 'no files import each other, types and late imports counted',
    check: findFileCircles,
    planted: {
      'src/a.ts': "import { b } from './b.js';",
      'src/b.ts': "export type { C } from './c.js';",
      'src/c.ts': "type D = import('./d.js').D;",
      'src/d.tsx': "const { a } = await import('./a.js');",
      'src/e.ts': "import { a } from './a.js';",
    },
    breaches: ['src/a.ts ↔ src/b.ts ↔ src/c.ts ↔ src/d.tsx'],
    scope: 'all',
  },
  {
    name: 'no folders import each other, over however many others',
    check: findFolderCircles,
    planted: {
      'src/a/one.ts': "import type { B } from '../b/one.js';",
      'src/a/two.ts': '',
      'src/b/one.ts': "import { c } from './c/one.js';",
      'src/b/c/one.ts': "import { two } from '../../a/two.js';",
    },
    breaches: ['src/a ↔ src/b ↔ src/b/c'],
  },
  {
    name: 'a chain of imports has at most 14 files',
    check: (files) => findLongChain(files, 14, false),
    planted: plantChain(16),
    breaches: [formatChain(16).replace('16:', '15:').replace(' → src/f16.ts', '')],
  },
  {
    name: 'a chain of imports has at most 17 files, late ones counted',
    check: (files) => findLongChain(files, 17, true),
    planted: plantChain(18),
    breaches: [formatChain(18)],
  },
];
