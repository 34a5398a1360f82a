/** A draft as an editor sees it: the sentence with its neighbours, then each proposed field. */
import type { Fact } from '../knowledge/facts/schema.js';
import type { Paint } from './colours.js';

export function draftText(fact: Fact, paint: Paint): string {
  const { id, at: _, quote, before, after, draft: __, ...fields } = fact;
  const proposed = Object.entries(fields).map(([field, value]) => `  ${paint('cyan', field)} ${JSON.stringify(value)}`);
  return [
    paint('dim', id),
    ...(before ? [`  ${paint('dim', before)}`] : []),
    `  „${quote}“`,
    ...(after ? [`  ${paint('dim', after)}`] : []),
    ...proposed,
  ].join('\n');
}
