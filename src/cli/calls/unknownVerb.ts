/** What is said to a call that names no verb: the one that was meant, or how to ask a question. */
import { findNearName } from '../../knowledge/text/matchLabels.js';
import type { Verb } from '../verb.js';

export function describeUnknownVerb(words: readonly string[], verbs: readonly Verb[], program: string): string {
  const [name = ''] = words;
  const offered = verbs.filter((verb) => verb.name !== '' && verb.usage).map((verb) => verb.name);
  const near = findNearName(name, offered);
  const typed = words.join(' ').replaceAll('"', "'");
  if (near !== null) return `there is no command "${name}"; did you mean "${near}"? See --help`;
  if (/\s|\?/.test(typed)) return `there is no command "${name}"; to ask a question: ${program} ask "${typed}"`;
  return `there is no command "${name}"; see --help`;
}
