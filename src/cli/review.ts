/** `review`: walks an editor through the drafts; every decision is written at once, so that an editor may stop and go on later. */
import { type Base, sourceIdOf } from '../knowledge/facts/base.js';
import type { Fact } from '../knowledge/facts/schema.js';
import { createLive } from '../util/live.js';
import { escapeControls } from '../util/printable.js';
import type { DeskWording } from '../wording/desk/deskWording.js';
import { readTyped } from './desk/desk.js';
import { openDialogue, type Typing } from './desk/dialogue.js';
import { createOffers, createShelf, type Drafting, type Open, type ReviewSession } from './desk/session.js';
import { listSpeakerOffers, sayOffers } from './reviewing/offerSpeakers.js';
import { readCommand } from './reviewing/readCommand.js';
import { type ReviewOutcome, runReviewCommand, undoLast } from './reviewing/runCommand.js';
import { formatKeys, showDraft } from './reviewing/showDraft.js';
import { showSource } from './reviewing/showSource.js';
import { takeSpeakers } from './reviewing/takeSpeakers.js';

interface ReviewOptions extends Typing {
  data: string;
  /** Whoever is known by name. */
  base: Base;
  drafts: Fact[];
  /** The instant of a decision, in UTC to the second. */
  readNow: () => string;
  wording: DeskWording;
  /** The article, where no other is looked at: its last decision can be taken back though no draft is left. */
  source?: string | undefined;
  drafting: Drafting;
}

/** Ends with the input, with q, or when no draft is left. */
export async function reviewDrafts(options: ReviewOptions): Promise<string> {
  const { data, base, drafts, wording, source = null, ...rest } = options;
  const { dialogue, close } = openDialogue(options);
  const shelf = createShelf(data, dialogue, wording);
  const offers = createOffers(rest.drafting);
  const session: ReviewSession = { data, base: createLive(base), shelf, dialogue, wording, offers, ...rest };
  const [first = source] = drafts.map(({ id }) => sourceIdOf(id));
  sayOffers(listSpeakerOffers(first === null ? { added: [] } : shelf.read(first), session), session);
  const sources = new Set([...(source === null ? [] : [source]), ...drafts.map(({ id }) => sourceIdOf(id))]);
  let walk: Walk = { drafts, sources, place: 0, kept: 0, dropped: 0, shownSource: source, isNew: true };
  for (;;) {
    const next = await (walk.place < walk.drafts.length ? lookAtDraft : lookBehindLast)(walk, session);
    if (next === null) break;
    walk = next;
  }
  close();
  return wording.sum({ kept: walk.kept, dropped: walk.dropped, left: walk.drafts.length });
}

interface Walk {
  /** Those that are undecided. */
  drafts: Fact[];
  sources: ReadonlySet<string>;
  place: number;
  kept: number;
  dropped: number;
  shownSource: string | null;
  /** Nothing was shown yet. */
  isNew: boolean;
}

// one draft, until something is decided or the editor goes on; null at the end
async function lookAtDraft(walk: Walk, session: ReviewSession): Promise<Walk | null> {
  const draft = walk.drafts[walk.place];
  if (!draft) return null;
  const source = sourceIdOf(draft.id);
  if (walk.isNew || walk.shownSource !== source) showSource(source, session);
  const done = walk.kept + walk.dropped;
  showDraft(
    openDraft(draft, session),
    session.wording.place(done + walk.place + 1, done + walk.drafts.length),
    session,
  );
  const outcome = await decide(draft, session);
  return outcome && goOn({ ...walk, isNew: false, shownSource: source }, outcome, session);
}

// what was decided last can be taken back, and what was passed is gone back to
async function lookBehindLast(walk: Walk, session: ReviewSession): Promise<Walk | null> {
  const { dialogue, wording, shelf } = session;
  const { drafts, shownSource } = walk;
  const typed = shownSource === null ? null : await dialogue.ask(wording.atEnd(drafts.length));
  const asked = typed ? readCommand(typed, wording) : null;
  if (shownSource === null || asked === null) return null;
  const desk = shelf.read(shownSource);
  switch (asked.command) {
    case 'back':
      return drafts.length === 0 ? null : { ...walk, place: drafts.length - 1 };
    case 'undo': {
      const outcome = undoLast(desk, session);
      return outcome.kind === 'changed' ? lookAnew(walk, outcome, session) : null;
    }
    case 'assign':
      await takeSpeakers({ desk, id: '' }, asked.rest, session);
      return walk;
    default:
      return null;
  }
}

// asks until a command is understood; null at the end of the input
async function decide(draft: Fact, session: ReviewSession): Promise<ReviewOutcome | null> {
  const { dialogue, wording } = session;
  const typed = await dialogue.ask('> ');
  if (typed === null) return null;
  const command = readCommand(typed, wording);
  if (!command) {
    dialogue.say(formatKeys(wording));
    return decide(draft, session);
  }
  const outcome = await runReviewCommand(command, { open: openDraft(draft, session), draft }, session);
  if (!dialogue.hasEnded() || outcome.kind === 'kept') return outcome;
  dialogue.say(escapeControls(wording.inputEnded(draft.id)));
  return null;
}

function openDraft(draft: Fact, { shelf }: ReviewSession): Open {
  const desk = shelf.read(sourceIdOf(draft.id));
  return { fact: readTyped(draft, desk), desk };
}

function goOn(walk: Walk, outcome: ReviewOutcome, session: ReviewSession): Walk | null {
  switch (outcome.kind) {
    case 'quit':
      return null;
    case 'stay':
      return walk;
    case 'next':
      return { ...walk, place: walk.place + 1 };
    case 'back':
      return { ...walk, place: Math.max(0, walk.place - 1) };
    case 'kept':
    case 'dropped':
      return { ...walk, [outcome.kind]: walk[outcome.kind] + 1, drafts: walk.drafts.toSpliced(walk.place, 1) };
    case 'changed':
      return lookAnew(walk, outcome, session);
    default:
      return outcome satisfies never;
  }
}

// other drafts are there now
function lookAnew(
  walk: Walk,
  { id, undone }: Extract<ReviewOutcome, { kind: 'changed' }>,
  { base }: ReviewSession,
): Walk {
  const drafts = base.read().drafts.filter((draft) => walk.sources.has(sourceIdOf(draft.id)));
  const counts = undone ? { [undone]: Math.max(0, walk[undone] - 1) } : {};
  const place = drafts.findIndex((draft) => draft.id === id);
  return { ...walk, ...counts, drafts, place: place < 0 ? Math.min(walk.place, drafts.length) : place };
}
