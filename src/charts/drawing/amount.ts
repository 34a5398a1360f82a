/** Amounts in words, and the scale at which all figures of a picture stay short. */
import type { Language } from '../../knowledge/text/language.js';
import type { Bound, PictureWording } from '../../wording/wording.js';
import { pickWording } from '../../wording/wordingFor.js';

export interface AmountScale {
  /** What a figure of the axis is multiplied by. */
  times: number;
  /** "Mrd. Dollar", "$ bn", "Arbeitsplätze". */
  axis: string;
}

export function chooseScale(values: number[], unit: string, language: Language): AmountScale {
  const { pictures } = pickWording(language);
  const scale = findScale(Math.max(...values, 0), pictures);
  const name = pictures.units[unit]?.short ?? unit;
  return {
    times: scale?.times ?? 1,
    axis: joinParts(/\p{L}/u.test(name) ? [scale?.short, name] : [name, scale?.short]),
  };
}

/** "höchstens 500 Milliarden Dollar". */
export function formatAmount(
  { value, bound }: { value: number; bound: Bound },
  unit: string,
  language: Language,
): string {
  const { pictures } = pickWording(language);
  const scale = findScale(value, pictures);
  const figure = new Intl.NumberFormat(language, { maximumFractionDigits: 3 }).format(value / (scale?.times ?? 1));
  return joinParts([pictures.bounds[bound], figure, scale?.long, pictures.units[unit]?.long ?? unit]);
}

function findScale(value: number, { scales }: PictureWording): PictureWording['scales'][number] | undefined {
  return scales.find(({ times }) => Math.abs(value) >= times);
}

function joinParts(parts: (string | undefined)[]): string {
  return parts.filter(Boolean).join(' ');
}
