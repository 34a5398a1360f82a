/** The parts that there are, each with the one mark that ends it. */
export function sentences(parts: string[]): string {
  return parts
    .filter((part) => part !== '')
    .map((part) => (/[.!?…]$/u.test(part) ? part : `${part}.`))
    .join(' ');
}
