/** Walks an editor through the served sentences that changed or are gone; each decision is kept at once, and may be taken back. */
import type { Base } from '../../knowledge/facts/base.js';
import type { DeskWording } from '../../wording/desk/deskWording.js';
import type { Dialogue } from '../desk/dialogue.js';
import { describeFinding, nameField } from '../desk/draftProblems.js';
import { listOpen } from './applyUpdate.js';
import { askDecision, readUpdateCommand } from './askDecision.js';
import { type Decision, type PendingUpdate, savePendingUpdate } from './pendingUpdate.js';
import type { Became, NewText, UpdatePlan } from './planUpdate.js';
import { listGivenUp, takeOver } from './takeOver.js';

interface Deciding {
  data: string;
  plan: UpdatePlan;
  base: Base;
  newText: NewText;
  dialogue: Dialogue;
  wording: DeskWording;
}

/** What was decided before, and now. `isWhole`: nothing is left, and the editor has not stopped; the end of the input stops nothing. */
export async function decideAll(
  before: PendingUpdate,
  deciding: Deciding,
): Promise<{ pending: PendingUpdate; isWhole: boolean }> {
  const { data, plan, base, dialogue, wording } = deciding;
  const all = listOpen(plan, base, {});
  let pending = before;
  const save = (decisions: PendingUpdate['decisions']) => {
    pending = { ...pending, decisions };
    savePendingUpdate(data, plan.source.id, pending);
  };
  let place = findUndecided(all, pending, 0);
  while (place < all.length || listOpen(plan, base, pending.decisions).length === 0) {
    const each = all[place];
    if (each) dialogue.say(`\n${wording.update.place(place + 1, all.length)}`);
    const decision = each ? await askDecision(each, dialogue, wording.update) : await askWhetherAll(dialogue, wording);
    if (decision === 'stop') return { pending, isWhole: false };
    if (!each && decision === 'later') return { pending, isWhole: true };
    if (decision === 'undo') {
      const undone = takeBack(pending, wording);
      dialogue.say(undone.says);
      if (undone.fact === null) continue;
      save(undone.decisions);
      place = all.findIndex(({ fact }) => fact.id === undone.fact);
      continue;
    }
    if (each && decision !== 'later' && isPossible(each, decision, deciding))
      save({ ...pending.decisions, [each.fact.id]: decision });
    place = findUndecided(all, pending, place + 1);
  }
  return { pending, isWhole: false };
}

// behind the last one there is nobody left to ask about
async function askWhetherAll({ ask }: Dialogue, { update }: DeskWording): Promise<'undo' | 'later' | 'stop'> {
  const typed = await ask(update.allDecided);
  const { command } = readUpdateCommand(typed ?? '', update);
  return command === 'undo' || command === 'stop' ? command : 'later';
}

function findUndecided(all: Became[], { decisions }: PendingUpdate, from: number): number {
  const place = all.findIndex(({ fact }, index) => index >= from && decisions[fact.id] === undefined);
  return place < 0 ? all.length : place;
}

// decisions stand in the order in which they were made
function takeBack({ decisions }: PendingUpdate, { update }: DeskWording) {
  const fact = Object.keys(decisions).at(-1) ?? null;
  const left = Object.fromEntries(Object.entries(decisions).slice(0, -1));
  return { fact, decisions: left, says: fact === null ? update.nothingToUndo : update.undone(fact) };
}

// what could not be written in the end is told at once
function isPossible(each: Became, decision: Decision, { base, plan, newText, dialogue, wording }: Deciding): boolean {
  if (decision.kind !== 'take' || each.kind !== 'changed') return true;
  const { update } = wording;
  const article = { base, source: plan.source, text: newText.text };
  const taken = takeOver({ old: each.fact, now: each.now }, decision, article);
  if (!Array.isArray(taken)) {
    const givenUp = listGivenUp(each.fact, taken).map((field) => nameField(field, wording));
    if (givenUp.length > 0) dialogue.say(`  ! ${update.givenUp(givenUp)}`);
    return true;
  }
  const problems = taken.map((problem) => `  ! ${describeFinding(problem, base, wording).says}`);
  dialogue.say([...problems, update.notTaken].join('\n'));
  return false;
}
