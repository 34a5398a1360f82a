import type { Library } from '../answers/library.js';
import type { Command } from '../commands/command.js';

/** What the Discord doors answer with. */
export interface Bot {
  library: Library;
  commands: Command[];
  /** Where errors are reported, "{fact}" standing for the fact's id; null where nowhere. */
  reportUrl: string | null;
  /** Where the web page is, without a slash at its end; null where there is none. */
  publicUrl: string | null;
}
