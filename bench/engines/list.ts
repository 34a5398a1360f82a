/** All engines of the bench, in the order of the tables. */
import type { Engine } from './engine.js';
import { flexsearch, flexsearchFair } from './flexsearch.js';
import { fuse, fuseFair } from './fuse.js';
import { lunrFair, lunrPlain } from './lunr.js';
import { minisearch, minisearchFair, minisearchFuzzy } from './minisearch.js';
import { orama, oramaFair } from './orama.js';
import { stargate } from './stargate.js';

export const engines: Engine[] = [
  stargate,
  minisearch,
  minisearchFuzzy,
  minisearchFair,
  flexsearch,
  flexsearchFair,
  lunrPlain,
  lunrFair,
  orama,
  oramaFair,
  fuse,
  fuseFair,
];
