/** One command at a draft: what it does, and where the review goes on. */
import type { Fact } from '../../knowledge/facts/schema.js';
import { escapeControls } from '../../util/printable.js';
import { type Desk, noteStep } from '../desk/desk.js';
import { isBlocking, listDraftProblems } from '../desk/draftProblems.js';
import { keepTyped, type Open, type ReviewSession } from '../desk/session.js';
import { completeDraft } from './completeDraft.js';
import { cutDrafts, dropDraft, keepDraft } from './decide.js';
import { addEntity } from './editing/addEntity.js';
import { planCut } from './editing/cutDraft.js';
import { editDraft, edits } from './editing/editFact.js';
import { listSpeakerOffers, sayOffers } from './offerSpeakers.js';
import type { ReviewCommand } from './readCommand.js';
import { mendSource } from './showSource.js';
import { takeSpeakers } from './takeSpeakers.js';
import { undoStep } from './undo.js';

/** Where the review goes on: at this draft, the next or last one, one by its id, or nowhere. */
export type ReviewOutcome =
  | { kind: 'stay' | 'next' | 'back' | 'quit' }
  | { kind: 'kept' | 'dropped' }
  | { kind: 'changed'; id: string; undone: 'kept' | 'dropped' | null };

const stay: ReviewOutcome = { kind: 'stay' };

/** `draft`: as the data has it. */
export async function runReviewCommand(
  { command, rest }: ReviewCommand,
  { open, draft }: { open: Open; draft: Fact },
  session: ReviewSession,
): Promise<ReviewOutcome> {
  switch (command) {
    case 'quit':
    case 'next':
    case 'back':
      return { kind: command };
    case 'keep':
      return keep(open, draft, session);
    case 'drop':
      return dropDraft(draft, open.desk, session) ? { kind: 'dropped' } : stay;
    case 'undo':
      return undoLast(open.desk, session);
    case 'cut':
      return cut(open, rest, session);
    case 'add':
      addEntity(open, rest, session);
      return stay;
    case 'out':
      takeOut(open, session);
      return stay;
    case 'assign':
      await takeSpeakers({ desk: open.desk, id: draft.id }, rest, session);
      return stay;
    case 'source':
      await mendSource(open.desk.source, rest, session);
      return stay;
    case 'help':
      showHelp(session);
      return stay;
    case 'edit':
      return change(await editDraft(open, rest, session), open, session);
    default:
      return change(await edits[command](open, rest, session), open, session);
  }
}

// whoever takes the English away types another at once
function change(fact: Fact | null, open: Open, session: ReviewSession): ReviewOutcome {
  if (fact) keepTyped(fact, open, session);
  return stay;
}

// what would be refused is refused before anything is typed
async function keep(open: Open, draft: Fact, session: ReviewSession): Promise<ReviewOutcome> {
  const { dialogue, wording } = session;
  if (tellProblems(open, session)) return stay;
  const completed = await completeDraft(open, session);
  if (!completed.isWhole || tellProblems(completed.open, session)) return stay;
  const known = listOffers(open, session).map(({ fact }) => fact.id);
  if (!keepDraft(completed.open, draft, session)) return stay;
  dialogue.say(wording.served);
  const offers = listOffers(open, session);
  if (offers.some(({ fact }) => !known.includes(fact.id))) sayOffers(offers, session);
  return { kind: 'kept' };
}

function listOffers({ desk: { source } }: Open, session: ReviewSession) {
  return listSpeakerOffers(session.shelf.read(source), session);
}

function tellProblems(open: Open, { base, dialogue, wording, paint }: ReviewSession): boolean {
  const problems = listDraftProblems(open, base.read(), wording).filter(isBlocking);
  if (problems.length === 0) return false;
  const lines = problems.map(
    ({ says, command }) =>
      `  ${paint('yellow', `! ${escapeControls(says)}${command ? `  → ${wording.commands[command].key}` : ''}`)}`,
  );
  dialogue.say([wording.notKept, ...lines].join('\n'));
  return true;
}

/** Goes back to the draft that it changed. */
export function undoLast(desk: Desk, session: ReviewSession): ReviewOutcome {
  const step = undoStep(desk, session);
  if (!step) return stay;
  const { wording } = session;
  const id = 'id' in step ? step.id : (step.was[0]?.id ?? '');
  session.dialogue.say(
    escapeControls(wording.undone(`${wording.commands[undoneCommands[step.kind]].words[0]} · ${id}`)),
  );
  return { kind: 'changed', id, undone: step.kind === 'kept' || step.kind === 'dropped' ? step.kind : null };
}

const undoneCommands = {
  typed: 'edit',
  noted: 'add',
  voiced: 'assign',
  kept: 'keep',
  dropped: 'drop',
  cut: 'cut',
} as const;

async function cut(open: Open, rest: string, session: ReviewSession): Promise<ReviewOutcome> {
  const plan = await planCut(open, rest, session);
  if (!plan || !cutDrafts(plan, open.desk, session)) return stay;
  return { kind: 'changed', id: plan.fresh[0]?.id ?? '', undone: null };
}

function takeOut({ fact, desk }: Open, session: ReviewSession): void {
  const { base, dialogue, wording, shelf } = session;
  const names = listDraftProblems({ fact, desk }, base.read(), wording).flatMap(({ outsider }) => outsider ?? []);
  if (names.length === 0) dialogue.say(wording.pickNone);
  else shelf.save(noteStep({ ...desk, insiders: [...desk.insiders, ...names] }, desk, fact.id));
  for (const name of names) dialogue.say(wording.leavesOutsiders(name));
}

function showHelp({ dialogue, wording }: ReviewSession): void {
  const rows = Object.values(wording.commands).map(({ key, does }) => `  ${key}  ${does}`);
  dialogue.say([wording.helpHead, ...rows, wording.helpWords].join('\n'));
}
