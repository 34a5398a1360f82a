/** A change of the fact base: checked whole before anything is written, and written whole or not at all. */
import type { Base } from '../knowledge/facts/base.js';
import { DataError } from '../knowledge/facts/problem.js';
import { checkBase } from '../knowledge/facts/rules/checkBase.js';
import type { Correction, Lock } from '../knowledge/facts/schema.js';
import { type DataFiles, hashText, readDataFiles } from './files.js';
import { formatFacts, formatIndented, formatLines } from './formatData.js';
import { parseDataFiles } from './parseData.js';
import { type FileChange, writeTogether } from './writing/writeTogether.js';

/** New contents of files by name: the facts, and what else changes. */
export interface Change {
  facts: ReadonlyMap<string, readonly object[]>;
  sources?: readonly object[];
  entities?: readonly object[];
  outsiders?: readonly string[];
  corrections?: readonly Correction[];
  /** Other files by their name within the folder, as they are to stand there. */
  texts?: ReadonlyMap<string, string>;
  /** Ids of facts whose quotes were cut anew from their article. */
  recut?: readonly string[];
  /** Names of files that go. */
  removed?: readonly string[];
  /** Texts that are no data, such as a list for people. */
  formatDocuments?: (base: Base) => ReadonlyMap<string, string>;
}

/** The parsed facts of each file as they stand, drafts and withdrawn ones too. */
export type RawFacts = ReadonlyMap<string, readonly { id: string }[]>;

export function parseRawFacts({ texts }: DataFiles): RawFacts {
  const files = [...texts].filter(([name]) => name.startsWith('facts/'));
  return new Map(files.map(([name, text]): [string, { id: string }[]] => [name, JSON.parse(text)]));
}

/**
 * Throws a DataError with all problems of the base as it is, or as it would be; then nothing is written.
 * Nobody is locked out while a change is planned; where the data changed meanwhile, it is planned anew.
 */
export function changeData(folder: string, planChange: (base: Base, facts: RawFacts) => Change): Base {
  for (let tries = 0; tries < maxTries; tries += 1) {
    const files = readDataFiles(folder);
    const { base, change } = applyChange(files, planChange(parseBase(files), parseRawFacts(files)));
    if (writeTogether(folder, change, () => readDataFiles(folder).version === files.version)) return base;
  }
  throw new Error(`others keep changing ${folder}; nothing has changed, try again`);
}

const maxTries = 5;

function applyChange(files: DataFiles, planned: Change): { base: Base; change: FileChange } {
  const { removed = [], formatDocuments } = planned;
  const texts = new Map([...files.texts, ...formatChange(planned)]);
  for (const name of removed) texts.delete(name);
  const lock = updateLock(texts, new Set(planned.recut));
  if (lock) texts.set('quotes.lock.json', formatIndented(lock));
  const base = parseCheckedBase({ ...files, texts });
  const changed = [...texts].filter(([name, text]) => files.texts.get(name) !== text);
  return { base, change: { texts: new Map([...changed, ...(formatDocuments?.(base) ?? [])]), removed } };
}

function parseBase(files: DataFiles): Base {
  const { base, problems } = parseDataFiles(files);
  if (problems.length > 0) throw new DataError(problems);
  return base;
}

function parseCheckedBase(files: DataFiles): Base {
  const base = parseBase(files);
  const problems = checkBase(base, { hash: hashText, texts: null });
  if (problems.length > 0) throw new DataError(problems);
  return base;
}

function formatChange({
  facts,
  sources,
  entities,
  outsiders,
  corrections,
  texts: others = new Map(),
}: Change): Map<string, string> {
  const texts = new Map(others);
  for (const [name, content] of facts) texts.set(name, formatFacts(content));
  if (sources) texts.set('sources.json', formatIndented(sources));
  if (entities) texts.set('entities.json', formatLines(entities));
  if (outsiders) texts.set('outsiders.json', formatLines(outsiders));
  if (corrections) texts.set('corrections.json', formatLines(corrections));
  return texts;
}

// the lock keeps what it vouches for, gains new quotes that were cut from their article, and loses those that are gone
function updateLock(texts: ReadonlyMap<string, string>, recut: ReadonlySet<string>): Lock | null {
  const old = texts.get('quotes.lock.json');
  if (old === undefined) return null;
  const files = [...texts].filter(([name]) => name.startsWith('facts/'));
  const facts: { id: string; quote?: string }[] = files.flatMap(([, text]) => JSON.parse(text));
  const quoted = facts.filter(({ quote }) => quote !== undefined);
  const known: Lock = JSON.parse(old);
  const ids = new Set(quoted.map(({ id }) => id));
  const remaining = Object.entries(known).filter(([id]) => ids.has(id));
  const fresh = quoted
    .filter(({ id }) => recut.has(id) || !(id in known))
    .map(({ id, quote = '' }) => [id, hashText(quote)]);
  return Object.fromEntries([...remaining, ...fresh]);
}
