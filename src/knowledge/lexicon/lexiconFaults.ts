/** What is wrong with a lexicon as a whole: each fault names the concept and how to put it right. */
import type { Language } from '../text/language.js';
import { splitFoldedWords } from '../text/words.js';
import type { ConceptEntry } from './conceptSchema.js';
import { type ConceptFiles, reachAll } from './lexicon.js';

export interface LexiconFault {
  /** Of the concept. */
  id: string;
  says: string;
  fix: string;
}

type ById = ReadonlyMap<string, ConceptEntry>;

const languages: readonly Language[] = ['de', 'en'];
/** What a phrase may leave open: the name that is asked about, and the other one of a relation, in its case. */
const placeholders: Record<Language, readonly string[]> = {
  de: ['{nom}', '{dat}', '{acc}', '{other}', '{other-dat}'],
  en: ['{name}', '{other}'],
};

export function findLexiconFaults(files: ConceptFiles): LexiconFault[] {
  const entries = Object.values(files).flat();
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return entries.flatMap((entry) => [
    ...findRepetition(entry, byId),
    ...findBrokenLinks(entry, byId),
    ...findContraries(entry, byId),
    ...findSharedWords(entry, byId),
    ...findStrangePlaceholders(entry),
  ]);
}

// the later one of two is the one that the map has
function findRepetition(entry: ConceptEntry, byId: ById): LexiconFault[] {
  if (byId.get(entry.id) === entry) return [];
  return [{ id: entry.id, says: `the id "${entry.id}" is given twice`, fix: 'rename one of the two concepts' }];
}

function findBrokenLinks({ id, opposite, broader = [] }: ConceptEntry, byId: ById): LexiconFault[] {
  const missing = [opposite, ...broader].filter((other) => other !== undefined && !byId.has(other));
  const faults = missing.map((other) => ({
    id,
    says: `there is no concept "${other}"`,
    fix: `add "${other}", or take it out of "${id}"`,
  }));
  const contrary = opposite === undefined ? undefined : byId.get(opposite);
  if (contrary && contrary.opposite !== id)
    faults.push({
      id,
      says: `"${contrary.id}" is its opposite, but not the other way round`,
      fix: `give "${contrary.id}" the opposite "${id}"`,
    });
  return faults;
}

// a sentence that says it would say the contrary as well, if only by way of others
function findContraries({ id }: ConceptEntry, byId: ById): LexiconFault[] {
  const said = new Set(reachAll(id, (each) => byId.get(each)?.broader ?? []));
  const wider = [...said].find((each) => said.has(byId.get(each)?.opposite ?? ''));
  if (wider === undefined) return [];
  const opposite = byId.get(wider)?.opposite;
  return [
    {
      id,
      says: `where "${id}" is said, both "${wider}" and its opposite "${opposite}" would be said`,
      fix: `take "${wider}" or "${opposite}" out of what is broader than "${id}"`,
    },
  ];
}

// a text with such a word would say a thing and its contrary
function findSharedWords(entry: ConceptEntry, byId: ById): LexiconFault[] {
  const contrary = entry.opposite === undefined ? undefined : byId.get(entry.opposite);
  if (!contrary) return [];
  return languages.flatMap((language) => {
    const theirs = new Set(contrary[language].map(normalizeSaying));
    return entry[language]
      .filter((words) => theirs.has(normalizeSaying(words)))
      .map((words) => ({
        id: entry.id,
        says: `"${words}" means its opposite "${contrary.id}" as well`,
        fix: `keep "${words}" in one of "${entry.id}" and "${contrary.id}", or make it loose in both`,
      }));
  });
}

function normalizeSaying(words: string): string {
  return words
    .split('…')
    .map((part) => splitFoldedWords(part).join(' '))
    .join(' … ');
}

function findStrangePlaceholders(entry: ConceptEntry): LexiconFault[] {
  if (!('unsaid' in entry)) return [];
  const { id, unsaid } = entry;
  return languages.flatMap((language) =>
    (unsaid[language].match(/\{[^}]*\}?/gu) ?? [])
      .filter((placeholder) => !placeholders[language].includes(placeholder))
      .map((placeholder) => ({
        id,
        says: `its "unsaid" has ${placeholder} in "${language}"`,
        fix: `use ${placeholders[language].join(', ')}`,
      })),
  );
}
