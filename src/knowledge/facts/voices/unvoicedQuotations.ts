/** Quotations that no voice holds. */
import { isWithin } from '../../../util/spans.js';
import { listQuotations } from '../../text/quotations.js';
import type { Base } from '../base.js';
import { listArticleNames } from '../names.js';
import type { Fact } from '../schema.js';
import { placeVoices } from './voices.js';

/** Those that are nobody's yet, with their marks. */
export function listUnvoicedQuotations(fact: Fact, base: Base): string[] {
  const voices = placeVoices(fact);
  return listQuotations(fact.quote)
    .filter((quotation) => !isWithin(quotation, voices))
    .map(({ start, end }) => fact.quote.slice(start, end))
    .filter((quotation) => !isName(quotation, base));
}

function isName(quotation: string, { entities }: Base): boolean {
  const inner = quotation.replace(/^[„“”"«»‚‘]|[.,!?]*[„“”"«»‚‘]$/gu, '');
  return entities.some((entity) => listArticleNames(entity).includes(inner));
}
