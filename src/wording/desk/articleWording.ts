/** What an editor reads at `import` and its update, and types at an update, as one shape that each language fills. */
import type { LeftOutKind } from '../../knowledge/facts/leftOutKind.js';
import type { Rewording } from './rewording.js';

export interface ImportWording {
  drafted: (source: string, counts: { drafts: number; speakers: number }) => string;
  inNoList: (entry: { name: string; kind: string; role: string; shownBy: string }) => string;
  leftOut: (count: number) => string;
  leftOutNames: Record<LeftOutKind, string>;
  /** The command that goes on. */
  lookAt: (call: string) => string;
  /** Of warnings. */
  warnings: readonly Rewording[];
}

/** What may be decided on a sentence that changed or is gone. */
export type UpdateCommand = 'take' | 'withdraw' | 'later' | 'undo' | 'stop';

export interface UpdateWording {
  /** Each has a letter, the same in both languages, and words; only `later` is Enter as well. */
  commands: Record<UpdateCommand, { key: string; words: string[] }>;
  note: (text: string) => string;
  counts: (source: string, counts: Record<'same' | 'moved' | 'changed' | 'gone' | 'fresh', number>) => string;
  noOldText: string;
  fresh: (quote: string) => string;
  draft: (line: string) => string;
  isGone: (fact: string) => string;
  hasChanged: (fact: string) => string;
  was: (quote: string) => string;
  is: (quote: string) => string;
  place: (number: number, total: number) => string;
  keys: Record<'changed' | 'gone', string>;
  askWhy: string;
  english: (old: string) => string;
  piece: (words: string) => string;
  givenUp: (fields: string[]) => string;
  notTaken: string;
  undone: (fact: string) => string;
  nothingToUndo: string;
  /** Behind the last decision, before all of it is written. */
  allDecided: string;
  /** What lay on the desk: cut short, or of another text of the article. */
  broken: Record<'cut' | 'older', (file: string, kept: number) => string>;
  left: (count: number) => string;
  /** The editor has stopped before writing it. */
  waits: string;
  /** With the command that goes on. */
  done: (source: string, fresh: number, call: string) => string;
}
