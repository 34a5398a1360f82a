/** A few concepts, for the tests of the lexicon. */
import type { ConceptEntry } from '../../../src/knowledge/lexicon/conceptSchema.js';
import type { ConceptFiles } from '../../../src/knowledge/lexicon/lexicon.js';

type More = Partial<Pick<ConceptEntry, 'opposite' | 'broader' | 'loose'>> & { unsaid?: { de: string; en: string } };

export function createEvent(id: string, de: string[], en: string[], more: More = {}): ConceptEntry {
  return { id, de, en, unsaid: { de: 'Ob {nom} es tat', en: 'Whether {name} did' }, ...more };
}

export function createFiles(event: ConceptEntry[]): ConceptFiles {
  return { attribute: [], event, relation: [], thing: [], quantity: [] };
}
