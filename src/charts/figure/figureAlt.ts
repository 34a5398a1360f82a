/** What a picture of figures shows, as sentences for those who do not see it. */

import type { MatterSummary } from '../../answers/answer.js';
import type { FigureUnit } from '../../answers/citedFact.js';
import { createQuoteView } from '../../wording/quote/quoteView.js';
import type { Wording } from '../../wording/wording.js';
import { buildAltText } from '../drawing/altText.js';
import { formatAmount } from '../drawing/amount.js';
import type { Figure } from './figureRows.js';

export interface FigureAltInput {
  matter: MatterSummary;
  figures: Figure[];
  wording: Wording;
}

/** The question, then a sentence a side. */
export function describeFigures({ matter, figures, wording }: FigureAltInput): string {
  const sentences = figures.map((figure) => describeFigure(figure, matter.unit, wording));
  return buildAltText(matter.question[wording.locale], sentences, wording.pictures).text;
}

// "Börsen-Zeitung, Januar 2025 (errechnet): bis zu 500 Mrd. Dollar (höchstens 500 Milliarden Dollar)."
function describeFigure(figure: Figure, unit: FigureUnit, wording: Wording): string {
  const { claim } = figure;
  const { speaker, outlet, date } = createQuoteView(figure, wording).citation;
  const who = [speaker, outlet, date];
  const amount = formatAmount(figure, unit, wording.locale);
  const amountNote = claim.says.endsWith(amount) ? '' : ` (${amount})`;
  return `${who.filter((part) => part !== null).join(', ')}: ${claim.says}${amountNote}.`;
}
