/** What a suggestion costs while somebody types: every text option of every command, over the project's own facts. */
import { createLibrary } from '../../src/answers/library.js';
import { commandsOf } from '../../src/commands/index.js';
import { readDataFiles } from '../../src/store/files.js';
import { parseDataFiles } from '../../src/store/parseData.js';

export interface AutocompleteCost {
  /** Milliseconds in process. */
  p50: number;
  p95: number;
}

const typed = ['', 'M', 'Mus', 'wer hat', 'Wie viel Geld', 'softbnak', 'Börsen', '2025-0', 'großartig für das', 'xyz'];
const rounds = 20;

export function measureAutocomplete(data: string): AutocompleteCost {
  const library = createLibrary(parseDataFiles(readDataFiles(data)).base);
  const options = commandsOf(library.base).flatMap((command) =>
    command.options.filter((option) => option.is === 'text'),
  );
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    for (const option of options)
      for (const text of typed) times.push(timeOf(() => option.complete(text, { library, language: 'de' })));
  }
  // the first rounds compile the code
  const settled = times.slice(times.length / 4).sort((a, b) => a - b);
  const at = (share: number) => settled[Math.floor(settled.length * share)] ?? 0;
  return { p50: at(0.5), p95: at(0.95) };
}

function timeOf(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}
