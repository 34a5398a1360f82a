/** `npm run same -- COMMIT`: does the built program behave as that of COMMIT, at every door? */
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createProgress } from '../../bench/commandLine.js';
import { type Door, type DoorFigures, doors, isDoor, reportText } from './compare.js';
import type { Folders } from './inputs.js';
import { buildProgram, findCommit, openTrees, projectRoot, type Trees } from './trees.js';

interface Options extends Folders {
  commit: string;
  only: Door[];
  json: boolean;
}

const help = `Builds COMMIT and the tree as it is now, asks both the same at every door, and compares byte by byte.
Leave dist/ and edge/dist/ alone meanwhile: they are what is asked.

  npm run same -- COMMIT [options]

  --questions DIR    ask the questions of every *.jsonl in DIR too ("question" in each line)
  --articles DIR     articles to check and import; ../shared/articles or ARTICLES_DIR where they are
  --cases DIR        files to import; ../shared/cases where it is
  --only a,b         only these of ${doors.join(', ')}
  --json             the figures as one object on stdout (npm run --silent keeps npm's own lines away)
  --help             this text

Masked are elapsedMs, the date header, ports, where the program lies, the present time, measured seconds, and what is made at random or by this command itself:
the boundary in a form with files, and the ids and tokens of the small Discord. Exit code: 0 the same, 1 not, 2 a wrong call.
`;

const known = {
  questions: { type: 'string' },
  articles: { type: 'string' },
  cases: { type: 'string' },
  only: { type: 'string', default: doors.join(',') },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

process.exit(await main(process.argv.slice(2)));

async function main(args: string[]): Promise<number> {
  const options = await readOptions(args).catch((error: Error) => ({ wrong: error.message.split('\n')[0] ?? '' }));
  if ('help' in options) return say(process.stdout, help, 0);
  if ('wrong' in options) return say(process.stderr, `same: ${options.wrong} (--help shows all options)\n`, 2);
  const stop = new AbortController();
  // where the terminal is closed there is nobody to tell, and the worktree must go all the same
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stop.abort());
  try {
    const figures = await compareAll(options, stop.signal);
    const text = options.json ? `${JSON.stringify(figures)}\n` : reportText(figures, options.commit.slice(0, 12));
    return say(process.stdout, text, figures.some(({ differences }) => differences > 0) ? 1 : 0);
  } catch (error) {
    const reason = stop.signal.aborted ? 'stopped' : error instanceof Error ? error.message : String(error);
    return say(process.stderr, `same: ${reason}\n`, 1);
  } finally {
    // programs that were left running where one failed
    stop.abort();
  }
}

/** Throws an Error of one line where the call is wrong. */
async function readOptions(args: string[]): Promise<Options | { help: true }> {
  const { values, positionals } = parseArgs({ args, options: known, allowPositionals: true });
  if (values.help) return { help: true };
  const [name, ...more] = positionals;
  if (name === undefined) throw new Error('name the commit to compare with');
  if (more.length > 0) throw new Error(`"${more[0]}" is one word too many`);
  const only = values.only.split(',').map((door) => door.trim());
  if (!only.every(isDoor)) throw new Error(`--only takes some of ${doors.join(',')}`);
  const commit = await findCommit(name);
  if (commit === null) throw new Error(`there is no commit ${name}`);
  const shared = (folder: string) => [join(projectRoot, '..', 'shared', folder)];
  return {
    commit,
    only,
    json: values.json,
    questions: folderOf('--questions', values.questions, []),
    articles: folderOf('--articles', values.articles, [process.env.ARTICLES_DIR ?? '', ...shared('articles')]),
    cases: folderOf('--cases', values.cases, shared('cases')),
  };
}

function folderOf(option: string, named: string | undefined, usual: string[]): string | null {
  const isFolder = (path: string) => existsSync(path) && statSync(path).isDirectory();
  if (named !== undefined && !isFolder(named)) throw new Error(`${option}: there is no folder ${named}`);
  return named ?? usual.find(isFolder) ?? null;
}

async function compareAll(options: Options, signal: AbortSignal): Promise<DoorFigures[]> {
  const progress = createProgress(process.stderr);
  const figures: DoorFigures[] = [];
  let trees: Trees | null = null;
  try {
    progress.show('building');
    // late: a wrong call waits for none of them
    const [{ readInputs }, { compareDoor }] = await Promise.all([import('./inputs.js'), import('./record.js')]);
    trees = await openTrees(options.commit, signal);
    // whatever ends this process, the worktree goes
    process.once('exit', trees.remove);
    await Promise.all([buildProgram(trees.old), buildProgram(trees.now)]);
    const inputs = await readInputs(trees.now, options);
    for (const door of options.only) {
      progress.show(`${door}, ${figures.length + 1} of ${options.only.length}`);
      figures.push(await compareDoor(door, trees, inputs));
    }
    return figures;
  } finally {
    progress.show('removing the worktree');
    trees?.remove();
    progress.clear();
  }
}

function say(stream: NodeJS.WriteStream, text: string, code: number): number {
  stream.write(text);
  return code;
}
