/** The lexicon as it ships. */
import { lazy } from '../../util/lazy.js';
import attribute from './concepts/attributes.json' with { type: 'json' };
import event from './concepts/events.json' with { type: 'json' };
import quantity from './concepts/quantities.json' with { type: 'json' };
import relation from './concepts/relations.json' with { type: 'json' };
import thing from './concepts/things.json' with { type: 'json' };
import { listCountryNames } from './countries.js';
import { buildConceptLexicon, type ConceptFiles } from './lexicon.js';
import { packLexicon } from './packedLexicon.js';

/** Held against their schema by a test. */
export const shippedConcepts = { attribute, event, relation, thing, quantity } as ConceptFiles;

/** Built when it is first needed: a start from the snapshot needs no search. */
export const readConceptLexicon = lazy(() => buildConceptLexicon(shippedConcepts, listCountryNames()));

/** The same as it is kept. */
export const packShippedLexicon = lazy(() => packLexicon(readConceptLexicon()));
