/** One quote with its citation in one text, so that copying or forwarding keeps both. */
import type { Cited } from '../../answers/answer.js';
import { dateText, outletText, speakerText } from '../../wording/attribution.js';
import { momentText, provenanceLines, statusText } from '../../wording/provenance.js';
import { escapeMarkdown } from './escape.js';
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
