/** One sentence with all that is known of it: what stands around it, how it came here, and how its date and its outlet are known. */
import type { CitedFact } from '../../answers/citedFact.js';
import { formatFactPath } from '../../citations/factPath.js';
import { createSentenceLink } from '../../citations/sentenceLink.js';
import { cutWithEllipsis } from '../../util/textLimits.js';
import { formatDetails } from '../../wording/own/details.js';
import { createReportUrl } from '../../wording/own/operatorLinks.js';
import { writeCustomId } from '../customId.js';
import { limits } from '../limits.js';
import { createCode } from '../shortCode.js';
import { createButton, createButtonRow, createContainer, createLinkButton, createText } from './components.js';
import { escapeMarkdown } from './markdown.js';
import { createMessageBody, type MessageBody } from './messageBody.js';
import { formatQuote } from './quote.js';
import type { Rendering } from './rendering.js';

/** However long the names in it are. */
const maxLineLength = 300;

/** The card of a fact. `above` stands over the quote, in Markdown. */
export function createDetailsCard(cited: CitedFact, rendering: Rendering, above: string[] = []) {
  const { wording } = rendering;
  const quote = formatQuote(cited, rendering);
  let room = limits.text - quote.length - above.join('').length;
  const lines = [...tellMissingNeighbours(cited, wording), ...formatDetails(cited, wording)]
    .map((line) => `- ${escapeMarkdown(cutWithEllipsis(line, maxLineLength))}`)
    .filter(({ length }) => {
      room -= length + 1;
      return room >= 0;
    });
  const texts = [...above, quote, ...(lines.length === 0 ? [] : [lines.join('\n')])];
  return createContainer([...texts.map(createText), ...createFactRow(cited, rendering)]);
}

// whoever asks for what stands around it is told that nothing does
function tellMissingNeighbours({ neighbours }: CitedFact, { noContext }: Rendering['wording']): string[] {
  return neighbours.before === null && neighbours.after === null ? [noContext] : [];
}

/** For whoever pressed the button alone. */
export function renderDetails(cited: CitedFact, rendering: Rendering): MessageBody {
  return createMessageBody([createDetailsCard(cited, rendering)], true);
}

function createFactRow({ fact, source }: CitedFact, { wording, links, publicUrl }: Rendering) {
  const { toSource, cite, factPage, reportError } = wording.buttons;
  return createButtonRow([
    createLinkButton(toSource, source.url && createSentenceLink(source.url, fact.quote, limits.url)),
    createButton(cite, writeCustomId({ kind: 'cite', facts: [createCode(fact.id)] })),
    createLinkButton(factPage, publicUrl && `${publicUrl}${formatFactPath(fact.id)}`),
    createLinkButton(reportError, createReportUrl(links.report, fact.id)),
  ]);
}
