/** What the Discord doors answer with. */
import type { Bot } from '../commands/command.js';
import type { OperatorLinks } from '../wording/own/operatorLinks.js';

export interface DiscordBot extends Bot {
  links: OperatorLinks;
  /** Where the web page is, without a slash at its end; null where there is none. */
  publicUrl: string | null;
}
