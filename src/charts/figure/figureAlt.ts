/** What a picture of figures shows, as sentences for those who do not see it. */

import type { Base } from '../../knowledge/facts/base.js';
import type { Matter } from '../../knowledge/facts/schema.js';
import type { Language } from '../../knowledge/text/language.js';
import { dateText, outletText, speakerText } from '../../wording/attribution.js';
import { wordingFor } from '../../wording/wordingFor.js';
import { altText } from '../drawing/altText.js';
import { amountText } from '../drawing/amount.js';
import type { Figure } from './figureRows.js';

export interface Told {
  matter: Matter;
  figures: Figure[];
  base: Base;
  language: Language;
}

/** The question, then a sentence a side. */
export function figureAlt({ matter, figures, base, language }: Told): string {
  const sentences = figures.map((figure) => sentence(figure, { matter, base, language }));
  return altText(matter.question[language], sentences, wordingFor(language).pictures).text;
}

// "Börsen-Zeitung, Januar 2025 (errechnet): bis zu 500 Mrd. Dollar (höchstens 500 Milliarden Dollar)."
function sentence(figure: Figure, { matter, base, language }: Omit<Told, 'figures'>): string {
  const wording = wordingFor(language);
  const { source, claim } = figure;
  const who = [speakerText(figure, base, wording), outletText(source, wording), dateText(source, wording)];
  const amount = amountText(figure, matter.unit ?? '', language);
  const shown = claim.says.endsWith(amount) ? '' : ` (${amount})`;
  return `${who.filter((part) => part !== null).join(', ')}: ${claim.says}${shown}.`;
}
