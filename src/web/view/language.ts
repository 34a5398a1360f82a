/** In which language a page speaks: as the address says, as the question is asked, or as the browser wishes. */

import type { Conversation } from '../../answers/conversation/conversation.js';
import type { Language } from '../../knowledge/text/language.js';
import { chooseLanguage } from '../../knowledge/text/typed/chooseLanguage.js';

interface LanguageHints {
  /** What the address says. */
  requested: string | undefined;
  question: string | undefined;
  conversation: Conversation | null;
  /** The header Accept-Language: https://www.rfc-editor.org/rfc/rfc9110#section-12.5.4 */
  acceptLanguage: string | undefined;
}

export function parseLanguage(text: string | undefined): Language | null {
  return text === 'de' || text === 'en' ? text : null;
}

export function choosePageLanguage({ requested, question, conversation, acceptLanguage }: LanguageHints): Language {
  const door = parseAcceptLanguage(acceptLanguage ?? '');
  return chooseLanguage({ chosen: parseLanguage(requested), line: question ?? '', conversation, door });
}

/** German where the header is missing; English where it names neither of the two. */
export function parseAcceptLanguage(header: string): Language {
  if (header.trim() === '') return 'de';
  const parts = header.split(',').map(parseLanguageRange);
  const findWeight = (language: Language) =>
    Math.max(0, ...parts.map(([tag, weight]) => (tag === language ? weight : 0)));
  return findWeight('de') > 0 && findWeight('de') >= findWeight('en') ? 'de' : 'en';
}

function parseLanguageRange(part: string): [string, number] {
  const [tag = '', ...rest] = part.split(';');
  const weight = /q=([\d.]+)/.exec(rest.join(';'))?.[1];
  return [tag.trim().slice(0, 2).toLowerCase(), weight === undefined ? 1 : Number(weight)];
}
