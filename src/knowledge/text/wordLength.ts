/** How long a word may be. */

/**
 * In letters. What is longer is no word that anybody knows: no stem, parts or spellings of it are looked for, since each
 * letter may cost as much as the word is long.
 */
export const maxWordLength = 60;
