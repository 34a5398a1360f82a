/** Walks an editor through the served sentences that changed or are gone; each decision is kept at once. */
import { createInterface } from 'node:readline';
import type { Base } from '../../knowledge/facts/base.js';
import { listOpen } from './applyUpdate.js';
import { askDecision } from './askDecision.js';
import { type Decision, type PendingUpdate, readPendingUpdate, savePendingUpdate } from './pendingUpdate.js';
import type { Became, NewText, UpdatePlan } from './planUpdate.js';
import { listGivenUp, takeOver } from './takeOver.js';

interface Deciding {
  data: string;
  plan: UpdatePlan;
  base: Base;
  newText: NewText;
  /** Null asks nothing. */
  input: (NodeJS.ReadableStream & { isTTY?: boolean }) | null;
  output: NodeJS.WritableStream;
  say: (text: string) => void;
}

/** What was decided on this text before, and now; the end of the input leaves the rest for later. */
export async function decideAll(deciding: Deciding): Promise<PendingUpdate> {
  const { data, plan, base, input, output, say } = deciding;
  const { id, text } = plan.source;
  const pending = readPendingUpdate(data, id, text.sha256);
  const open = listOpen(plan, base, pending.decisions);
  if (input === null || open.length === 0) return pending;
  const lines = createInterface({ input, output, terminal: input.isTTY === true });
  const typed = lines[Symbol.asyncIterator]();
  const ask = async (what: string): Promise<string | null> => {
    output.write(what);
    const { value, done } = await typed.next();
    return done ? null : String(value).trim();
  };
  for (const [index, each] of open.entries()) {
    say(`\n${index + 1} of ${open.length}`);
    const decision = await askDecision(each, { ask, say });
    if (decision === 'stop') break;
    if (decision === 'later' || !isPossible(each, decision, deciding)) continue;
    pending.decisions[each.fact.id] = decision;
    savePendingUpdate(data, id, pending);
  }
  lines.close();
  return pending;
}

// what could not be written in the end is told at once
function isPossible(each: Became, decision: Decision, { base, plan, newText, say }: Deciding): boolean {
  if (decision.kind !== 'take' || each.kind !== 'changed') return true;
  const article = { base, source: plan.source, text: newText.text };
  const taken = takeOver({ old: each.fact, now: each.now }, decision, article);
  if (!Array.isArray(taken)) {
    const givenUp = listGivenUp(each.fact, taken);
    if (givenUp.length > 0)
      say(`  ! It no longer shows: ${givenUp.join(', ')}. Where it does, use correct afterwards.`);
    return true;
  }
  for (const { says, fix } of taken) say(`  ! ${says}. ${fix}`);
  say('So it cannot be taken over: it is left for later.');
  return false;
}
