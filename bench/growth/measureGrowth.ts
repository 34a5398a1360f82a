/**
 * `npm run bench -- --growth`: what reading costs grows with the length of a text, never with its square. Each reader
 * gets each hard piece over and over, at a length and at four times that length.
 */
import { buildLibrary } from '../../src/answers/buildLibrary.js';
import { readDataFiles } from '../../src/store/files.js';
import { parseDataFiles } from '../../src/store/parseData.js';
import { createProgress, formatBar, print } from '../commandLine.js';
import { hardPieces, repeatTo } from './hardPieces.js';
import { createReaders } from './readers.js';

const shortLength = 12_000;
const longLength = 48_000;
const rounds = 3;
/** Four times the text: 4 times the cost where it grows with the length, 16 where it grows with the square. */
const maxTimes = 9;
/** Below it the clock and the collector decide, not the reader. */
const minLongMs = 60;

export interface Growth {
  reader: string;
  piece: string;
  shortMs: number;
  longMs: number;
}

/** The exit code: 1 where a cost grows faster than the text. */
export function measureGrowth({ json }: { json: boolean }, dataFolder: string): number {
  const grown = measureAll(dataFolder);
  const steep = grown.filter(isSteep);
  print(json ? `${JSON.stringify({ shortLength, longLength, steep, dearest: findDearest(grown) })}\n` : format(grown));
  return steep.length > 0 ? 1 : 0;
}

export function isSteep({ shortMs, longMs }: Growth): boolean {
  return longMs > minLongMs && longMs > maxTimes * shortMs;
}

function measureAll(dataFolder: string): Growth[] {
  const readers = Object.entries(createReaders(buildLibrary(parseDataFiles(readDataFiles(dataFolder)).base)));
  const progress = createProgress(process.stderr);
  const grown = readers.flatMap(([reader, read], index) => {
    progress.show(formatBar(index, readers.length, reader));
    return hardPieces.map((piece) => ({ reader, piece, ...measurePiece(read, piece) }));
  });
  progress.clear();
  return grown;
}

// in turns, so that a busy moment of the machine meets both lengths; the fastest of each counts
function measurePiece(read: (text: string) => unknown, piece: string): Pick<Growth, 'shortMs' | 'longMs'> {
  const [short, long] = [repeatTo(piece, shortLength), repeatTo(piece, longLength)];
  const times = Array.from({ length: rounds }, () => ({ short: time(read, short), long: time(read, long) }));
  return {
    shortMs: Math.min(...times.map((each) => each.short)),
    longMs: Math.min(...times.map((each) => each.long)),
  };
}

// of the processor, since a neighbour on the machine is no finding
function time(read: (text: string) => unknown, text: string): number {
  const from = process.cpuUsage();
  read(text);
  return process.cpuUsage(from).user / 1000;
}

/** The dearest piece of each reader. */
function findDearest(grown: Growth[]): Growth[] {
  const byCost = grown.toSorted((a, b) => b.longMs - a.longMs);
  return byCost.filter(({ reader }, index) => byCost.findIndex((each) => each.reader === reader) === index);
}

function format(grown: Growth[]): string {
  const steep = grown.filter(isSteep);
  const dearest = findDearest(grown).map((growth) => `  ${formatGrowth(growth)}`);
  const verdict =
    steep.length === 0
      ? 'No cost grows faster than the text.'
      : ['Faster than the text grow:', ...steep.map((growth) => `  ${formatGrowth(growth)}`)].join('\n');
  return `Texts of ${shortLength} and ${longLength} characters; the dearest piece of each reader:\n${dearest.join('\n')}\n${verdict}\n`;
}

function formatGrowth({ reader, piece, shortMs, longMs }: Growth): string {
  return `${reader.padEnd(24)} ${shortMs.toFixed(1).padStart(8)} ${longMs.toFixed(1).padStart(8)} ms  ${JSON.stringify(piece)}`;
}
