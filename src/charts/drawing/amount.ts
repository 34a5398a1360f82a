/** Amounts in words, and the scale at which all figures of a picture stay short. */
import type { FigureUnit } from '../../answers/citedFact.js';
import type { Language } from '../../knowledge/text/language.js';
import { pickWording } from '../../wording/languages/wordingFor.js';
import type { Bound, PictureWording, UnitName } from '../../wording/partWordings.js';

export interface AmountScale {
  /** "Mrd.", "bn"; empty where figures are written out. */
  short: string;
  /** What a figure of the axis is multiplied by. */
  times: number;
  /** "Mrd. Dollar", "$ bn", "Arbeitsplätze". */
  axis: string;
}

export function chooseScale(values: number[], unit: FigureUnit, language: Language): AmountScale {
  const { pictures } = pickWording(language);
  const scale = findScale(Math.max(...values, 0), pictures);
  const name = nameUnit(unit, language).short;
  return {
    short: scale?.short ?? '',
    times: scale?.times ?? 1,
    axis: joinParts(/\p{L}/u.test(name) ? [scale?.short, name] : [name, scale?.short]),
  };
}

interface Amount {
  value: number;
  bound: Bound;
}

/** "höchstens 500 Mrd.": the unit stands at the axis. */
export function formatShortAmount({ value, bound }: Amount, { times, short }: AmountScale, language: Language): string {
  const { bounds } = pickWording(language).pictures;
  return joinParts([bounds[bound], formatFigure(value / times, language), short]);
}

/** "höchstens 500 Milliarden Dollar". */
export function formatAmount({ value, bound }: Amount, unit: FigureUnit, language: Language): string {
  const { pictures } = pickWording(language);
  const scale = findScale(value, pictures);
  const figure = formatFigure(value / (scale?.times ?? 1), language);
  return joinParts([pictures.bounds[bound], figure, scale?.long, nameUnit(unit, language).long]);
}

function nameUnit({ id, names }: FigureUnit, language: Language): UnitName {
  return names?.[language] ?? pickWording(language).pictures.units[id] ?? { short: id, long: id };
}

function formatFigure(figure: number, language: Language): string {
  return new Intl.NumberFormat(language, { maximumFractionDigits: 3 }).format(figure);
}

function findScale(value: number, { scales }: PictureWording): PictureWording['scales'][number] | undefined {
  return scales.find(({ times }) => Math.abs(value) >= times);
}

function joinParts(parts: (string | undefined)[]): string {
  return parts.filter(Boolean).join(' ');
}
