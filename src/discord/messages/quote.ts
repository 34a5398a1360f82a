/** One quote with its citation in one text, so that copying or forwarding keeps both; and the buttons under quotes. */

import type { APIActionRowComponent, APIButtonComponent } from 'discord-api-types/v10';
import type { CitedFact } from '../../answers/citedFact.js';
import { formatFactPath } from '../../citations/factPath.js';
import { createSentenceLink } from '../../citations/sentenceLink.js';
import { cutWithEllipsis, omission } from '../../util/textLimits.js';
import type { Detail } from '../../wording/provenance.js';
import { createQuoteView } from '../../wording/quote/quoteView.js';
import { formatVoiceLines } from '../../wording/quote/voiceLines.js';
import { createCode, writeCustomId } from '../customId.js';
import { limits } from '../limits.js';
import { createButton, createButtonRow, createLinkButton } from './components.js';
import { escapeMarkdown } from './markdown.js';
import type { Rendering } from './rendering.js';

/** A quote with its text, which is made once: its length decides on which page it stands. */
export interface QuoteText {
  cited: CitedFact;
  text: string;
}

/** "> … [sic]" without marks, since the line beside it is one; then who, where, when and how sure; for English readers the gloss, marked as a translation. */
export function formatQuote(
  cited: CitedFact,
  { wording }: Pick<Rendering, 'wording'>,
  detail: Detail = 'brief',
): string {
  const view = createQuoteView(cited, wording, detail);
  const { label, quote, open, sic, citation, status, provenance, translation } = view;
  const { speakerParts, manner, outlet, date } = citation;
  const speaker = speakerParts.map(({ text, marked }) =>
    marked ? `**${escapeMarkdown(text)}**` : escapeMarkdown(text),
  );
  const parts = [...(manner ? [manner] : []), outlet, date, ...(status ? [status] : [])].map(escapeMarkdown);
  const words = [open.start ? omission : '', quote, open.end ? omission : '', sic ? '[sic]' : ''];
  // however much else is shown, a card holds some lines only
  const small = [...formatVoiceLines(cited, wording), ...provenance].map((line) =>
    cutWithEllipsis(line, maxSmallLength),
  );
  return [
    ...(label ? [`**${escapeMarkdown(label)}**`] : []),
    `> ${words
      .filter((part) => part !== '')
      .map(escapeMarkdown)
      .join(' ')}`,
    `— ${[...(speaker.length > 0 ? [speaker.join('')] : []), ...parts].join(' · ')}`,
    ...small.map((line) => `-# ${escapeMarkdown(line)}`),
    ...(translation ? [`-# ${wording.translation}: ${escapeMarkdown(translation)}`] : []),
  ].join('\n');
}

/** However long the names in it are. */
const maxSmallLength = 250;

/** To the article, to the page of the fact, the sentences around, the citation to copy; `report` adds the error report where there is room. */
export function createFactButtons(
  { fact, source }: CitedFact,
  { wording, reportUrl, publicUrl }: Rendering,
  report: boolean,
): APIActionRowComponent<APIButtonComponent>[] {
  const code = createCode(fact.id);
  const { toSource, evidence, context, cite, reportError } = wording.buttons;
  return createButtonRow([
    createLinkButton(toSource, source.url && createSentenceLink(source.url, fact.quote, limits.url)),
    createLinkButton(evidence, publicUrl && `${publicUrl}${formatFactPath(fact.id)}`),
    createButton(context, writeCustomId({ kind: 'context', fact: code })),
    createButton(cite, writeCustomId({ kind: 'cite', facts: [code] })),
    report && reportUrl
      ? createLinkButton(reportError, reportUrl.replaceAll('{fact}', encodeURIComponent(fact.id)))
      : null,
  ]);
}

// what is hidden can be shared, what is public can be taken away
export function createClosingButton(shown: CitedFact[], { wording, user, hidden }: Rendering) {
  const share = writeCustomId({ kind: 'share', facts: shown.map(({ fact }) => createCode(fact.id)) });
  return hidden
    ? createButton(wording.buttons.share, share)
    : createButton(wording.buttons.remove, writeCustomId({ kind: 'delete', user }));
}

// a single quote has a button of its own
export function createCiteAllButton(shown: CitedFact[], { wording }: Rendering) {
  const facts = shown.map(({ fact }) => createCode(fact.id));
  return facts.length > 1 ? createButton(wording.buttons.citeAll, writeCustomId({ kind: 'cite', facts })) : null;
}
