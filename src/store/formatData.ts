/** Data files as people keep them: one fact's field a line, so that a change of one field is a change of one line. */

/** The fields of a fact in the order in which they are written. */
const order =
  `id at quote before after sic topics about speaker speech channel via status when claims en asks draft withdrawn`.split(
    ' ',
  );

/** An array of facts as the text of its file. */
export function factsText(facts: readonly object[]): string {
  const entries = facts.map((fact) => `  {\n${fieldsOf(fact).join(',\n')}\n  }`);
  return entries.length === 0 ? '[]\n' : `[\n${entries.join(',\n')}\n]\n`;
}

/** An array with one entry a line. */
export function linesText(entries: readonly unknown[]): string {
  return entries.length === 0 ? '[]\n' : `[\n${entries.map((entry) => `  ${spaced(entry)}`).join(',\n')}\n]\n`;
}

/** Anything else, indented. */
export function indentedText(content: unknown): string {
  return `${JSON.stringify(content, null, 2)}\n`;
}

function fieldsOf(fact: object): string[] {
  const places = Object.entries(fact).map(([field, value]) => ({ field, value, place: order.indexOf(field) }));
  return places
    .sort((a, b) => a.place - b.place)
    .map(({ field, value }) => `    ${JSON.stringify(field)}: ${spaced(value)}`);
}

/** JSON on one line with a blank behind each comma and colon. */
function spaced(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(spaced).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).map(([field, inner]) => `${JSON.stringify(field)}: ${spaced(inner)}`);
  return `{${fields.join(', ')}}`;
}
