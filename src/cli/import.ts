/** `import`: an article → its entry in the sources and a draft for each sentence that may become a fact. */
import { readFileSync } from 'node:fs';
import { decodeText } from '../drafting/articles/decode.js';
import { isHtml, readHtml } from '../drafting/articles/htmlArticle.js';
import { draftFacts } from '../drafting/draftFacts.js';
import { createSourceEntry, type Details, mergeSources } from '../drafting/sourceEntry.js';
import { listSpokenVoices } from '../knowledge/facts/voices/voices.js';
import { changeData } from '../store/changeData.js';
import { hashText } from '../store/files.js';
import { errorCode } from '../util/errors.js';

export interface ImportOptions {
  data: string;
  /** "-" for the standard input. */
  file: string;
  details: Details;
}

const noDetails: Details = { outlet: null, date: null, url: null, title: null, authors: [], relays: null };

/** The report; throws one line where the file is no article, or is there already. Then nothing is written. */
export function importArticle({ data, file, details }: ImportOptions): string {
  const content = decodeText(readInput(file), file === '-' ? 'the standard input' : file);
  if (content.trim() === '') throw new Error(`${file} has no text`);
  const { text, metadata } = isHtml(content) ? readHtml(content) : { text: content, metadata: noDetails };
  const lines: string[] = [];
  changeData(data, (base) => {
    const source = createSourceEntry(
      { fromEditor: details, fromPage: { ...noDetails, ...metadata } },
      { text, sha256: hashText(text) },
      base,
    );
    const drafts = draftFacts({ text, source }, base);
    if (drafts.length === 0) throw new Error(`${file} has no sentence that could become a fact`);
    lines.push(...formatReport(source.id, drafts));
    return {
      sources: mergeSources(base.sources, [source]),
      facts: new Map([[`facts/${source.id}.json`, drafts.map(({ fact }) => fact)]]),
    };
  });
  return lines.join('\n');
}

function formatReport(id: string, drafts: ReturnType<typeof draftFacts>): string[] {
  const withSpeaker = drafts.filter(({ fact }) => listSpokenVoices(fact).length > 0).length;
  const notes = drafts.flatMap(({ fact, notes }) => notes.map((note) => `  ${fact.id}: ${note}`));
  return [
    `${id}: ${drafts.length} drafts, ${withSpeaker} of them with a speaker. No draft is served before you have looked at it.`,
    ...notes,
    'Look at each with: node dist/main.js review',
  ];
}

function readInput(file: string): Uint8Array {
  try {
    return readFileSync(file === '-' ? 0 : file);
  } catch (error) {
    throw new Error(`${file} cannot be read: ${errorCode(error) ?? String(error)}`);
  }
}
