/** Quotation marks around what an article prints; alone, since all that prints a quote needs them. */

/** The words stay as they are printed; German book marks never meet those of a newspaper, and where they would, others stand. */
export function addQuotationMarks(words: string): string {
  return /[»«]/u.test(words) ? `„${words}“` : `»${words}«`;
}
