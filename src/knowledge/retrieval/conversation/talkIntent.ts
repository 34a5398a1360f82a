/** What a line without a question is: a greeting, thanks, an order to sum up. */
import { splitFoldedWords } from '../../text/words.js';

export type TalkIntent = 'hello' | 'thanks' | 'bye' | 'insult' | 'help' | 'about' | 'latest' | 'summary' | 'chatter';

const simple: readonly [intent: TalkIntent, pattern: RegExp][] = [
  ['hello', /^(?:hallo|hi|hey|hello|moin|moin moin|servus|guten (?:tag|morgen|abend)|good (?:morning|evening))$/],
  ['thanks', /^(?:danke|thanks|thx|merci)(?: .*)?$/],
  ['bye', /^(?:tschuss|bye|ciao)$/],
];

/** Null where a question remains. */
export function readTalkIntent(line: string): TalkIntent | null {
  const plain = splitFoldedWords(line).join(' ');
  return simple.find(([, pattern]) => pattern.test(plain))?.[0] ?? null;
}
