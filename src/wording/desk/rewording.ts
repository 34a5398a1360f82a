/** How what the program says in English is said in another language; apart, since the shapes of all wordings of the desk use it. */

/** `pattern` reads the English; `says` gets its groups. */
export interface Rewording {
  pattern: RegExp;
  says: (...groups: string[]) => string;
}

/** As it stands where no pattern fits. */
export function reword(text: string, rewordings: readonly Rewording[]): string {
  for (const { pattern, says } of rewordings) {
    const groups = pattern.exec(text)?.slice(1);
    if (groups) return says(...groups);
  }
  return text;
}

/** Each line by itself. */
export function rewordLines(text: string, rewordings: readonly Rewording[]): string {
  return text
    .split('\n')
    .map((line) => reword(line, rewordings))
    .join('\n');
}
