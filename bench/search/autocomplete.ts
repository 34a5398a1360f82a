/** What a suggestion costs while somebody types: every text option of every command, over the project's own facts. */
import { buildLibrary } from '../../src/answers/buildLibrary.js';

import { createCommands } from '../../src/commands/index.js';
import { readDataFiles } from '../../src/store/files.js';
import { parseDataFiles } from '../../src/store/parseData.js';

export interface AutocompleteCost {
  /** Milliseconds in process. */
  p50: number;
  p95: number;
}

const typedTexts = [
  '',
  'M',
  'Mus',
  'wer hat',
  'Wie viel Geld',
  'softbnak',
  'Börsen',
  '2025-0',
  'großartig für das',
  'xyz',
];
const roundCount = 20;

export function measureAutocomplete(dataFolder: string): AutocompleteCost {
  const times = completeEverything(dataFolder);
  // the first rounds compile the code
  const settled = times.slice(times.length / 4).sort((a, b) => a - b);
  const valueAbove = (share: number) => settled[Math.floor(settled.length * share)] ?? 0;
  return { p50: valueAbove(0.5), p95: valueAbove(0.95) };
}

function completeEverything(dataFolder: string): number[] {
  const library = buildLibrary(parseDataFiles(readDataFiles(dataFolder)).base);
  const options = createCommands(library.base).flatMap((command) =>
    command.options.filter((option) => option.kind === 'text'),
  );
  const times: number[] = [];
  for (let round = 0; round < roundCount; round += 1) {
    for (const option of options)
      for (const text of typedTexts) times.push(measureMs(() => option.complete(text, { library, language: 'de' })));
  }
  return times;
}

function measureMs(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}
