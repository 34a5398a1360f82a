/** What a served fact needs beside its draft: whose each quotation is, a translation, and questions as a user would type them. */
import type { Base } from '../../knowledge/facts/base.js';
import type { Fact, Voice } from '../../knowledge/facts/schema.js';
import { listUnvoicedQuotations } from '../../knowledge/facts/voices/unvoicedQuotations.js';
import { escapeControls, replaceControls } from '../../util/printable.js';
import { addVoice, readOwner } from './whoseWords.js';

/** Where an editor types: `ask` gives null at the end of the input. */
export interface Dialogue {
  ask: (what: string) => Promise<string | null>;
  say: (text: string) => void;
}

const minAsks = 3;
const backKey = '-';
const ownerHelp = 'an entity, "Analysten / analysts", or o for the outlet';

/** Null where the editor goes back to the draft. */
export async function completeDraft(draft: Fact, base: Base, dialogue: Dialogue): Promise<Fact | null> {
  const voiced = await askWhoseWords(draft, base, dialogue);
  const translated = voiced && (await askForEnglish(voiced, dialogue));
  return translated && askForQuestions(translated, dialogue);
}

// one after the other, until each quotation is somebody's
async function askWhoseWords(fact: Fact, base: Base, dialogue: Dialogue): Promise<Fact | null> {
  const left = listUnvoicedQuotations(fact, base);
  const [quotation] = left;
  if (quotation === undefined) return fact;
  const voiced = await askWhose(quotation, fact, { base, dialogue });
  if (voiced && listUnvoicedQuotations(voiced, base).length === left.length) {
    dialogue.say('These words stand in it twice: write the voice with e voices.');
    return null;
  }
  return voiced && askWhoseWords(voiced, base, dialogue);
}

interface Asked {
  base: Base;
  dialogue: Dialogue;
}

async function askWhose(quotation: string, fact: Fact, { base, dialogue }: Asked): Promise<Fact | null> {
  const { ask, say } = dialogue;
  const typed = await ask(`Whose words? ${escapeControls(quotation)} (${ownerHelp}; ${backKey} goes back): `);
  if (typed === null || typed === backKey || typed === '') return null;
  const owner = readOwner(typed, fact, base);
  if ('why' in owner) {
    say(replaceControls(owner.why));
    return askWhose(quotation, fact, { base, dialogue });
  }
  if (owner.speaker === null) return addVoice(fact, { words: quotation, speaker: null });
  const shownBy = owner.shownBy ?? (await ask('Which words show that? '));
  return shownBy ? addVoice(fact, { words: quotation, speaker: owner.speaker, shownBy }) : null;
}

async function askForEnglish(fact: Fact, { ask }: Dialogue): Promise<Fact | null> {
  const en = fact.en ?? (await ask(`In English (${backKey} goes back): `)) ?? '';
  if (en === backKey) return null;
  if (!en) return fact;
  const voices: Voice[] = [];
  for (const voice of fact.voices ?? []) {
    const isWanted = voice.words !== undefined && voice.en === undefined;
    const piece = isWanted ? await ask(`Of that, ${escapeControls(voice.words ?? '')} is: `) : null;
    if (piece === backKey) return null;
    voices.push(piece ? { ...voice, en: piece } : voice);
  }
  return { ...fact, ...(voices.length > 0 ? { voices } : {}), en };
}

async function askForQuestions(fact: Fact, { ask }: Dialogue): Promise<Fact | null> {
  const asks = [...(fact.asks ?? [])];
  while (asks.length < minAsks) {
    const question = await ask(`A question it answers, German or English (${asks.length + 1} of ${minAsks}): `);
    if (question === backKey) return null;
    if (!question) break;
    asks.push(question);
  }
  return { ...fact, ...(asks.length > 0 ? { asks } : {}) };
}
