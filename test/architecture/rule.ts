/** A rule of the house: a check that lists what breaks it, and a tree made up so that something does. */
import type { SourceFile } from '../support/sourceTree.js';

export interface Rule {
  name: string;
  check: (files: readonly SourceFile[]) => string[];
  /** The text of each file by its path. */
  planted: Record<string, string>;
  /** All that the check must find in it, sorted. */
  breaches: string[];
  /** The rule holds of src, or of all the other code too. */
  scope?: 'src' | 'all';
}
