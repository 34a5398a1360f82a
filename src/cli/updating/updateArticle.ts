/** `import FILE --update SOURCE`: a newer text of an article; an editor decides on every served sentence that changed or is gone. */
import { findArticleFault } from '../../drafting/articleFaults.js';
import { readArticle } from '../../drafting/articles/readArticle.js';
import { draftFacts } from '../../drafting/draftFacts.js';
import { listLeftOut } from '../../drafting/passages/leftOut.js';
import { splitPassages } from '../../drafting/passages/passages.js';
import type { Base } from '../../knowledge/facts/base.js';
import { DataError } from '../../knowledge/facts/problem.js';
import type { Source } from '../../knowledge/facts/schema.js';
import { changeData } from '../../store/changeData.js';
import { hashText, readDataFiles } from '../../store/files.js';
import { parseDataFiles } from '../../store/parseData.js';
import { replaceControlsInLines } from '../../util/printable.js';
import { openDesk } from '../desk/deskFiles.js';
import { readInput } from '../importing/inputFile.js';
import { createUpdateChange, listOpen } from './applyUpdate.js';
import { decideAll } from './decideAll.js';
import { savePendingUpdate } from './pendingUpdate.js';
import { type NewText, planUpdate } from './planUpdate.js';
import { countBecame, formatUpdate, formatUpdateJson } from './updateReport.js';

export interface UpdateOptions {
  data: string;
  file: string;
  source: string;
  /** The instant of the change, in UTC to the second. */
  now: string;
  anyway: boolean;
  /** Asks nothing and prints one line. */
  json: boolean;
  input: NodeJS.ReadableStream & { isTTY?: boolean };
  output: NodeJS.WritableStream;
}

/** The report; throws one line where the file is no article or the source is none. Then nothing is written. */
export async function updateArticle(options: UpdateOptions): Promise<string> {
  const { data, source: id, json, now, output } = options;
  const newText = readNewText(options);
  const { desk } = openDesk(data, id);
  const base = readBase(data);
  const source = findUpdatable(id, newText, base);
  const drafting = { ...newText, oldText: desk.text, draft: draftFacts };
  const plan = planUpdate(base, source, drafting);
  const say = (text: string) => void output.write(`${replaceControlsInLines(text)}\n`);
  const told = { plan, base, leftOut: listLeftOut(newText.passages, []), hasOldText: desk.text !== null };
  if (!json) formatUpdate(told).forEach(say);
  // with "-", the standard input is the article itself
  const input = json || options.file === '-' ? null : options.input;
  const pending = await decideAll({ data, plan, base, newText, input, output, say });
  const left = listOpen(plan, base, pending.decisions).length;
  const change = () =>
    void changeData(data, (current, facts) => {
      const planned = planUpdate(current, findUpdatable(id, newText, current), drafting);
      return createUpdateChange(planned, { base: current, facts, newText, decisions: pending.decisions, desk, now });
    });
  if (left === 0) applyDecided(change, () => savePendingUpdate(data, id, { sha256: newText.sha256, decisions: {} }));
  if (json) return formatUpdateJson({ ...told, left });
  if (left > 0)
    return `${left} left for later: the old text counts until nothing is left. Go on with the same command.`;
  return `${id} has its new text. ${countBecame(plan).fresh} new drafts: look at them with node dist/main.js review --source ${id}`;
}

function readNewText({ file, anyway }: UpdateOptions): NewText {
  const name = file === '-' ? 'the standard input' : file;
  const { text, metadata } = readArticle(readInput(file), name);
  const passages = splitPassages(text, anyway);
  const fault = anyway ? null : findArticleFault(passages, metadata?.title ?? null);
  if (fault !== null) throw new Error(`${name} ${fault}`);
  return { text, passages, sha256: hashText(text) };
}

function readBase(data: string): Base {
  const { base, problems } = parseDataFiles(readDataFiles(data));
  if (problems.length > 0) throw new DataError(problems);
  return base;
}

function findUpdatable(id: string, { sha256 }: NewText, { source, sources }: Base): Source {
  const found = source.get(id);
  if (!found) throw new Error(`there is no source ${id}; there are ${[...source.keys()].join(', ')}`);
  const same = sources.find(({ text }) => text.sha256 === sha256);
  if (same) throw new Error(`${same.id} has this text already`);
  return found;
}

// decisions that do not fit together are made anew
function applyDecided(change: () => void, forget: () => void): void {
  try {
    change();
  } catch (error) {
    if (error instanceof DataError) forget();
    throw error;
  }
}
