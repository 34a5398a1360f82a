/** A data folder of few facts, in which a program starts soon: one that is served, one that is a draft, and their article. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hashText } from '../../../src/store/files.js';
import { formatFacts, formatIndented, formatLines } from '../../../src/store/formatData.js';
import { runProgram } from '../runProgram.js';

export const smallSource = 'blatt-2025-01';
export const smallFacts = ['cost', 'begin', 'place'].map((name) => `${smallSource}/${name}`);

const quotes = [
  'Stargate kostet bis zu 500 Mrd. Dollar.',
  'Begonnen hatte das Projekt am 21. Januar 2025.',
  'Gebaut wird in Texas.',
];
const article = quotes.join(' ');

export interface SmallData {
  /** The folder above, for whatever else a test needs. */
  above: string;
  folder: string;
  /** Of the articles. */
  texts: string;
  remove: () => void;
}

export function createSmallData(): SmallData {
  const above = mkdtempSync(join(tmpdir(), 'stargate-small-'));
  const [folder, texts] = [join(above, 'data'), join(above, 'texts')];
  for (const each of [join(folder, 'facts'), texts]) mkdirSync(each, { recursive: true });
  for (const [name, text] of formatSmallData()) writeFileSync(join(folder, name), text);
  writeFileSync(join(texts, 'blatt.txt'), article);
  return { above, folder, texts, remove: () => rmSync(above, { recursive: true, force: true }) };
}

/** Every file of a folder, by its name. */
export function readWholeFolder(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = names.map(({ parentPath, name }) => join(parentPath, name)).sort();
  return Object.fromEntries(paths.map((path) => [path.slice(folder.length + 1), readFileSync(path, 'utf8')]));
}

function formatSmallData(): Map<string, string> {
  const facts = quotes.map((quote, index) => ({
    id: smallFacts[index],
    at: article.indexOf(quote),
    quote,
    ...(index === 2 ? { draft: true } : { en: `In English: ${quote}` }),
  }));
  const source = {
    id: smallSource,
    outlet: { is: 'Blatt', basis: 'stated' },
    date: { is: '2025-01-22', precision: 'day', basis: 'stated' },
    title: 'Was Stargate kostet',
    url: 'https://blatt.example/stargate',
    authors: [],
    agencies: [],
    relays: null,
    text: { sha256: hashText(article), length: article.length },
  };
  return new Map([
    ['sources.json', formatIndented([source])],
    ['corrections.json', formatLines([])],
    ['CORRECTIONS.md', '# Corrections\n'],
    ['quotes.lock.json', formatIndented(Object.fromEntries(facts.map(({ id, quote }) => [id, hashText(quote)])))],
    [`facts/${smallSource}.json`, formatFacts(facts)],
  ]);
}

/** `import --update` of texts/new.txt on it, with a typed line for each. */
export function runUpdate({ texts, folder }: SmallData, lines: string[], ...more: string[]) {
  const args = ['import', join(texts, 'new.txt'), '--update', smallSource, '--data', folder, ...more];
  return runProgram(args, { input: lines.map((line) => `${line}\n`).join('') });
}
