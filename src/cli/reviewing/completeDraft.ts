/** What a served fact needs beside its draft: whose each quotation is, a translation, and questions as a user would type them. */
import { createNameFinder } from '../../knowledge/facts/names.js';
import type { Entity, Fact } from '../../knowledge/facts/schema.js';
import { listUnvoicedQuotations } from '../../knowledge/facts/voices/unvoicedQuotations.js';
import { uniqueBy } from '../../util/collections.js';
import { escapeControls, replaceControls } from '../../util/printable.js';
import { listEnglishProblems } from '../desk/draftProblems.js';
import { addNoted } from '../desk/planKeep.js';
import { type Completed, keepTyped, type Open, type ReviewSession } from '../desk/session.js';
import { addVoice, readOwner } from '../desk/whoseWords.js';
import { askForQuestions } from './askQuestions.js';
import { hasPiece, needsPiece, pickEnglish } from './picking/pickEnglish.js';
import { pickPiece } from './picking/pickPiece.js';

const steps = [askWhoseWords, askForEnglish, askForPieces, askForQuestions];

export async function completeDraft(open: Open, session: ReviewSession): Promise<Completed> {
  let completed: Completed = { open, isWhole: true };
  for (const step of steps) {
    completed = await step(completed.open, session);
    if (!completed.isWhole) return completed;
  }
  return completed;
}

// one after the other, until each quotation is somebody's
async function askWhoseWords(open: Open, session: ReviewSession): Promise<Completed> {
  const base = addNoted(open.desk, session.base.read());
  const left = listUnvoicedQuotations(open.fact, base);
  const [quotation] = left;
  if (quotation === undefined) return { open, isWhole: true };
  const voiced = await askWhose(quotation, open, session);
  if (!voiced) return { open, isWhole: false };
  if (listUnvoicedQuotations(voiced, base).length === left.length) {
    session.dialogue.say(session.wording.wordsTwice);
    return { open, isWhole: false };
  }
  return askWhoseWords(keepTyped(voiced, open, session), session);
}

async function askWhose(quotation: string, open: Open, session: ReviewSession): Promise<Fact | null> {
  const { dialogue, wording, paint } = session;
  const { fact } = open;
  const base = addNoted(open.desk, session.base.read());
  const near = listNear(fact, base.entities);
  dialogue.say(near.map(({ name }, index) => `  ${paint('cyan', String(index + 1))} ${name}`).join('\n'));
  const typed = await dialogue.ask(wording.whoseWords(escapeControls(quotation)));
  if (typed === null || typed === '-' || typed === '') return null;
  const owner = readOwner(typed, fact, { base, near });
  if (owner === 'nobody') {
    dialogue.say(replaceControls(wording.isNobody(typed)));
    return askWhose(quotation, open, session);
  }
  if (owner.speaker === null) return addVoice(fact, { words: quotation, speaker: null });
  const shownBy = owner.shownBy ?? (await pickPiece(fact.quote, wording.whichWordsShow, session));
  return shownBy ? addVoice(fact, { words: quotation, speaker: owner.speaker, shownBy }) : null;
}

function listNear({ before = '', quote }: Fact, entities: Entity[]): Entity[] {
  const findNames = createNameFinder(entities);
  const named = [quote, before].flatMap((text) => findNames(text).map(({ entity }) => entity));
  return uniqueBy(named, ({ id }) => id);
}

async function askForEnglish(open: Open, session: ReviewSession): Promise<Completed> {
  if (open.fact.en !== undefined) return { open, isWhole: true };
  const en = await session.dialogue.ask(session.wording.english);
  if (!en || en === '-') return { open, isWhole: false };
  if (!isRendering(en, open.fact)) {
    session.dialogue.say(session.wording.noRendering);
    return askForEnglish(open, session);
  }
  const problems = listEnglishProblems({ ...open.fact, en }, session.base.read(), session.wording);
  if (problems.length > 0) {
    session.dialogue.say(problems.map(({ says }) => `  ! ${escapeControls(says)}`).join('\n'));
    return askForEnglish(open, session);
  }
  return { open: keepTyped({ ...open.fact, en }, open, session), isWhole: true };
}

// a letter that was meant for a command, or the German itself, renders nothing
function isRendering(en: string, { quote }: Fact): boolean {
  return en !== quote && /\p{L}\P{L}+\p{L}/u.test(en);
}

// which piece of the English renders each voice's words, and each claim's that is no figure
async function askForPieces(open: Open, session: ReviewSession): Promise<Completed> {
  const { fact } = open;
  const { en } = fact;
  const index = (fact.voices ?? []).findIndex((voice) => needsPiece(voice, en));
  const voice = fact.voices?.[index];
  if (en !== undefined && voice?.words !== undefined) {
    const piece = await pickEnglish(voice.words, { ...fact, en }, session);
    if (piece === null) return { open, isWhole: false };
    const voices = fact.voices?.with(index, { ...voice, en: piece });
    return askForPieces(keepTyped({ ...fact, ...(voices ? { voices } : {}) }, open, session), session);
  }
  const claim =
    fact.claims?.findIndex((one) => en !== undefined && one.value === undefined && !hasPiece(en, one.en)) ?? -1;
  const own = fact.claims?.[claim];
  if (en === undefined || !own || !fact.claims) return { open, isWhole: true };
  const piece = await pickPiece(en, session.wording.englishPiece(own.says), session);
  if (piece === null) return { open, isWhole: false };
  return askForPieces(
    keepTyped({ ...fact, claims: fact.claims.with(claim, { ...own, en: piece }) }, open, session),
    session,
  );
}
