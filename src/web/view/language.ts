/** In which language a page speaks: as the address says, as the question is asked, or as the browser wishes. */

import { languageOf } from '../../knowledge/text/detectLanguage.js';
import type { Language } from '../../knowledge/text/language.js';

interface Wish {
  /** What the address says. */
  named: string | undefined;
  question: string | undefined;
  /** The header Accept-Language: https://www.rfc-editor.org/rfc/rfc9110#section-12.5.4 */
  accepted: string | undefined;
}

export function chosenLanguage(named: string | undefined): Language | null {
  return named === 'de' || named === 'en' ? named : null;
}

export function pageLanguage({ named, question, accepted }: Wish): Language {
  const wished = acceptedLanguage(accepted ?? '');
  return chosenLanguage(named) ?? (question?.trim() ? languageOf(question, wished) : wished);
}

// German for whoever wishes nothing; English for whoever wishes neither of the two
function acceptedLanguage(header: string): Language {
  if (header.trim() === '') return 'de';
  const parts = header.split(',').map(weighed);
  const weightOf = (language: Language) =>
    Math.max(0, ...parts.map(([tag, weight]) => (tag === language ? weight : 0)));
  return weightOf('de') > 0 && weightOf('de') >= weightOf('en') ? 'de' : 'en';
}

function weighed(part: string): [string, number] {
  const [tag = '', ...rest] = part.split(';');
  const weight = /q=([\d.]+)/.exec(rest.join(';'))?.[1];
  return [tag.trim().slice(0, 2).toLowerCase(), weight === undefined ? 1 : Number(weight)];
}
