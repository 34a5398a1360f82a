/** The names of countries as they stand in a sentence: "die Niederlande", "den Iran", "the Netherlands". The platform's list has no articles. */
import { nameCountry } from './countries.js';

/** By code; those without an article are not here. */
const germanArticles: Record<string, string[]> = {
  die: 'AE BS CF CH CK DO FK FO IC KM KY MD MH MN MP MV NL PH SB SC SK TC TF TR UA US VA VG VI'.split(' '),
  den: 'IQ IR LB SD SS TD YE'.split(' '),
};
/** What the list shortens in English. */
const germanNames: Record<string, string> = { GB: 'Großbritannien' };
const englishWithArticle = 'AE BS CF CK DO FK FO GB IC KM KY MH MP MV NL PH SB SC TC TF US VG VI'.split(' ');

/** In German in the accusative. */
export function placeCountry(code: string, language: 'de' | 'en'): string {
  if (language === 'en') return `${englishWithArticle.includes(code) ? 'the ' : ''}${nameCountry(code, 'en')}`;
  const name = germanNames[code] ?? nameCountry(code, 'de');
  const [article] = Object.entries(germanArticles).find(([, codes]) => codes.includes(code)) ?? [];
  return article === undefined ? name : `${article} ${weaken(name)}`;
}

// "Vereinigte Arabische Emirate", but "die Vereinigten Arabischen Emirate"; a republic is one: "die Dominikanische Republik"
function weaken(name: string): string {
  return / Republik$/u.test(name) ? name : name.replace(/e(?= \p{Lu})/gu, 'en');
}
