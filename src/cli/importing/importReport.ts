/** What `import` tells: in lines for an editor, or in one line of JSON. */
import type { ImportWarning } from '../../drafting/articles/warnings.js';
import type { Draft } from '../../drafting/draftFact.js';
import type { EntityProposal } from '../../drafting/entities/entityProposal.js';
import type { LeftOut } from '../../drafting/passages/leftOut.js';
import type { BadLine } from '../../drafting/quoteLines.js';
import type { Base } from '../../knowledge/facts/base.js';
import type { Fact } from '../../knowledge/facts/schema.js';
import { listSpokenVoices } from '../../knowledge/facts/voices/voices.js';
import type { FormatCall } from '../../terminal/formatCall.js';
import type { DeskWording } from '../../wording/desk/deskWording.js';
import { reword } from '../../wording/desk/rewording.js';
import { rewordNote } from '../desk/draftProblems.js';

/** What became of an article. */
export interface ImportedArticle {
  source: string;
  drafts: Draft[];
  leftOut: LeftOut[];
  warnings: ImportWarning[];
  entities: EntityProposal[];
}

interface Telling {
  wording: DeskWording;
  formatCall: FormatCall;
}

/** `base`: what names stand for ids in notes. */
export function formatImport(imported: ImportedArticle, base: Base, { wording, formatCall }: Telling): string {
  const { source, drafts, leftOut, warnings, entities } = imported;
  const { import: words, kinds, locale } = wording;
  const notes = drafts.flatMap(({ fact, notes }) =>
    notes.map((note) => `  ${fact.id}: ${rewordNote(note, base, wording)}`),
  );
  return [
    words.drafted(source, { drafts: drafts.length, speakers: countSpeakers(drafts) }),
    ...warnings.map(({ says }) => `  ! ${reword(says, words.warnings)}`),
    ...notes,
    ...entities.map(({ kind, name, role, shownBy }) => {
      return `  ${words.inNoList({ name, kind: kinds[kind], role: role[locale], shownBy })}`;
    }),
    ...(leftOut.length > 0 ? [`  ${words.leftOut(leftOut.length)}`] : []),
    ...leftOut.map(({ kind, text }) => `    ${words.leftOutNames[kind]}: ${text}`),
    words.lookAt(formatCall(`review --source ${source}`)),
  ].join('\n');
}

/** `schema` changes only where something is taken away. */
export function formatImportJson({ source, drafts, leftOut, warnings, entities }: ImportedArticle): string {
  return JSON.stringify({
    schema: 1,
    command: 'import',
    source,
    drafts: drafts.length,
    speakers: countSpeakers(drafts),
    leftOut,
    warnings,
    entities: entities.map(({ kind, name }) => ({ kind, name })),
  });
}

function countSpeakers(drafts: { fact: Fact }[]): number {
  return drafts.filter(({ fact }) => listSpokenVoices(fact).length > 0).length;
}

/** What became of quotes a line: the drafts by file, lines left out, and lines kept with less than they say. */
interface ImportedLines {
  facts: ReadonlyMap<string, Fact[]>;
  wrong: BadLine[];
  noted: BadLine[];
}

export function formatQuoteLines({ facts, wrong, noted }: ImportedLines): string {
  const count = [...facts.values()].reduce((sum, { length }) => sum + length, 0);
  return [
    `${count} drafts from ${facts.size} sources; ${wrong.length} lines left out${wrong.length > 0 ? ':' : '.'}`,
    ...[...wrong, ...noted].map(({ number, why }) => `  line ${number}: ${why}`),
  ].join('\n');
}

/** A line a source; what was wrong stands in the first one's warnings. */
export function formatQuoteLinesJson({ facts, wrong, noted }: ImportedLines): string {
  const told = [
    ...wrong.map((line) => ({ ...line, kind: 'line' })),
    ...noted.map((line) => ({ ...line, kind: 'speaker' })),
  ];
  const warnings = told.map(({ kind, number, why }) => ({ kind, says: `line ${number}: ${why}` }));
  const shape = { schema: 1, command: 'import' };
  return [...facts]
    .map(([file, drafts], index) =>
      JSON.stringify({
        ...shape,
        source: file.replace(/^facts\/|\.json$/gu, ''),
        drafts: drafts.length,
        speakers: countSpeakers(drafts.map((fact) => ({ fact }))),
        leftOut: [],
        warnings: index === 0 ? warnings : [],
        entities: [],
      }),
    )
    .join('\n');
}
