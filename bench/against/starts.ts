/** What one start of a tree's built program costs: an answer in the terminal, an import, an open door, its memory. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { measureReadyMs, weighAfterAnswers } from '../discord/firstAnswer.js';
import { runCommand } from '../load/processes.js';
import { readGoldenQuestions } from '../load/requests.js';
import { mean, median } from '../statistics.js';
import type { Figure } from './rows.js';

const startCount = 5;

/** The built program of a tree, as node's argument. */
export function programOf(dir: string): string {
  return join(dir, 'dist', 'main.js');
}

/** From the start of the process to its end. */
export async function measureAsk(dir: string): Promise<Figure[]> {
  // the first brings the files into the system's memory
  const [first = '', ...questions] = readGoldenQuestions().slice(0, startCount + 1);
  await measureRunMs(dir, ['ask', first]);
  const times: number[] = [];
  for (const question of questions) times.push(await measureRunMs(dir, ['ask', question]));
  return [{ name: 'ask, cold', unit: 'ms', value: median(times) }];
}

export async function measureReady(dir: string): Promise<Figure[]> {
  await measureReadyMs([programOf(dir)]);
  const times: number[] = [];
  for (let count = 0; count < startCount; count++) times.push(await measureReadyMs([programOf(dir)]));
  return [{ name: 'HTTP door, ready', unit: 'ms', value: median(times) }];
}

export async function measureMemory(dir: string): Promise<Figure[]> {
  const value = await weighAfterAnswers([programOf(dir)]);
  return value === null ? [] : [{ name: 'memory after 200 answers', unit: 'MB', value }];
}

/** Each article of the folder, with a sentence more, so that it is no article that the data has already. */
export async function measureImport(dir: string, articlesDir: string): Promise<Figure[]> {
  const place = mkdtempSync(join(tmpdir(), 'stargate-import-'));
  const removePlace = () => rmSync(place, { recursive: true, force: true });
  process.once('exit', removePlace);
  try {
    const data = join(place, 'data');
    cpSync(join(dir, 'data'), data, { recursive: true });
    const times: number[] = [];
    for (const [index, file] of listArticles(articlesDir).entries()) {
      const article = join(place, basename(file));
      writeFileSync(article, `${readFileSync(file, 'utf8')}\n\nStargate wird hier zum ${index + 1}. Mal gemessen.\n`);
      const source = [
        '--outlet',
        `Messung ${index + 1}`,
        '--date',
        '2025-01-23',
        '--url',
        `https://example.org/${index}`,
      ];
      times.push(await measureRunMs(dir, ['import', article, '--data', data, ...source]));
    }
    return [{ name: 'import of an article', unit: 'ms', value: mean(times) }];
  } finally {
    process.off('exit', removePlace);
    removePlace();
  }
}

/** The files that hold an article, in the order of their names. */
export function listArticles(folder: string): string[] {
  const names = readdirSync(folder).filter((name) => /\.(txt|html?)$/.test(name));
  return names.sort().map((name) => join(folder, name));
}

// without the caller's variables, and away from the folder of its .env
async function measureRunMs(dir: string, args: string[]): Promise<number> {
  const from = performance.now();
  await runCommand(process.execPath, [programOf(dir), ...args], {
    cwd: tmpdir(),
    env: { PATH: process.env.PATH, LANG: 'C.UTF-8' },
  });
  return performance.now() - from;
}
