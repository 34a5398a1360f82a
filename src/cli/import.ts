/** `import`: an article → its entry in the sources and a draft for each sentence that may become a fact. */
import { findArticleFault, warnOfText } from '../drafting/articleFaults.js';
import { readArticle } from '../drafting/articles/readArticle.js';
import { draftFacts } from '../drafting/draftFacts.js';
import { proposeEntities } from '../drafting/entities/proposeEntities.js';
import { findAgencies, listLeftOut } from '../drafting/passages/leftOut.js';
import { splitPassages } from '../drafting/passages/passages.js';
import { createSourceEntry, type Details, mergeSources, noDetails, warnOfSource } from '../drafting/sourceEntry.js';
import { changeData } from '../store/changeData.js';
import { hashText } from '../store/files.js';
import { createFormatCall, type FormatCall } from '../terminal/formatCall.js';
import type { ProgressLine } from '../terminal/progress.js';
import type { DeskWording } from '../wording/desk/deskWording.js';
import { pickDeskWording } from '../wording/desk/deskWordingFor.js';
import { createDesk, type Desk } from './desk/desk.js';
import { formatDesk } from './desk/deskFiles.js';
import { formatImport, formatImportJson, type ImportedArticle } from './importing/importReport.js';
import { readInput } from './importing/inputFile.js';

export interface ImportOptions {
  data: string;
  /** "-" for the standard input. */
  file: string;
  details: Details;
  /** YYYY-MM-DD; the present day where it is left out. */
  today?: string;
  /** A page that asks for consent, an English text: take it all the same. */
  anyway?: boolean;
  json?: boolean;
  progress?: ProgressLine;
  /** Of the command that goes on. */
  formatCall?: FormatCall;
  /** Of the report; English where it is left out. */
  wording?: DeskWording;
}

/** The report; throws one line where the file is no article, or is there already. Then nothing is written. */
export function importArticle({
  data,
  file,
  details,
  today = new Date().toISOString().slice(0, 10),
  anyway = false,
  json = false,
  progress,
  formatCall = createFormatCall('stargate'),
  wording = pickDeskWording('en'),
}: ImportOptions): string {
  const name = file === '-' ? 'the standard input' : file;
  const { text, metadata, warnings } = readArticle(readInput(file), name);
  const passages = splitPassages(text, anyway);
  const fault = anyway ? null : findArticleFault(passages, metadata?.title ?? null);
  if (fault !== null) throw new Error(`${name} ${fault}`);
  const known = { fromEditor: details, fromPage: { ...noDetails, ...metadata } };
  const frame = { text, sha256: hashText(text), agencies: findAgencies(passages), today };
  let report = '';
  changeData(data, (base) => {
    const source = createSourceEntry(known, frame, base);
    const onProgress = (done: number, total: number) => progress?.show('Drafting', done, total);
    const drafts = draftFacts({ text, source }, base, { passages, onProgress });
    if (drafts.length === 0) throw new Error(`${name} has no sentence that could become a fact`);
    const facts = drafts.map(({ fact }) => fact);
    const told = [...warnings, ...warnOfText(passages), ...warnOfSource(source, base)];
    const entities = proposeEntities(drafts, text, base);
    const imported = { source: source.id, drafts, leftOut: listLeftOut(passages, facts), warnings: told, entities };
    report = json ? formatImportJson(imported) : formatImport(imported, base, { wording, formatCall });
    return {
      sources: mergeSources(base.sources, [source]),
      facts: new Map([[`facts/${source.id}.json`, facts]]),
      texts: formatDesk(layOutDesk(imported, text)),
    };
  });
  progress?.clear();
  return report;
}

function layOutDesk({ source, drafts, entities }: ImportedArticle, text: string): Desk {
  const notes = Object.fromEntries(
    drafts.filter((one) => one.notes.length > 0).map(({ fact, notes }) => [fact.id, notes]),
  );
  return createDesk(source, { text, notes, entities });
}
