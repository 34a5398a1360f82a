/** How a line was taken, put to its answer. */
import type { Answer } from '../answer.js';
import type { Intent, Turn } from '../turn.js';

export function createTurn(known: Pick<Turn, 'intent'> & Partial<Turn>): Turn {
  return { understood: null, resolved: false, parts: [], leftOut: null, cut: false, ...known };
}

/** `understood` is what was asked, unless the answer is about the bot itself. */
export function addTurn(answer: Answer, known: Pick<Turn, 'intent'> & Partial<Turn>): Answer {
  const own = findOwnIntent(answer);
  if (own === null) return { ...answer, turn: createTurn(known) };
  const unasked = own === 'source' ? {} : { understood: null, resolved: false };
  return { ...answer, turn: createTurn({ ...known, intent: own, ...unasked }) };
}

// what is answered without a quote from what the bot knows of itself and its articles
function findOwnIntent(answer: Answer): Intent | null {
  if (answer.kind === 'unknown') return answer.reason.kind === 'chatter' ? 'chatter' : null;
  if (answer.kind !== 'info') return null;
  switch (answer.info.kind) {
    case 'help':
      return 'help';
    case 'about':
    case 'privacy':
    case 'sources':
      return 'about';
    case 'article':
      return answer.info.asks === 'count' || answer.info.asks === 'list' ? 'about' : 'source';
    case 'agencies':
      return 'source';
    case 'talk':
    case 'which':
    case 'disputed':
      return null;
    default:
      return answer.info satisfies never;
  }
}
