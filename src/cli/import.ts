/** `import`: an article → its entry in the sources and a draft for each sentence that may become a fact. */
import { readFileSync } from 'node:fs';
import { decoded } from '../drafting/articles/decode.js';
import { isHtml, readHtml } from '../drafting/articles/htmlArticle.js';
import { draftFacts } from '../drafting/draftFacts.js';
import { type Details, sourceEntry, withSources } from '../drafting/sourceEntry.js';
import { changeData } from '../store/changeData.js';
import { sha256 } from '../store/files.js';

export interface Importing {
  data: string;
  /** "-" for the standard input. */
  file: string;
  given: Details;
}

const nothing: Details = { outlet: null, date: null, url: null, title: null, authors: [], relays: null };

/** The report; throws one line where the file is no article, or is there already. Then nothing is written. */
export function importArticle({ data, file, given }: Importing): string {
  const written = decoded(read(file), file === '-' ? 'the standard input' : file);
  if (written.trim() === '') throw new Error(`${file} has no text`);
  const { text, told } = isHtml(written) ? readHtml(written) : { text: written, told: nothing };
  const lines: string[] = [];
  changeData(data, (base) => {
    const source = sourceEntry({ given, told: { ...nothing, ...told } }, { text, sha256: sha256(text) }, base);
    const drafts = draftFacts({ text, source }, base);
    if (drafts.length === 0) throw new Error(`${file} has no sentence that could become a fact`);
    lines.push(...report(source.id, drafts));
    return {
      sources: withSources(base.sources, [source]),
      facts: new Map([[`facts/${source.id}.json`, drafts.map(({ fact }) => fact)]]),
    };
  });
  return lines.join('\n');
}

function report(id: string, drafts: ReturnType<typeof draftFacts>): string[] {
  const spoken = drafts.filter(({ fact }) => fact.speaker).length;
  const notes = drafts.flatMap(({ fact, notes }) => notes.map((note) => `  ${fact.id}: ${note}`));
  return [
    `${id}: ${drafts.length} drafts, ${spoken} of them with a speaker. No draft is served before you have looked at it.`,
    ...notes,
    'Look at each with: node dist/main.js review',
  ];
}

function read(file: string): Uint8Array {
  try {
    return readFileSync(file === '-' ? 0 : file);
  } catch (error) {
    throw new Error(`${file} cannot be read: ${(error as NodeJS.ErrnoException).code ?? String(error)}`);
  }
}
