/** Words that may stand before or behind a person's name and are no part of it, folded, German and English. */

import { isOneSlipOff } from '../../../text/spelling.js';

const minSlipLength = 6;

const titles = new Set(
  `herr herrn frau mr mrs ms miss sir dr prof professor prasident prasidenten president chef chefin boss ceo cto cfo grunder grunderin
  founder cofounder mitgrunder milliardar multimilliardar billionaire unternehmer entrepreneur investor sprecher sprecherin spokeswoman
  spokesperson secretary minister kanzler senator politiker republikaner republican berater adviser advisor manager executive head
  chairman kritiker critic tech owner kandidat candidate ex former fruherer ehemaliger us person namens named`.split(
    /\s+/,
  ),
);

// "Tech-Mogul", "Erfinder": what a person is or does
const roleEndingPattern =
  /(?:chef|chefin|boss|ceo|grunder|prasident|sprecher|mogul|guru|genie|milliardar|minister|kanzler|manager|berater|unternehmer|erfinder|mann|frau|ist|ent|ant|eur|tor)$/;

/** Whether a folded word is such a word in itself: behind a given name, "Hartmann" and "Grant" are names. */
export function isTitleWord(word: string): boolean {
  return titles.has(word);
}

/** Whether a folded word says what somebody is, not who; with a slip too: "presidnet". */
export function isPersonTitle(word: string): boolean {
  if (isTitleWord(word) || roleEndingPattern.test(word)) return true;
  return word.length >= minSlipLength && [...titles].some((title) => isOneSlipOff(word, title));
}

/** "Donald Trump Jr." is somebody else than Donald Trump. */
export const generationWords: ReadonlySet<string> = new Set('jr junior sr senior'.split(' '));
