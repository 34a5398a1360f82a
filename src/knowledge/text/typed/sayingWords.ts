/** Words that say that somebody said something, folded, German and English. */

const sayingWordSet = new Set(
  `meldet meldete gemeldet berichtet berichtete berichten berichteten report reports reported sagt sagte sagten sagen gesagt meint meinte gemeint schreibt schrieb geschrieben behauptet behauptete antwortet antwortete
  geantwortet betont betonte erklarte beteuert beteuerte versichert versicherte ausserte geaussert spottete gespottet twitterte getwittert postete gepostet zitat zitate aussert
  say says said saying write wrote written claim claims claimed tweet tweeted reply replied respond responded comment comments
  commented insisted explained added quote quotes posted state stated think thinks thought reckon reckons reckoned`.split(
    /\s+/,
  ),
);
/** Folded, in either language. */
export const sayingWords: readonly string[] = [...sayingWordSet];

export const accordingToWords: ReadonlySet<string> = new Set(['laut', 'according', 'zufolge']);
/** "sagte", "wrote"; "laut" is none. */
export function isWordOfSaying(word: string): boolean {
  return sayingWordSet.has(word);
}

/** "laut", "according". */
export function isAccordingTo(word: string): boolean {
  return accordingToWords.has(word);
}

/** Words of saying hold a question together; they are no content to be found in a quote. */
export function isSayingWord(word: string): boolean {
  return isWordOfSaying(word) || isAccordingTo(word);
}
