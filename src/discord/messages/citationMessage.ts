/** Citations of quotes, for whoever pressed the button alone: to copy, or as a file; more buttons change the format. */
import { cite } from '../../answers/library.js';
import {
  type CitationFormat,
  citationFormats,
  type Exported,
  exportCitations,
} from '../../citations/exportCitations.js';
import type { Fact } from '../../knowledge/facts/schema.js';
import type { Wording } from '../../wording/wording.js';
import type { Bot } from '../bot.js';
import { factCode, writeId } from '../customId.js';
import { limits } from '../limits.js';
import { button, row, text } from './components.js';
import { escapeMarkdown } from './markdown.js';
import { body, type MessageBody } from './message.js';
import type { ReplyFile } from './reply.js';

export interface Citing {
  facts: Fact[];
  /** Null: what most people want, a line to copy for one and a file for several. */
  format: CitationFormat | null;
  wording: Wording;
}

export function citingMessage(
  { facts, format, wording }: Citing,
  { library: { base } }: Bot,
): { message: MessageBody; files: ReplyFile[] } {
  const shown = format ?? (facts.length > 1 ? 'bibtex' : 'plain');
  const cited = facts.map((fact) => cite(fact, base));
  const exported = exportCitations(cited, shown, { base, wording });
  const block = codeBlock(exported);
  const version = `-# ${wording.collection(base.version)}`;
  const inText = facts.length === 1 && block.length + version.length <= limits.text;
  const says = escapeMarkdown(wording.citing.inFile(facts.length, citationFormats[shown].name));
  return {
    message: body([text(inText ? block : says), text(version), ...formatRow(facts, shown)], true),
    files: inText ? [] : [{ name: exported.filename, text: exported.text, mime: exported.mime }],
  };
}

// in a code block nothing is Markdown, and Discord offers to copy it
function codeBlock(exported: Exported): string {
  return `\`\`\`\n${exported.text.replaceAll('\r', '').replaceAll('```', "'''")}\`\`\``;
}

function formatRow(facts: Fact[], shown: CitationFormat) {
  const codes = facts.map(({ id }) => factCode(id));
  const formats = Object.keys(citationFormats) as CitationFormat[];
  return row(
    formats.map((format) =>
      button(citationFormats[format].name, writeId({ is: 'export', format, facts: codes }), format === shown),
    ),
  );
}
