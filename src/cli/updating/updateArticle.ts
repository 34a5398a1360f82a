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
import type { FormatCall } from '../../terminal/formatCall.js';
import { replaceControls } from '../../util/printable.js';
import type { DeskWording } from '../../wording/desk/deskWording.js';
import type { Desk } from '../desk/desk.js';
import { openDesk } from '../desk/deskFiles.js';
import { openDialogue, type Typing } from '../desk/dialogue.js';
import { readInput } from '../importing/inputFile.js';
import { createUpdateChange, listOpen } from './applyUpdate.js';
import { decideAll } from './decideAll.js';
import { type PendingUpdate, readPendingUpdate, savePendingUpdate } from './pendingUpdate.js';
import { type NewText, planUpdate } from './planUpdate.js';
import { countBecame, formatUpdate, formatUpdateJson, type Told } from './updateReport.js';

export interface UpdateOptions extends Typing {
  data: string;
  file: string;
  source: string;
  /** The instant of the change, in UTC to the second. */
  now: string;
  anyway: boolean;
  /** Asks nothing and prints one line. */
  json: boolean;
  formatCall: FormatCall;
  wording: DeskWording;
}

/** The report; throws one line where the file is no article or the source is none. Then nothing is written. */
export async function updateArticle(options: UpdateOptions): Promise<string> {
  const { data, source: id, now, wording, formatCall } = options;
  const newText = readNewText(options);
  const base = readBase(data);
  const source = findUpdatable(id, newText, base);
  const sheets = readSheets(options, newText);
  const { desk } = sheets;
  const drafting = { ...newText, oldText: desk.text, draft: draftFacts };
  const plan = planUpdate(base, source, drafting);
  const told = { plan, base, leftOut: listLeftOut(newText.passages, []), hasOldText: desk.text !== null };
  const decided = await decide(options, { ...sheets, newText }, told);
  const { decisions } = decided.pending;
  const change = () =>
    void changeData(data, (current, facts) => {
      const planned = planUpdate(current, findUpdatable(id, newText, current), drafting);
      return createUpdateChange(planned, { base: current, facts, newText, decisions, desk, now });
    });
  const left = listOpen(plan, base, decisions).length;
  if (decided.isWhole)
    applyDecided(change, () => savePendingUpdate(data, id, { sha256: newText.sha256, decisions: {} }));
  if (options.json) return formatUpdateJson({ ...told, left, told: sheets.says });
  const { done, waits, left: formatLeft } = wording.update;
  if (decided.isWhole) return done(id, countBecame(plan).fresh, formatCall(`review --source ${id}`));
  return left === 0 ? waits : formatLeft(left);
}

interface Sheets {
  desk: Desk;
  pending: PendingUpdate;
  /** What became of those that could not be read. */
  says: string[];
}

function readSheets({ data, source, wording }: UpdateOptions, { sha256 }: NewText): Sheets {
  const { desk, kept } = openDesk(data, source);
  const { pending, aside } = readPendingUpdate(data, source, sha256);
  const count = Object.keys(pending.decisions).length;
  const says = [
    ...(kept ? [wording.broken[kept.why](kept.file)] : []),
    ...(aside ? [wording.update.broken[aside.why](aside.file, count)] : []),
  ];
  return { desk, pending, says: says.map(replaceControls) };
}

// where nobody can be asked, all that is not decided is left for later; with "-", the standard input is the article itself
async function decide(
  options: UpdateOptions,
  { pending, says, newText }: Sheets & { newText: NewText },
  told: Told,
): Promise<{ pending: PendingUpdate; isWhole: boolean }> {
  const { data, file, json, wording } = options;
  const { plan, base } = told;
  const isWhole = listOpen(plan, base, pending.decisions).length === 0;
  if (json) return { pending, isWhole };
  const { dialogue, close } = openDialogue(options);
  dialogue.say([...says.map((line) => `! ${line}`), ...formatUpdate(told, wording.update)].join('\n'));
  const decided =
    isWhole || file === '-'
      ? { pending, isWhole }
      : await decideAll(pending, { data, plan, base, newText, dialogue, wording });
  close();
  return decided;
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
