/** One served sentence that changed or is gone: what an editor types on it. */
import { markChanges } from '../../drafting/updates/markChanges.js';
import type { UpdateCommand, UpdateWording } from '../../wording/desk/articleWording.js';
import type { Dialogue } from '../desk/dialogue.js';
import { readTypedCommand } from '../desk/typedCommand.js';
import type { Decision } from './pendingUpdate.js';
import type { Became } from './planUpdate.js';
import { type English, listUnrendered, type NewWording } from './takeOver.js';

/** As it stands beside its new wording, the words marked. */
export function formatBecame(each: Became, wording: UpdateWording): string[] {
  const { fact } = each;
  if (each.kind !== 'changed') return [wording.isGone(fact.id), `  „${fact.quote}“`];
  const marked = markChanges(fact.quote, each.now.quote);
  return [wording.hasChanged(fact.id), `  ${wording.was(marked.was)}`, `  ${wording.is(marked.is)}`];
}

/** Asks until it is one; at the end of the input, everything is left for later. */
export async function askDecision(
  each: Became,
  { ask, say }: Dialogue,
  wording: UpdateWording,
): Promise<Decision | Exclude<UpdateCommand, 'take' | 'withdraw'>> {
  const help = each.kind === 'changed' ? wording.keys.changed : wording.keys.gone;
  say(formatBecame(each, wording).join('\n'));
  for (;;) {
    const typed = await ask(`${help} > `);
    if (typed === null) return 'stop';
    const { command, rest } = readUpdateCommand(typed, wording);
    if (command === 'undo' || command === 'later' || command === 'stop') return command;
    if (command === 'withdraw' && rest !== '') return { kind: 'withdraw', why: rest };
    if (command === 'take' && each.kind === 'changed')
      return { kind: 'take', ...(await askEnglish({ old: each.fact, now: each.now }, ask, wording)) };
    say(command === 'withdraw' ? wording.askWhy : help);
  }
}

/** Nothing typed is for later; null for what is no command. */
export function readUpdateCommand(
  typed: string,
  { commands }: UpdateWording,
): { command: UpdateCommand | null; rest: string } {
  const { command, first, rest } = readTypedCommand(typed, commands);
  return { command: first === '' ? 'later' : command, rest };
}

async function askEnglish(rewording: NewWording, ask: Dialogue['ask'], wording: UpdateWording): Promise<English> {
  const { en: old } = rewording.old;
  const typed = old === undefined ? null : await ask(wording.english(old));
  const pieces: Record<string, string> = {};
  for (const words of listUnrendered(rewording, typed || old)) {
    const piece = await ask(wording.piece(words));
    if (piece) pieces[words] = piece;
  }
  return { en: typed || null, pieces };
}
