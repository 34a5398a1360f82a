/** The commands of those who keep the fact base: each loads only what it needs. */
import type { Library } from '../answers/library.js';
import type { Paint } from '../terminal/colours.js';
import { createProgressLine } from '../terminal/progress.js';
import { UsageError } from '../util/errors.js';
import type { Options } from './commandLine.js';

export type EditorCommand = 'check' | 'import' | 'review' | 'withdraw' | 'correct' | 'stats';

export interface EditorCall {
  command: EditorCommand;
  rest: string[];
  options: Options;
}

export interface EditorContext {
  data: string;
  openLibrary: (folder: string) => Promise<Library>;
  paint: Paint;
}

/** The report to print. */
export async function runEditorCommand(call: EditorCall, context: EditorContext): Promise<string> {
  const { command, options } = call;
  switch (command) {
    case 'check': {
      const { checkData } = await import('./check.js');
      return checkData({ data: context.data, texts: options.texts, lock: options.lock ?? false });
    }
    case 'import':
      return importFile(call, context);
    case 'review':
      return startReview(context);
    case 'withdraw':
    case 'correct':
      return changeFact(command, call, context);
    case 'stats':
      return countStats(options, context);
    default:
      return command satisfies never;
  }
}

async function importFile({ rest: [file], options }: EditorCall, { data }: EditorContext): Promise<string> {
  if (options.jsonl !== undefined) {
    const { importLines } = await import('./importLines.js');
    return importLines({ data, file: options.jsonl }, createProgressLine(process.stderr));
  }
  if (file === undefined) throw new UsageError('import needs an article; see import --help');
  const { importArticle } = await import('./import.js');
  const { outlet = null, date = null, url = null, title = null, author = [], relays = null } = options;
  return importArticle({ data, file, details: { outlet, date, url, title, authors: author, relays } });
}

async function startReview({ data, openLibrary, paint }: EditorContext): Promise<string> {
  const { base } = await openLibrary(data);
  if (base.drafts.length === 0) return 'There is no draft to look at. Drafts come from import ARTICLE.';
  const { reviewDrafts } = await import('./review.js');
  return reviewDrafts({ data, drafts: base.drafts, input: process.stdin, output: process.stdout, paint });
}

async function changeFact(
  command: 'withdraw' | 'correct',
  { rest, options }: EditorCall,
  { data }: EditorContext,
): Promise<string> {
  const [id, field, value] = rest;
  if (id === undefined || (command === 'correct' && (field === undefined || value === undefined)))
    throw new UsageError(`${command} needs more words; see ${command} --help`);
  const { runWithdraw, runCorrect } = await import('./correct.js');
  const change = { data, id, why: options.why, today: new Date().toISOString().slice(0, 10) };
  return command === 'withdraw'
    ? runWithdraw(change)
    : runCorrect({ ...change, field: field ?? '', value: value ?? '' });
}

async function countStats(
  { texts, golden, json = false }: Options,
  { data, openLibrary, paint }: EditorContext,
): Promise<string> {
  const { reportStats } = await import('./stats.js');
  const progress = createProgressLine(process.stderr);
  return reportStats(await openLibrary(data), { data, texts, golden, json, paint, progress });
}
