/** An amount as most people write it: "500 Milliarden Dollar", "500 billion dollars", "100.000 Arbeitsplätze". */

import { lazy } from '../../../util/lazy.js';
import type { Language } from '../language.js';
import type { Amount } from './amounts.js';
import { currencies, units } from './units.js';

const scaleNames: readonly (readonly [
  factor: number,
  names: Record<Language, readonly [one: string, many: string]>,
])[] = [
  [1e12, { de: ['Billion', 'Billionen'], en: ['trillion', 'trillion'] }],
  [1e9, { de: ['Milliarde', 'Milliarden'], en: ['billion', 'billion'] }],
  [1e6, { de: ['Million', 'Millionen'], en: ['million', 'million'] }],
];
const currencyNames: Readonly<Record<string, Record<Language, string>>> = {
  USD: { de: 'Dollar', en: 'dollars' },
  EUR: { de: 'Euro', en: 'euros' },
  GBP: { de: 'Pfund', en: 'pounds' },
  CHF: { de: 'Franken', en: 'francs' },
  JPY: { de: 'Yen', en: 'yen' },
  CNY: { de: 'Yuan', en: 'yuan' },
};

/** `written` is how it stands in the text: its unit stays, where it is a word. */
export function spellAmount({ value, unit }: Amount, written: string, language: Language): string {
  const unitWord = /(\p{L}{3,}|%)$/u.exec(written)?.[1] ?? '';
  const currency = currencyNames[unit ?? ''];
  const isUnit = units.get(unitWord.toLowerCase()) === unit && !currencies.has(unitWord.toLowerCase());
  const name = unit === null ? '' : currency && !isUnit ? currency[language] : unitWord;
  return [spellNumber(value, language), name].join(' ').trim();
}

const createFormat = (language: Language) => new Intl.NumberFormat(language, { maximumFractionDigits: 12 });
const numberFormats = { de: lazy(() => createFormat('de')), en: lazy(() => createFormat('en')) };

function spellNumber(value: number, language: Language): string {
  const [factor, names] = scaleNames.find(([each]) => value >= each) ?? [1, undefined];
  const count = value / factor;
  const digits = numberFormats[language]().format(count);
  const name = names?.[language][count === 1 ? 0 : 1];
  return name === undefined ? digits : `${digits} ${name}`;
}
