/** What a picture of figures shows, as sentences for those who do not see it. */

import type { Base } from '../../knowledge/facts/base.js';
import type { Matter } from '../../knowledge/facts/schema.js';
import type { Language } from '../../knowledge/text/language.js';
import { formatOutlet, formatSourceDate, formatSpeaker } from '../../wording/attribution.js';
import { pickWording } from '../../wording/wordingFor.js';
import { buildAltText } from '../drawing/altText.js';
import { formatAmount } from '../drawing/amount.js';
import type { Figure } from './figureRows.js';

export interface FigureAltInput {
  matter: Matter;
  figures: Figure[];
  base: Base;
  language: Language;
}

/** The question, then a sentence a side. */
export function describeFigures({ matter, figures, base, language }: FigureAltInput): string {
  const sentences = figures.map((figure) => describeFigure(figure, { matter, base, language }));
  return buildAltText(matter.question[language], sentences, pickWording(language).pictures).text;
}

// "Börsen-Zeitung, Januar 2025 (errechnet): bis zu 500 Mrd. Dollar (höchstens 500 Milliarden Dollar)."
function describeFigure(figure: Figure, { matter, base, language }: Omit<FigureAltInput, 'figures'>): string {
  const wording = pickWording(language);
  const { source, claim } = figure;
  const who = [formatSpeaker(figure, base, wording), formatOutlet(source, wording), formatSourceDate(source, wording)];
  const amount = formatAmount(figure, matter.unit ?? '', language);
  const amountNote = claim.says.endsWith(amount) ? '' : ` (${amount})`;
  return `${who.filter((part) => part !== null).join(', ')}: ${claim.says}${amountNote}.`;
}
