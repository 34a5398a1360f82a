/** What is said to a call that names no verb: the one that was meant, or how to ask a question. */
import { countSlips } from '../knowledge/text/spelling.js';
import type { Verb } from './verb.js';

export function describeUnknownVerb(words: readonly string[], verbs: readonly Verb[]): string {
  const [name = ''] = words;
  const near = findNearVerb(name, verbs);
  const typed = words.join(' ');
  if (near) return `there is no command "${name}"; did you mean "${near}"? See --help`;
  if (/\s|\?/.test(typed))
    return `there is no command "${name}"; to ask a question: node dist/main.js ask "${typed.replaceAll('"', "'")}"`;
  return `there is no command "${name}"; see --help`;
}

const maxComparedLetters = 20;

// a slip in three letters, two from six on; more is another word
function findNearVerb(typed: string, verbs: readonly Verb[]): string | undefined {
  if (typed.length > maxComparedLetters) return undefined;
  const maxSlips = typed.length < 3 ? 0 : typed.length < 6 ? 1 : 2;
  const offered = verbs.filter(({ name, usage }) => name !== '' && usage).map(({ name }) => name);
  const near = offered.map((name) => ({ name, slips: countSlips(typed.toLowerCase(), name) }));
  return near.filter(({ slips }) => slips <= maxSlips).sort((a, b) => a.slips - b.slips)[0]?.name;
}
