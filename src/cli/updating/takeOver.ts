/** A fact in the new wording of its sentence: its id stays, and as much of what was known of it as still holds. */
import { type Base, createBase } from '../../knowledge/facts/base.js';
import type { Problem } from '../../knowledge/facts/problem.js';
import { checkBase } from '../../knowledge/facts/rules/checkBase.js';
import type { Fact, Source, Voice } from '../../knowledge/facts/schema.js';
import { hashText } from '../../store/files.js';

/** `now`: what the new sentence is drafted as. */
export interface NewWording {
  old: Fact;
  now: Fact;
}

export interface English {
  /** Null keeps what there is. */
  en: string | null;
  /** By the words of a voice, the piece that renders them. */
  pieces: Readonly<Record<string, string>>;
}

export interface UpdatedArticle {
  base: Base;
  /** As it is to stand there. */
  source: Source;
  text: string;
}

/** The fact, or why no way of taking it over keeps the rules. */
export function takeOver({ old, now }: NewWording, english: English, article: UpdatedArticle): Fact | Problem[] {
  const found = listWays({ old, now }, english).map((fact) => ({ fact, problems: findProblems(fact, article) }));
  return found.find(({ problems }) => problems.length === 0)?.fact ?? found[0]?.problems ?? [];
}

/** The words of voices that the translation, as it would be, renders nowhere. */
export function listUnrendered({ old, now }: NewWording, en: string | undefined): string[] {
  if (en === undefined) return [];
  return chooseVoices({ old, now }).flatMap(({ words, en: piece }) =>
    words === undefined || (piece !== undefined && en.includes(piece)) ? [] : [words],
  );
}

// from all that was known to the sentence alone
function listWays({ old, now }: NewWording, english: English): Fact[] {
  const { draft: _, ...drafted } = now;
  const { before: _b, after: _a, ...withoutNeighbours } = old;
  const { topics, asks, added, about } = old;
  const en = english.en ?? old.en;
  const own = { id: old.id, at: now.at, quote: now.quote, ...(en ? { en } : {}) };
  const shared = { ...own, ...(topics ? { topics } : {}), ...(asks ? { asks } : {}), ...(added ? { added } : {}) };
  const neighbours = { ...(now.before ? { before: now.before } : {}), ...(now.after ? { after: now.after } : {}) };
  const voices = renderVoices(chooseVoices({ old, now }), english);
  const spoken = voices.length > 0 ? { voices } : {};
  const ways = [
    { ...old, ...shared, ...spoken },
    { ...withoutNeighbours, ...neighbours, ...shared, ...spoken },
    { ...drafted, ...shared, ...spoken },
    { ...shared, ...(about ? { about } : {}), ...spoken },
    shared,
  ];
  // words that were somebody's never become the outlet's own by themselves
  return ways.filter((way) => old.voices === undefined || 'voices' in way);
}

/** The fields that the new wording has no more. */
export function listGivenUp(old: Fact, taken: Fact): string[] {
  return Object.keys(old).filter((field) => !(field in taken));
}

// those of the old sentence, unless a piece of it is no longer there
function chooseVoices({ old, now }: NewWording): Voice[] {
  const stand = (old.voices ?? []).every(({ words }) => words === undefined || now.quote.includes(words));
  return (stand ? old.voices : now.voices) ?? [];
}

function renderVoices(voices: Voice[], { pieces }: English): Voice[] {
  return voices.map((voice) => {
    const piece = voice.words === undefined ? undefined : pieces[voice.words];
    return piece === undefined ? voice : { ...voice, en: piece };
  });
}

function findProblems(fact: Fact, { base, source, text }: UpdatedArticle): Problem[] {
  const facts = base.facts.map((each) => (each.id === fact.id ? fact : each));
  const sources = base.sources.map((each) => (each.id === source.id ? source : each));
  const lock = base.lock && { ...base.lock, [fact.id]: hashText(fact.quote) };
  const changed = createBase({ ...base, facts, sources, lock }, base.version);
  const found = checkBase(changed, { hash: hashText, texts: new Map([[source.id, text]]) });
  return found.filter(({ id }) => id === fact.id);
}
