/** The buttons under a quote. */
import type { APIActionRowComponent, APIButtonComponent } from 'discord-api-types/v10';
import type { Cited } from '../../answers/answer.js';
import { sentenceLink } from '../../citations/sentenceLink.js';
import { writeId } from '../customId.js';
import { factCode } from '../factCode.js';
import { button, link, row } from './components.js';
import { limits } from './limits.js';
import type { Rendering } from './rendering.js';

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
