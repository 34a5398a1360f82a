/** One quote with its citation in one text, so that copying or forwarding keeps both. */
import type { Cited } from '../answers/answer.js';
import { dateText, outletText, speakerText } from '../citations/citation.js';
import { escapeMarkdown } from './escape.js';
import type { Rendering } from './rendering.js';

/** "> „…“ [sic]", then who, where, when and how sure; for English readers the gloss, marked as a translation. */
export function quoteText(cited: Cited, { base, language, wording }: Rendering): string {
  const { fact, source } = cited;
  const speaker = speakerText(cited, base, wording);
  const citation = [
    ...(speaker ? [`**${escapeMarkdown(speaker)}**`] : []),
    escapeMarkdown(outletText(source, wording)),
    escapeMarkdown(dateText(source, wording)),
    ...(fact.status ? [wording.statuses[fact.status.is]] : []),
  ].join(' · ');
  const gloss = language === 'en' && fact.en ? [`-# ${wording.translation}: ${escapeMarkdown(fact.en)}`] : [];
  const says = cited.says ? [`**${escapeMarkdown(cited.says)}**`] : [];
  return [...says, `> „${escapeMarkdown(fact.quote)}“${fact.sic ? ' [sic]' : ''}`, `— ${citation}`, ...gloss].join(
    '\n',
  );
}
