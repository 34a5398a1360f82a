/** What joins a line to the answer before it, and what trails behind: they say nothing by themselves. Words are folded. */
import { createPhraseMeasure, type WordLists } from './phrases.js';

/** Lists that the phrases of follow-ups share. */
export const followUpLists: WordLists = {
  that: 'das|dies|es|that|this|it|so',
  tail: `{denn|eigentlich|bitte|mal|nochmal|genau|jetzt|da|dann|so|wirklich|echt|auch|noch|please|pls|plz|exactly|though|tho|then|
    again|really|now|lol|bro|digga|alter|man|hier|here|uberhaupt|etwa|halt|schon|ja|eh|wohl|nur|even|ever|anyway}`,
};

const opener = `(und|aber|and|but|ok|okay|ach|ach so|achso|ah|oh|hm|hmm|hmmm|na|na ja|naja|also|so|tja|gut|aha|soso|ja|right|well|plus|then|dann|
  sowie|ausserdem|eh|ey|hey|cool|nice|danke|thanks|thx|ty|bitte|please|pls|plz|yes|yeah|ne|nee|nein|no|wait|moment|warte|alright|
  got it|i see|verstehe|alles klar|interessant|interesting|wow|sorry|btw|ubrigens|by the way|krass ok|oha|boah|like)`;
/** "Same for Trump", "dasselbe bei t-online": the same question once more. */
const again = `[the|das|die|and the] (same|gleiche|selbe|dasselbe|dieselbe|ditto|dito|same again|same q)
  {thing|question|q|frage|ding|spiel|nur|just|only|but|aber|and|und|for|fur|with|mit|bei|about|uber|zu|von|to|of|again|nochmal|bitte|please|now|jetzt|in|at|as|wie}`;
const countAgain = createPhraseMeasure(again, {});

/** Whether the line begins with "the same for": whom it names is asked the same question. */
export function beginsAgain(words: readonly string[]): boolean {
  return countAgain(words) > 0;
}

const countOpeners = createPhraseMeasure(`{${opener}} (${opener}|${again})`, {});

/** The line without what only joins it to the one before: "und", "ok, but"; its last word stays. */
export function dropOpener(plain: string): string {
  const words = plain.split(' ');
  return words.slice(Math.min(countOpeners(words), words.length - 1)).join(' ');
}
