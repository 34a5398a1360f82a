/** One quote with its citation in one text, so that copying or forwarding keeps both. */

import type { APIActionRowComponent, APIButtonComponent } from 'discord-api-types/v10';
import type { CitedFact } from '../../answers/answer.js';
import { createSentenceLink } from '../../citations/sentenceLink.js';
import { formatOutlet, formatSourceDate, formatSpeaker } from '../../wording/attribution.js';
import { formatMoment, formatProvenance, formatStatus } from '../../wording/provenance.js';
import { hashFactId, writeCustomId } from '../customId.js';
import { limits } from '../limits.js';
import { createButton, createButtonRow, createLinkButton } from './components.js';
import { escapeMarkdown } from './markdown.js';
import type { Rendering } from './rendering.js';

/** "> „…“ [sic]", then who, where, when and how sure; for English readers the gloss, marked as a translation. */
export function formatQuote(cited: CitedFact, { base, language, wording }: Rendering): string {
  const { fact, source } = cited;
  const speaker = formatSpeaker(cited, base, wording);
  const status = formatStatus(fact, wording);
  const citation = [
    ...(speaker ? [`**${escapeMarkdown(speaker)}**`] : []),
    escapeMarkdown(formatOutlet(source, wording)),
    escapeMarkdown(formatSourceDate(source, wording)),
    ...(status ? [escapeMarkdown(status)] : []),
  ].join(' · ');
  const gloss = language === 'en' && fact.en ? [`-# ${wording.translation}: ${escapeMarkdown(fact.en)}`] : [];
  const label = cited.moment ? formatMoment(cited.moment, wording) : cited.says;
  return [
    ...(label ? [`**${escapeMarkdown(label)}**`] : []),
    `> „${escapeMarkdown(fact.quote)}“${fact.sic ? ' [sic]' : ''}`,
    `— ${citation}`,
    ...formatProvenance(cited, base, wording).map((line) => `-# ${escapeMarkdown(line)}`),
    ...gloss,
  ].join('\n');
}

/** To the article, to the page of the fact, the sentences around, the citation to copy; `report` adds the error report where there is room. */
export function createFactButtons(
  { fact, source }: CitedFact,
  { wording, reportUrl, publicUrl }: Rendering,
  report: boolean,
): APIActionRowComponent<APIButtonComponent>[] {
  const code = hashFactId(fact.id);
  const { toSource, evidence, context, cite, reportError } = wording.buttons;
  return createButtonRow([
    createLinkButton(toSource, source.url && createSentenceLink(source.url, fact.quote, limits.url)),
    createLinkButton(evidence, publicUrl && `${publicUrl}/fact/${fact.id}`),
    createButton(context, writeCustomId({ kind: 'context', fact: code })),
    createButton(cite, writeCustomId({ kind: 'cite', facts: [code] })),
    report && reportUrl
      ? createLinkButton(reportError, reportUrl.replaceAll('{fact}', encodeURIComponent(fact.id)))
      : null,
  ]);
}
