/** How the time of an import grows with the lines of an article. */
import { draftFacts } from '../../src/drafting/draftFacts.js';
import type { Base } from '../../src/knowledge/facts/base.js';
import type { Source } from '../../src/knowledge/facts/schema.js';

export interface ImportGrowth {
  times: { lines: number; ms: number }[];
  /** 1 where twice the lines take twice the time. */
  exponent: number;
}

export const growthGoals = { exponent: 1.2, lines: 4000, ms: 4000 } as const;
const lineCounts = [500, 1000, 2000, 4000];

const subjects = ['Sam Altman', 'Elon Musk', 'Oracle', 'Der Konzern', 'Larry Ellison', 'Ein Sprecher', 'Nvidia'];
const verbs = ['sagte', 'erklärte', 'betonte', 'schrieb auf X', 'kündigte an'];
const objects = ['das Rechenzentrum', 'der Vertrag', 'die Leitung', 'das Geld', 'der neue Standort', 'die Halle'];

export function measureGrowth(base: Base, show: (line: string) => void): ImportGrowth {
  const times = lineCounts.map((lines) => {
    show(`drafting ${lines} lines`);
    const text = createLines(lines);
    const start = performance.now();
    draftFacts({ text, source: createSource(text) }, base);
    return { lines, ms: performance.now() - start };
  });
  const [first, last] = [times[0], times.at(-1)];
  const exponent = first && last ? Math.log(last.ms / first.ms) / Math.log(last.lines / first.lines) : Number.NaN;
  return { times, exponent };
}

function createLines(count: number): string {
  const pick = (list: string[], index: number) => list[index % list.length] ?? '';
  return Array.from({ length: count }, (_, index) => {
    const [who, verb, what] = [pick(subjects, index), pick(verbs, index >> 1), pick(objects, index >> 2)];
    return `${who} ${verb}, ${what} Nummer ${index} werde ${2000 + index} Stellen bringen.`;
  }).join('\n');
}

function createSource(text: string): Source {
  return {
    id: 'bench-2025-10-02',
    outlet: { is: 'Bench', basis: 'stated' },
    date: { is: '2025-10-02', precision: 'day', basis: 'stated' },
    title: null,
    url: null,
    authors: [],
    agencies: [],
    relays: null,
    text: { sha256: '0'.repeat(64), length: text.length },
  };
}
