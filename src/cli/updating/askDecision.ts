/** One served sentence that changed or is gone: what an editor types on it. */
import { markChanges } from '../../drafting/updates/markChanges.js';
import { escapeControls } from '../../util/printable.js';
import type { Decision } from './pendingUpdate.js';
import type { Became } from './planUpdate.js';
import { type English, listUnrendered, type NewWording } from './takeOver.js';

export interface Asking {
  ask: (what: string) => Promise<string | null>;
  say: (text: string) => void;
}

const keys = {
  changed: 't take over · w REASON withdraw · Enter later · q stop',
  gone: 'w REASON withdraw · Enter later · q stop',
};

/** As it stands beside its new wording, the words marked. */
export function formatBecame(each: Became): string[] {
  const { fact } = each;
  if (each.kind !== 'changed') return [`${fact.id} is gone:`, `  „${escapeControls(fact.quote)}“`];
  const marked = markChanges(fact.quote, each.now.quote);
  return [`${fact.id} has changed:`, `  was „${escapeControls(marked.was)}“`, `  is  „${escapeControls(marked.is)}“`];
}

/** Asks until it is one; at the end of the input, everything is left for later. */
export async function askDecision(each: Became, asking: Asking): Promise<Decision | 'later' | 'stop'> {
  const { ask, say } = asking;
  const help = each.kind === 'changed' ? keys.changed : keys.gone;
  for (const line of formatBecame(each)) say(line);
  for (;;) {
    const typed = await ask(`${help} > `);
    const [key = '', ...rest] = typed?.split(' ') ?? ['q'];
    const words = rest.join(' ').trim();
    if (key === 'q' || key === 'stop') return 'stop';
    if (key === '' || key === 'l' || key === 'later') return 'later';
    if ((key === 'w' || key === 'withdraw') && words !== '') return { kind: 'withdraw', why: words };
    if ((key === 't' || key === 'take') && each.kind === 'changed')
      return { kind: 'take', ...(await askEnglish({ old: each.fact, now: each.now }, ask)) };
    say(key === 'w' || key === 'withdraw' ? 'Why? Readers are told: w REASON' : help);
  }
}

async function askEnglish(rewording: NewWording, ask: Asking['ask']): Promise<English> {
  const { en: old } = rewording.old;
  const typed = old === undefined ? null : await ask(`In English (Enter keeps “${escapeControls(old)}”): `);
  const pieces: Record<string, string> = {};
  for (const words of listUnrendered(rewording, typed || old)) {
    const piece = await ask(`Of that, ${escapeControls(words)} is: `);
    if (piece) pieces[words] = piece;
  }
  return { en: typed || null, pieces };
}
