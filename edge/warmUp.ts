/** What is made when it is first asked for is made at the start, while Discord's connection is still being opened. */
import type { Library } from '../src/answers/library.js';
import { askCommand } from '../src/commands/ask.js';

/** Asks the first question of the story's own with a slip in it: spelling, too, is looked up for the first time. */
export function warmUp(library: Library): void {
  const [fact] = library.base.facts;
  const own = fact ? library.pickQuestions(fact).de : undefined;
  if (own !== undefined) askCommand.run({ question: misspell(own) }, { library, language: 'de' });
}

/** Two letters within its longest word change places. */
export function misspell(question: string): string {
  const words = question.match(/\p{L}+/gu) ?? [];
  const longest = words.reduce((long, word) => (word.length > long.length ? word : long), '');
  return question.replace(longest, longest.replace(/^(.{2})(.)(.)/u, '$1$3$2'));
}
