/** What the Discord doors answer with. */
import type { Bot } from '../commands/command.js';

export interface DiscordBot extends Bot {
  /** Where errors are reported, "{fact}" standing for the fact's id; null where nowhere. */
  reportUrl: string | null;
  /** Where the web page is, without a slash at its end; null where there is none. */
  publicUrl: string | null;
}
