/** One quote with its citation in one text, so that copying or forwarding keeps both. */

import type { APIActionRowComponent, APIButtonComponent } from 'discord-api-types/v10';
import type { Cited } from '../../answers/answer.js';
import { sentenceLink } from '../../citations/sentenceLink.js';
import { dateText, outletText, speakerText } from '../../wording/attribution.js';
import { momentText, provenanceLines, statusText } from '../../wording/provenance.js';
import { factCode, writeId } from '../customId.js';
import { limits } from '../limits.js';
import { button, link, row } from './components.js';
import { escapeMarkdown } from './markdown.js';
import type { Rendering } from './rendering.js';

/** "> „…“ [sic]", then who, where, when and how sure; for English readers the gloss, marked as a translation. */
export function quoteText(cited: Cited, { base, language, wording }: Rendering): string {
  const { fact, source } = cited;
  const speaker = speakerText(cited, base, wording);
  const status = statusText(fact, wording);
  const citation = [
    ...(speaker ? [`**${escapeMarkdown(speaker)}**`] : []),
    escapeMarkdown(outletText(source, wording)),
    escapeMarkdown(dateText(source, wording)),
    ...(status ? [escapeMarkdown(status)] : []),
  ].join(' · ');
  const gloss = language === 'en' && fact.en ? [`-# ${wording.translation}: ${escapeMarkdown(fact.en)}`] : [];
  const over = cited.moment ? momentText(cited.moment, wording) : cited.says;
  return [
    ...(over ? [`**${escapeMarkdown(over)}**`] : []),
    `> „${escapeMarkdown(fact.quote)}“${fact.sic ? ' [sic]' : ''}`,
    `— ${citation}`,
    ...provenanceLines(cited, base, wording).map((line) => `-# ${escapeMarkdown(line)}`),
    ...gloss,
  ].join('\n');
}

/** To the article, to the page of the fact, the sentences around, the citation to copy; `report` adds the error report where there is room. */
export function factButtons(
  { fact, source }: Cited,
  { wording, reportUrl, publicUrl }: Rendering,
  report: boolean,
): APIActionRowComponent<APIButtonComponent>[] {
  const code = factCode(fact.id);
  const { toSource, evidence, context, cite, reportError } = wording.buttons;
  return row([
    link(toSource, source.url && sentenceLink(source.url, fact.quote, limits.url)),
    link(evidence, publicUrl && `${publicUrl}/fact/${fact.id}`),
    button(context, writeId({ is: 'context', fact: code })),
    button(cite, writeId({ is: 'cite', facts: [code] })),
    report && reportUrl ? link(reportError, reportUrl.replaceAll('{fact}', encodeURIComponent(fact.id))) : null,
  ]);
}
