/** Whom a question calls by what he makes, leads, owns or is: "Windows-Konzern", "boss of the search engine", "the Japanese". */
import type { Entity } from '../../../facts/schema.js';
import { isSmallWord } from '../../../text/functionWords.js';
import {
  chooseLongest,
  chooseOnly,
  type Described,
  type DescriptionContext,
  findDescribedCompany,
  findKey,
  genitive,
  listMeantByHead,
  skipWords,
} from './describedCompany.js';
import {
  articles,
  findHolderWord,
  findRoleWord,
  isPersonNoun,
  links,
  nounOpeners,
  publicNouns,
  type RoleName,
  splitDescription,
} from './describingWords.js';
import type { EntityTies } from './entityTies.js';

/** Nobody where it fits two, or where nothing says who it is: "Chef von …" of a company whose head no article names. */
export function findDescribed(from: number, context: DescriptionContext, withRoles: boolean): Described | null {
  return chooseLongest([
    findDescribedCompany(from, context),
    ...(withRoles
      ? [
          findBeforeRole(from, context),
          findBehindRole(from, context),
          findPerson(from, context),
          findCompoundRole(from, context),
        ]
      : []),
    findCalled(from, context),
  ]);
}

/** In words: so far before the word that describes, a description may begin. */
const maxReach = 10;

/** For each word whether a description may begin there: none in most questions. */
export function listBeginnings(words: readonly string[], ties: EntityTies): boolean[] {
  const describing = words.map((word, from) => isDescribing(word, from, { words, ties }));
  return words.map((_, from) => describing.slice(from, from + maxReach + 1).includes(true));
}

function isDescribing(
  word: string,
  from: number,
  { words, ties }: Pick<DescriptionContext, 'words' | 'ties'>,
): boolean {
  return (
    findRoleWord(words, from) !== null ||
    findHolderWord(words, from) !== null ||
    isPersonNoun(word) ||
    splitDescription(word).length > 0 ||
    (articles.has(words[from - 1] ?? '') && ties.mayBegin(word) && ties.findCalled([word]).length > 0)
  );
}

interface Company {
  entities: readonly Entity[];
  to: number;
}

// described, named, or by what it is known for alone: "Chef von Windows"
function findCompany(from: number, context: DescriptionContext): Company | null {
  const described = findDescribedCompany(from, context);
  const name = context.findName(from);
  const key = findKey(from, context);
  const named = name && name.entity.kind !== 'person' ? { entities: [name.entity], to: name.to } : null;
  const found = [described && { entities: [described.entity], to: described.to }, named, key];
  return chooseLongest<Company>(found);
}

/** They follow a name in other ways, too: "head office". */
const looseRoles = new Set('head haupt leader'.split(' '));

// "Windows-Chef", "OpenAI's boss", "the search engine guy"
function findBeforeRole(from: number, context: DescriptionContext): Described | null {
  const { words } = context;
  const company = findCompany(from, context);
  if (!company) return null;
  const at = skipWords(company.to, words, genitive);
  const word = words[at] ?? '';
  const role = looseRoles.has(word) && at === company.to ? null : findRoleWord(words, at);
  if (role) return resolveRole(company, role.value, { to: role.to, context });
  return isPersonNoun(word) && word !== 'man' ? resolveRole(company, 'leads', { to: at + 1, context }) : null;
}

// "Boss der ChatGPT-Firma", "head of Nvidia", "Chef bei Tesla"
function findBehindRole(from: number, context: DescriptionContext): Described | null {
  const role = findRoleWord(context.words, from);
  const link = role && (context.words[role.to] ?? '');
  if (!role || !link || !(links.of.has(link) || links.at.has(link) || links.behind.has(link))) return null;
  const company = findCompany(skipWords(role.to + 1, context.words, nounOpeners), context);
  return company && resolveRole(company, role.value, { to: company.to, context });
}

// "der Mann mit den Raketen", "the guy behind ChatGPT"
function findPerson(from: number, context: DescriptionContext): Described | null {
  const { words } = context;
  const link = words[from + 1] ?? '';
  // German "man mit" is anybody
  const isLinked = links.behind.has(link) || (links.with.has(link) && !(words[from] === 'man' && link === 'mit'));
  if (!isPersonNoun(words[from] ?? '') || !isLinked) return null;
  const start = skipWords(from + 2, words, nounOpeners);
  const company = links.behind.has(link) ? findCompany(start, context) : start > from + 2 && findKey(start, context);
  return company ? resolveRole(company, 'leads', { to: company.to, context }) : null;
}

// "Windowschef", "Raketenmann"
function findCompoundRole(from: number, context: DescriptionContext): Described | null {
  for (const { heads, tail } of splitDescription(context.words[from] ?? '')) {
    const role = findRoleWord([tail], 0)?.value ?? (isPersonNoun(tail) ? 'leads' : null);
    const entities = listMeantByHead(heads, context);
    if (role && entities.length > 0) return resolveRole({ entities, to: from }, role, { to: from + 1, context });
  }
  return null;
}

function resolveRole(
  { entities }: Company,
  role: RoleName,
  { to, context: { ties } }: { to: number; context: DescriptionContext },
): Described | null {
  const company = chooseOnly(entities, to)?.entity;
  if (!company) return null;
  if (company.kind === 'person') return role === 'speaks-for' ? null : { entity: company, to };
  const holders = ties.findHolders(role, company.id);
  // a founder who no longer leads it: people may mean either
  const others = role === 'founded' ? ties.findHolders('leads', company.id) : [];
  return chooseOnly([...new Set([...holders, ...(holders.length > 0 ? others : [])])].filter(isPerson), to);
}

function isPerson({ kind }: Entity): boolean {
  return kind === 'person';
}

// "die Japaner", "the Japanese", but not "the Japanese market"
function findCalled(from: number, { words, ties }: DescriptionContext): Described | null {
  if (!articles.has(words[from - 1] ?? '') || !ties.mayBegin(words[from] ?? '')) return null;
  for (let to = Math.min(words.length, from + ties.maxKeyLength); to > from; to -= 1) {
    const found = chooseOnly(ties.findCalled(words.slice(from, to)), to);
    if (found && !belongsToNoun(to, words)) return found;
  }
  return null;
}

const maxWordsBefore = 6;
const asking = new Set('do does did will would can could have has had should must are were is was'.split(' '));

// an English adjective looks like a noun: what follows must be a small word, or a verb that was asked for before
function belongsToNoun(to: number, words: readonly string[]): boolean {
  const next = words[to];
  if (next === undefined || words[to - 1]?.endsWith('er') || words[to - 1]?.endsWith('ern')) return false;
  if (publicNouns.has(next)) return true;
  const isSmall = isSmallWord(next) || /^\d|(?:ed|ing)$/.test(next);
  return !isSmall && !words.slice(Math.max(0, to - maxWordsBefore), to).some((word) => asking.has(word));
}
