/** The commands of those who keep the fact base: each loads only what it needs. */
import type { Library } from '../answers/library.js';
import type { Paint } from '../terminal/colours.js';
import { UsageError } from '../util/errors.js';
import type { Options } from './commandLine.js';
import { progressLine } from './progress.js';

export type EditorCommand = 'check' | 'import' | 'review' | 'withdraw' | 'correct' | 'stats';

export interface Editing {
  command: EditorCommand;
  rest: string[];
  options: Options;
}

export interface Editor {
  data: string;
  openLibrary: (folder: string) => Promise<Library>;
  paint: Paint;
}

/** The report to print. */
export async function edit(editing: Editing, editor: Editor): Promise<string> {
  const { command, options } = editing;
  switch (command) {
    case 'check': {
      const { check } = await import('./check.js');
      return check({ data: editor.data, texts: options.texts, lock: options.lock ?? false });
    }
    case 'import':
      return importFile(editing, editor);
    case 'review':
      return walkThrough(editor);
    case 'withdraw':
    case 'correct':
      return mend(command, editing, editor);
    case 'stats':
      return countStats(options, editor);
    default:
      return command satisfies never;
  }
}

async function importFile({ rest: [file], options }: Editing, { data }: Editor): Promise<string> {
  if (options.jsonl !== undefined) {
    const { importLines } = await import('./importLines.js');
    return importLines({ data, file: options.jsonl }, progressLine(process.stderr));
  }
  if (file === undefined) throw new UsageError('import needs an article; see import --help');
  const { importArticle } = await import('./import.js');
  const { outlet = null, date = null, url = null, title = null, author = [], relays = null } = options;
  return importArticle({ data, file, given: { outlet, date, url, title, authors: author, relays } });
}

async function walkThrough({ data, openLibrary, paint }: Editor): Promise<string> {
  const { base } = await openLibrary(data);
  if (base.drafts.length === 0) return 'There is no draft to look at. Drafts come from import ARTICLE.';
  const { review } = await import('./review.js');
  return review({ data, drafts: base.drafts, input: process.stdin, output: process.stdout, paint });
}

async function mend(command: 'withdraw' | 'correct', { rest, options }: Editing, { data }: Editor): Promise<string> {
  const [id, field, value] = rest;
  if (id === undefined || (command === 'correct' && (field === undefined || value === undefined)))
    throw new UsageError(`${command} needs more words; see ${command} --help`);
  const { withdraw, correct } = await import('./correct.js');
  const mending = { data, id, why: options.why, today: new Date().toISOString().slice(0, 10) };
  return command === 'withdraw' ? withdraw(mending) : correct({ ...mending, field: field ?? '', value: value ?? '' });
}

async function countStats(
  { texts, golden, json = false }: Options,
  { data, openLibrary, paint }: Editor,
): Promise<string> {
  const { stats } = await import('./stats.js');
  const progress = progressLine(process.stderr);
  return stats(await openLibrary(data), { data, texts, golden, json, paint, progress });
}
