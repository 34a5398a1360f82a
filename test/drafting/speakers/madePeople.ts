/** Sentences made of the shipped people: who is named in them, and who gets words. */
import { draftFacts } from '../../../src/drafting/draftFacts.js';
import { createBase } from '../../../src/knowledge/facts/base.js';
import { listSpokenVoices } from '../../../src/knowledge/facts/voices/voices.js';
import { readShippedBase } from '../../support/base.js';
import { nameVoice, source } from '../draftText.js';

const base = createBase({ ...readShippedBase(), facts: [], drafts: [], lock: null }, 'people alone');

/** As they are written → whom they mean. */
export const people: Record<string, string> = {
  Musk: 'elon-musk',
  'Elon Musk': 'elon-musk',
  Altman: 'sam-altman',
  'OpenAI-Chef Sam Altman': 'sam-altman',
  Trump: 'donald-trump',
  Son: 'masayoshi-son',
  'Larry Ellison': 'larry-ellison',
  Nadella: 'satya-nadella',
};
export const companies: Record<string, string> = {
  OpenAI: 'openai',
  Oracle: 'oracle',
  Softbank: 'softbank',
  Microsoft: 'microsoft',
};

/** A and B are two who are named. */
export interface MadePair {
  a: string;
  idA: string;
  b: string;
  idB: string;
}

export interface Made {
  text: string;
  /** Who may get the words of its last sentence, beside nobody. */
  may: string[];
}

export function pairUp(names: Record<string, string>): MadePair[] {
  return Object.entries(names).flatMap(([a, idA]) =>
    Object.entries(names).flatMap(([b, idB]) => (idA === idB ? [] : [{ a, idA, b, idB }])),
  );
}

/** Where somebody else gets the words: who, and the text. */
export function findWrong({ text, may }: Made): string | null {
  const wrong = listLastVoices(text)
    .map(({ speaker }) => speaker)
    .filter((id) => id !== null && !may.includes(id));
  return wrong.length > 0 ? `${wrong.join(', ')}: ${text}` : null;
}

/** The voices of the last sentence; a speaker without an id is null. */
export function listLastVoices(text: string): { speaker: string | null; words: string | null }[] {
  const [last] = draftFacts({ text, source }, base).slice(-1);
  return (last ? listSpokenVoices(last.fact) : []).map((voice) => ({
    speaker: 'is' in voice.speaker ? nameVoice(voice) : null,
    words: voice.words ?? null,
  }));
}
