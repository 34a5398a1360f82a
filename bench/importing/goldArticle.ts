/** Articles with what an import should propose for them: NAME.txt or NAME.html, and beside each NAME.gold.json; entities.json has people of theirs. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readArticle } from '../../src/drafting/articles/readArticle.js';
import { draftFacts } from '../../src/drafting/draftFacts.js';
import { createSourceEntry, noDetails } from '../../src/drafting/sourceEntry.js';
import { type Base, createBase } from '../../src/knowledge/facts/base.js';
import type { Fact } from '../../src/knowledge/facts/schema.js';
import { entitySchema } from '../../src/knowledge/facts/shapes/entitySchema.js';
import { hashText } from '../../src/store/files.js';

const entitiesFile = 'entities.json';

/** Only `quote` must be there; of several topics the first; a null speaker is nobody who has an entity. */
export interface GoldFact {
  quote: string;
  voices?: GoldVoice[];
  status?: string;
  when?: string;
  claims?: { value?: number }[];
  /** Null where it has none of the story's; where it is left out, nobody judged it. */
  topic?: string | null;
}

export interface GoldVoice {
  words?: string | null;
  speaker: string | null;
  status?: string;
}

/** A sentence as it should be, and as it was drafted; null where it was not. */
export interface GoldPair {
  gold: GoldFact;
  draft: Fact | null;
}

interface GoldFile {
  outlet?: string;
  date?: string;
  facts: GoldFact[];
}

/** Drafts each article of the folder against the base; throws where it has none. */
export function readGoldPairs(folder: string, base: Base): GoldPair[] {
  const files = readdirSync(folder);
  const names = files.filter((file) => file.endsWith('.gold.json'));
  if (names.length === 0) throw new Error(`${folder} has no NAME.gold.json`);
  const known = files.includes(entitiesFile) ? addEntities(join(folder, entitiesFile), base) : base;
  return names.sort().flatMap((name) => draftGold(folder, name.slice(0, -'.gold.json'.length), known));
}

// an import proposes only whom the base knows
function addEntities(file: string, base: Base): Base {
  const entities = entitySchema.array().parse(JSON.parse(readFileSync(file, 'utf8')));
  return createBase({ ...base, entities: [...base.entities, ...entities] }, base.version);
}

function draftGold(folder: string, name: string, base: Base): GoldPair[] {
  const file = readdirSync(folder).find((one) => one === `${name}.html` || one === `${name}.txt`);
  if (file === undefined) throw new Error(`${folder} has no ${name}.html or ${name}.txt`);
  const gold: GoldFile = JSON.parse(readFileSync(join(folder, `${name}.gold.json`), 'utf8'));
  const { text, metadata } = readArticle(readFileSync(join(folder, file)), file);
  const { outlet = name, date = null } = gold;
  const source = createSourceEntry(
    { fromEditor: { ...noDetails, outlet, date }, fromPage: { ...noDetails, ...metadata, url: null } },
    { text, sha256: hashText(text), agencies: [], today: new Date().toISOString().slice(0, 10) },
    base,
  );
  const drafts = draftFacts({ text, source }, base).map(({ fact }) => fact);
  return gold.facts.map((fact) => ({
    gold: fact,
    draft: drafts.find(({ quote }) => quote === fact.quote.normalize('NFC')) ?? null,
  }));
}
