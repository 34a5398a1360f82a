/** Names in a question that no source mentions: "Merkel", "Apple". No answer about them can be right. */
import type { Question } from './question.js';
import { isSayingWord } from './speakerAsked.js';

// what may stand before a German noun that is no name
const beforeNouns =
  /^(?:der|die|das|den|dem|des|ein\p{L}*|kein\p{L}*|viel\p{L}*|wenig\p{L}*|welch\p{L}*|dies\p{L}*|jed\p{L}*|all\p{L}*|mein\p{L}*|sein\p{L}*|ihr\p{L}*|deren|dessen|mehr|zum|zur|im|am|vom|beim|ins|es|jemand|so|und|oder|\p{L}+(?:e|en|er|es|em|ig|isch|lich))$/u;
const nounEndings =
  /(?:ung|heit|keit|schaft|tion|tät|ismus|ment|chen|lein|ung|ungen|ionen|nis|nisse|tum|ei|ik|ler|ner|er|el)s?$/u;

/** Unknown words of the question that are written, or stand, as names. */
export function strangersIn({ asked, entities, language }: Question): string[] {
  const named = new Set(entities.flatMap(({ words }) => words));
  return asked
    .filter(({ word, functionWord, matches }, at) => {
      if (functionWord || named.has(word.text) || /^\d/.test(word.text)) return false;
      if (matches.some(({ how, likeness }) => how !== 'spelling' || likeness > 0.52)) return false;
      const before = asked[at - 1]?.word.text ?? '';
      if (isSayingWord(before) && at > 0) return true;
      if (at === 0 || !/^\p{Lu}/u.test(word.raw)) return false;
      return language === 'en' || !(beforeNouns.test(before) || nounEndings.test(word.text));
    })
    .map(({ word }) => word.raw);
}
