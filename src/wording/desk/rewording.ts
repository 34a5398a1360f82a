/** How what the program says in English is said in another language; apart, since the shapes of all wordings of the desk use it. */

/** `pattern` reads the English; `says` gets its groups. */
export interface Rewording {
  pattern: RegExp;
  says: (...groups: string[]) => string;
}
