/** What changes the data: corrections, imports and reviews, each on a copy, and the bytes of the copy afterwards. */
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Recording } from './compare.js';
import type { Inputs } from './inputs.js';
import type { Call } from './programs.js';
import { projectRoot, type Tree } from './trees.js';

/** Only paths within the working folder are named, so that both trees print the same. */
export const data = ['--data', 'data'];

/** Runs it and keeps what it printed. */
export type Run = (call: Call, more?: string) => Promise<string>;

export function freshData({ work }: Tree): void {
  rmSync(join(work, 'data'), { recursive: true, force: true });
  cpSync(join(projectRoot, 'data'), join(work, 'data'), { recursive: true });
}

interface Within {
  folder: string;
  recording: Recording;
}

export async function recordMending(
  run: Run,
  tree: Tree,
  { inputs, recording }: { inputs: Inputs; recording: Recording },
): Promise<void> {
  const [first = '', second = '', third = ''] = inputs.factIds;
  const why = ['--why', 'The desk says so.', ...data];
  await run({ args: ['withdraw', first, ...why] });
  await run({ args: ['withdraw', first, ...why] }, 'again: ');
  await run({ args: ['cite', first, ...data] }, 'withdrawn: ');
  await run({ args: ['correct', second, 'en', 'Another gloss.', ...why] });
  await run({ args: ['correct', second, 'asks', '["Was nun?","what now","Und dann?"]', ...why] });
  await run({ args: ['correct', third, 'topics.0', '-', ...why] });
  await run({ args: ['correct', third, 'draft', 'true', ...why] });
  const spoken = findSpokenFact(tree);
  await run({ args: ['correct', spoken, 'voices.0.speaker.is', 'nobody-at-all', ...why] });
  await run({ args: ['correct', spoken, 'voices.9.speech', 'report', ...why] });
  await run({ args: ['correct', spoken, 'voices', '-', ...why] });
  await run({ args: ['run', `/stargate fact id:${second}`, ...data] });
  await run({ args: ['run', `/stargate fact id:${first}`, '--json', ...data] });
  await run({ args: ['check', ...data] }, 'afterwards: ');
  keepFolder(tree, 'after withdraw and correct', recording);
}

function findSpokenFact({ work }: Tree): string {
  const folder = join(work, 'data', 'facts');
  const facts = readdirSync(folder)
    .sort()
    .flatMap((name): { id: string; voices?: object[] }[] => JSON.parse(readFileSync(join(folder, name), 'utf8')));
  return facts.find(({ voices = [] }) => voices.length === 1)?.id ?? '';
}

// as an editor would import it first: without its own entry, its facts, and what is reckoned from them
export async function recordArticles(run: Run, tree: Tree, { folder, recording }: Within): Promise<void> {
  cpSync(folder, join(tree.work, 'articles'), { recursive: true });
  freshData(tree);
  await run({ args: ['check', '--texts', 'articles', ...data] });
  await run({ args: ['check', '--texts', 'articles', '--lock', ...data] });
  await run({ args: ['stats', '--texts', 'articles', ...data] });
  const told = join(folder, 'articles.json');
  const articles = existsSync(told) ? (JSON.parse(readFileSync(told, 'utf8')) as { file: string; url: string }[]) : [];
  for (const { file, url } of articles) {
    freshData(tree);
    const source = withoutSource(tree, url);
    const details = source ? ['--outlet', source.outlet.is, '--date', source.date.is, '--url', url] : ['--url', url];
    await run({ args: ['import', `articles/${file}`, ...details, ...data] });
    keepFolder(tree, `after import of ${file}`, recording);
    const typed = [
      'k',
      'In English.',
      'Was ist das?',
      'what is it',
      'Und wer?',
      'd',
      'e en Another gloss.',
      'k',
      'Wer?',
      'who',
      'Was?',
      'x',
      'n',
      'k',
      '-',
      'n',
      'q',
    ];
    await run({ args: ['review', ...data], input: `${typed.join('\n')}\n` }, `${file}: `);
    await run({ args: ['check', ...data] }, `${file}: `);
    keepFolder(tree, `after review of ${file}`, recording);
  }
}

interface SourceEntry {
  id: string;
  url: string | null;
  outlet: { is: string };
  date: { is: string };
}

interface FactEntry {
  when?: { reckonedFrom?: string };
  claims?: { date?: string }[];
}

// others refer to the fact, so it stays, without the day that was reckoned from the article
function withoutDay(fact: FactEntry, source: string): FactEntry {
  const { when, claims, ...rest } = fact;
  if (!when?.reckonedFrom?.startsWith(`${source}/`)) return fact;
  return { ...rest, ...(claims ? { claims: claims.filter(({ date }) => date === undefined) } : {}) };
}

interface EntityEntry {
  kind: string;
  role: { from?: string };
}

// a person needs a fact for a role, so whoever has lost it is known by name only
function withoutRole(entity: EntityEntry, source: string): EntityEntry {
  const { from, ...role } = entity.role;
  if (!from?.startsWith(`${source}/`)) return entity;
  return { ...entity, kind: entity.kind === 'person' ? 'group' : entity.kind, role };
}

function withoutSource({ work }: Tree, url: string): SourceEntry | undefined {
  const pathOf = (name: string) => join(work, 'data', name);
  const sources: SourceEntry[] = JSON.parse(readFileSync(pathOf('sources.json'), 'utf8'));
  const own = sources.find((source) => source.url === url);
  if (!own) return undefined;
  writeFileSync(pathOf('sources.json'), JSON.stringify(sources.filter((source) => source !== own)));
  rmSync(pathOf(`facts/${own.id}.json`));
  for (const name of readdirSync(pathOf('facts'))) {
    const facts: FactEntry[] = JSON.parse(readFileSync(pathOf(`facts/${name}`), 'utf8'));
    writeFileSync(pathOf(`facts/${name}`), JSON.stringify(facts.map((fact) => withoutDay(fact, own.id))));
  }
  const entities: EntityEntry[] = JSON.parse(readFileSync(pathOf('entities.json'), 'utf8'));
  writeFileSync(pathOf('entities.json'), JSON.stringify(entities.map((entity) => withoutRole(entity, own.id))));
  rmSync(pathOf('quotes.lock.json'), { force: true });
  return own;
}

export async function recordCases(run: Run, tree: Tree, { folder, recording }: Within): Promise<void> {
  cpSync(folder, join(tree.work, 'cases'), { recursive: true });
  const details = ['--outlet', 'Beispielblatt', '--date', '2025-02-03'];
  for (const name of readdirSync(folder).sort())
    for (const given of extname(name) === '.jsonl' ? [['--jsonl']] : [[], details]) {
      freshData(tree);
      const args =
        given[0] === '--jsonl' ? ['import', '--jsonl', `cases/${name}`] : ['import', `cases/${name}`, ...given];
      await run({ args: [...args, ...data] });
      keepFolder(tree, `after ${args.join(' ')}`, recording);
    }
}

function keepFolder({ work }: Tree, when: string, { keep }: Recording): void {
  const names = readdirSync(join(work, 'data'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  // what is as it is shipped needs no second copy
  const texts = names.map((name) => {
    const inside = name.slice(work.length + 1);
    const shipped = join(projectRoot, inside);
    const text = readFileSync(name, 'utf8');
    if (existsSync(shipped) && readFileSync(shipped, 'utf8') === text) return `${inside}: as shipped`;
    // what was corrected within a second may stand in either order
    return `${inside}:\n${inside.endsWith('CORRECTIONS.md') ? text.split('\n').sort().join('\n') : text}`;
  });
  keep(`the data folder ${when}`, texts.join('\n'));
}
