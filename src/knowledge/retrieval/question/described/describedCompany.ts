/** A company described by what it makes or whose it is: "der Windows-Konzern", "Sams Laden", "the company behind the search engine". */
import type { Entity } from '../../../facts/schema.js';
import { fillers, findHolderWord, type HolderName, links, nounOpeners, splitDescription } from './describingWords.js';
import type { EntityTies } from './entityTies.js';

/** `to` is the place behind the last word. */
export interface Described {
  entity: Entity;
  to: number;
}

/** A name in a question, with the folded words that it is written in. */
export interface WrittenName extends Described {
  words: string[];
}

/** The folded words of a question, and how names are found in it. */
export interface DescriptionContext {
  words: readonly string[];
  ties: EntityTies;
  findName: (from: number) => WrittenName | undefined;
  /** What was found at a place, since several readings ask for it. */
  keys: Map<number, Key | null>;
  findNameOf: (word: string) => Entity | undefined;
}

const kinds: Record<HolderName, Entity['kind'][]> = {
  company: ['company', 'medium'],
  makers: ['company', 'medium'],
  platform: ['medium'],
  office: ['group'],
};

/** The longest description that begins at the word; null where it fits nobody, or more than one. */
export function findDescribedCompany(from: number, context: DescriptionContext): Described | null {
  return chooseLongest([
    findByOwner(from, context),
    findByKey(from, context),
    findByCompound(from, context),
    findByName(from, context),
    findByLink(from, context),
  ]);
}

export function chooseLongest<Found extends { to: number }>(found: (Found | null)[]): Found | null {
  return found.reduce<Found | null>((best, each) => (each && (!best || each.to > best.to) ? each : best), null);
}

/** The one entity; null where there are more or none. */
export function chooseOnly(entities: readonly Entity[], to: number): Described | null {
  const [entity, ...others] = entities;
  return entity && others.length === 0 ? { entity, to } : null;
}

interface Key {
  entities: readonly Entity[];
  to: number;
}

/** What somebody is known for, at the word: the longest, with all whom it fits. */
export function findKey(from: number, context: DescriptionContext): Key | null {
  const kept = context.keys.get(from);
  if (kept !== undefined) return kept;
  const key = findLongestKey(from, context);
  context.keys.set(from, key);
  return key;
}

function findLongestKey(from: number, { words, ties }: DescriptionContext): Key | null {
  if (!ties.mayBegin(words[from] ?? '')) return null;
  for (let to = Math.min(words.length, from + ties.maxKeyLength); to > from; to -= 1) {
    const entities = ties.findKnownFor(words.slice(from, to));
    if (entities.length > 0) return { entities, to };
  }
  return null;
}

export function skipWords(from: number, words: readonly string[], skipped: ReadonlySet<string>): number {
  let to = from;
  while (skipped.has(words[to] ?? '')) to += 1;
  return to;
}

/** The place behind a genitive: "Sams", "Sam's"; null where the name has none. */
export function skipGenitive({ words: nameWords, entity, to }: WrittenName, words: readonly string[]): number | null {
  if (words[to] === 's') return to + 1;
  const last = nameWords.at(-1) ?? '';
  return last.endsWith('s') && !entity.name.toLowerCase().endsWith(last) ? to : null;
}

/** The second word of "Sam's". */
export const genitive: ReadonlySet<string> = new Set(['s']);
/** What follows a name without a genitive, and means a company all the same. */
const plainHolders = new Set('firma laden bude outfit company konzern klitsche'.split(' '));

// "Ellisons Datenbankfirma", "sam's little outfit"
function findByOwner(from: number, context: DescriptionContext): Described | null {
  const { words, ties } = context;
  const name = context.findName(from);
  if (name?.entity.kind !== 'person') return null;
  const behind = skipGenitive(name, words);
  const start = skipWords(behind ?? name.to, words, fillers);
  const held = ties.listHoldings(name.entity);
  const choose = (holder: HolderName, to: number, known: readonly Entity[] | null) =>
    chooseOnly(
      held.filter((one) => kinds[holder].includes(one.kind) && (known?.includes(one) ?? true)),
      to,
    );
  const [compound] = splitDescription(words[start] ?? '');
  const compoundHolder = findHolderWord([compound?.tail ?? ''], 0);
  if (behind !== null && compound && compoundHolder && compoundHolder.value !== 'makers')
    return choose(compoundHolder.value, start + 1, listKnownByHead(compound.heads, ties));
  const key = findKey(start, context);
  const holder = findHolderWord(words, key?.to ?? start);
  if (!holder || holder.value === 'makers' || (behind === null && !plainHolders.has(words[start] ?? ''))) return null;
  return choose(holder.value, holder.to, key?.entities ?? null);
}

/** The first part of a compound, in its possible forms: whom it is known for, else whom it names. */
export function listMeantByHead(heads: string[], { ties, findNameOf }: DescriptionContext): readonly Entity[] {
  return listKnownByHead(heads, ties) ?? heads.flatMap((head) => findNameOf(head) ?? []).slice(0, 1);
}

function listKnownByHead(heads: string[], ties: EntityTies): readonly Entity[] | null {
  return heads.map((head) => ties.findKnownFor([head])).find(({ length }) => length > 0) ?? null;
}

// "Windows-Konzern", "graphics card maker"
function findByKey(from: number, context: DescriptionContext): Described | null {
  const { words, ties } = context;
  const key = findKey(from, context);
  const holder = key && findHolderWord(words, skipWords(key.to, words, genitive));
  // "Japanese people" are not one company's
  const isPeople = key && words[key.to] === 'people' && ties.findCalled(words.slice(from, key.to)).length > 0;
  return holder && !isPeople
    ? chooseOnly(
        key.entities.filter(({ kind }) => kinds[holder.value].includes(kind)),
        holder.to,
      )
    : null;
}

// "Datenbankfirma", "Oracleladen"
function findByCompound(from: number, context: DescriptionContext): Described | null {
  for (const { heads, tail } of splitDescription(context.words[from] ?? '')) {
    const holder = findHolderWord([tail], 0);
    const fitting = holder
      ? listMeantByHead(heads, context).filter(({ kind }) => kinds[holder.value].includes(kind))
      : [];
    if (fitting.length > 0) return chooseOnly(fitting, from + 1);
  }
  return null;
}

// "Oracle-Bude"
function findByName(from: number, { words, findName }: DescriptionContext): Described | null {
  const name = findName(from);
  const holder = name && findHolderWord(words, name.to);
  const isSame = holder?.value === 'company' && kinds.company.includes(name?.entity.kind ?? 'place');
  return isSame && name ? { entity: name.entity, to: holder.to } : null;
}

const makingWords = new Set('macht baut entwickelt verkauft herstellt betreibt produziert'.split(' '));

// "maker of …", "company behind …", "Firma mit den …", "Firma, die … macht", "Laden von Sam"
function findByLink(from: number, context: DescriptionContext): Described | null {
  const { words, ties } = context;
  const holder = findHolderWord(words, from);
  if (!holder) return null;
  const start = skipWords(holder.to, words, nounOpeners);
  const link = words[start] ?? '';
  const isOf = links.of.has(link) || (start > holder.to && links.of.has(words[start - 1] ?? ''));
  const noun = skipWords(links.of.has(link) || isLinking(link) ? start + 1 : start, words, nounOpeners);
  const owner = isOf && holder.value !== 'makers' ? context.findName(noun) : undefined;
  if (owner?.entity.kind === 'person')
    return chooseOnly(
      ties.listHoldings(owner.entity).filter(({ kind }) => kinds[holder.value].includes(kind)),
      owner.to,
    );
  const key = findKey(noun, context);
  if (!key) return null;
  const isMade = makingWords.has(words[key.to] ?? '') && start > holder.to;
  const isLinked = (isOf && holder.value === 'makers') || isLinking(link, noun - start > 1);
  const fitting = key.entities.filter(({ kind }) => kinds[holder.value].includes(kind));
  return isMade || isLinked ? chooseOnly(fitting, isMade ? key.to + 1 : key.to) : null;
}

// "with" is a link only before an article: "business with cars" is any
function isLinking(word: string, hasArticle = true): boolean {
  return links.behind.has(word) || links.makes.has(word) || (links.with.has(word) && hasArticle);
}
