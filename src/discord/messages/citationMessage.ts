/** Citations of quotes, for whoever pressed the button alone: to copy, or as a file; more buttons change the format. */
import { cite } from '../../answers/library.js';
import { type ExportedFile, exportCitations } from '../../citations/exportCitations.js';
import { type CitationFormat, citationFormats, formatNames } from '../../citations/formats.js';
import type { Fact } from '../../knowledge/facts/schema.js';
import type { Wording } from '../../wording/wording.js';
import type { Bot } from '../bot.js';
import { hashFactId, writeCustomId } from '../customId.js';
import { limits } from '../limits.js';
import { createButton, createButtonRow, createText } from './components.js';
import { escapeMarkdown } from './markdown.js';
import { createMessageBody, type MessageBody } from './message.js';
import type { ReplyFile } from './reply.js';

export interface CitationRequest {
  facts: Fact[];
  /** Null: what most people want, a line to copy for one and a file for several. */
  format: CitationFormat | null;
  wording: Wording;
}

export function renderCitations(
  { facts, format, wording }: CitationRequest,
  { library: { base } }: Bot,
): { message: MessageBody; files: ReplyFile[] } {
  const shownFormat = format ?? (facts.length > 1 ? 'bibtex' : 'plain');
  const cited = facts.map((fact) => cite(fact, base));
  const exported = exportCitations(cited, shownFormat, { base, wording });
  const block = formatCodeBlock(exported);
  const version = `-# ${wording.collection(base.version)}`;
  const inText = facts.length === 1 && block.length + version.length <= limits.text;
  const notice = escapeMarkdown(wording.citing.inFile(facts.length, citationFormats[shownFormat].name));
  return {
    message: createMessageBody(
      [createText(inText ? block : notice), createText(version), ...createFormatRow(facts, shownFormat)],
      true,
    ),
    files: inText ? [] : [{ name: exported.filename, text: exported.text, mime: exported.mime }],
  };
}

// in a code block nothing is Markdown, and Discord offers to copy it
function formatCodeBlock(exported: ExportedFile): string {
  return `\`\`\`\n${exported.text.replaceAll('\r', '').replaceAll('```', "'''")}\`\`\``;
}

function createFormatRow(facts: Fact[], shownFormat: CitationFormat) {
  const codes = facts.map(({ id }) => hashFactId(id));
  return createButtonRow(
    formatNames.map((format) =>
      createButton(
        citationFormats[format].name,
        writeCustomId({ kind: 'export', format, facts: codes }),
        format === shownFormat,
      ),
    ),
  );
}
