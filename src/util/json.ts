/** JSON that others wrote: read without throwing, and looked into without trusting it. */

/** Undefined where the text is no JSON; nothing in JSON is undefined. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Arrays are objects, too. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
