/** What somebody typed for a field: JSON, or plain text; "-" takes the field away. */
export function fieldValue(typed: string): unknown {
  if (typed === '-') return null;
  try {
    return JSON.parse(typed);
  } catch {
    return typed;
  }
}
