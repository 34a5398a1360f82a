/** A sentence in quotation marks, if it does not begin with some of its own: the words stay as they are printed. */
export function quoted(sentence: string): string {
  return beginsQuoted(sentence) ? sentence : `„${sentence}“`;
}

export function beginsQuoted(sentence: string): boolean {
  return /^["„“»«‚']/u.test(sentence);
}
