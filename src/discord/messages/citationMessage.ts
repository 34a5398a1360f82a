/** Citations of quotes, for whoever pressed the button alone: to copy, or as a file; more buttons change the format. */
import type { CitedFact } from '../../answers/citedFact.js';
import { type ExportedFile, exportCitations } from '../../citations/exportCitations.js';
import { type CitationFormat, citationFormats, formatNames } from '../../citations/formats.js';
import { formatSourceDate } from '../../wording/attribution.js';
import type { Wording } from '../../wording/wording.js';
import { writeCustomId } from '../customId.js';
import { limits } from '../limits.js';
import { createCode } from '../shortCode.js';
import { createButton, createButtonRow, createText } from './components.js';
import { escapeMarkdown } from './markdown.js';
import { createMessageBody, type MessageBody } from './messageBody.js';
import type { ReplyFile } from './reply.js';

export interface CitationRequest {
  cited: CitedFact[];
  /** Null: what most people want, a line to copy for one and a file for several. */
  format: CitationFormat | null;
  wording: Wording;
  /** Of the fact base. */
  version: string;
  /** Of the same: how recent it is. */
  newest: CitedFact['source'] | null;
}

export function renderCitations({ cited, format, wording, version, newest }: CitationRequest): {
  message: MessageBody;
  files: ReplyFile[];
} {
  const shownFormat = format ?? (cited.length > 1 ? 'bibtex' : 'plain');
  const exported = exportCitations(cited, shownFormat, wording);
  const block = formatCodeBlock(exported);
  const versionLine = `-# ${wording.collection(version, newest && formatSourceDate(newest, wording))}`;
  const inText = cited.length === 1 && block.length + versionLine.length <= limits.text;
  const notice = escapeMarkdown(wording.citing.inFile(cited.length, citationFormats[shownFormat].name));
  return {
    message: createMessageBody(
      [createText(inText ? block : notice), createText(versionLine), ...createFormatRow(cited, shownFormat)],
      true,
    ),
    files: inText ? [] : [{ name: exported.filename, text: exported.text, mime: exported.mime }],
  };
}

// in a code block nothing is Markdown, and Discord offers to copy it
function formatCodeBlock(exported: ExportedFile): string {
  return `\`\`\`\n${exported.text.replaceAll('\r', '').replaceAll('```', "'''")}\`\`\``;
}

function createFormatRow(cited: CitedFact[], shownFormat: CitationFormat) {
  const codes = cited.map(({ fact }) => createCode(fact.id));
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
