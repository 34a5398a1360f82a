import type { Command } from '../../commands/command.js';
import type { Base } from '../../knowledge/facts/base.js';
import type { Language } from '../../knowledge/text/language.js';
import type { OptionId, Wording } from '../../wording/wording.js';

/** What a message is rendered with: the base, for whom, in which words. */
export interface Rendering {
  base: Base;
  commands: Command[];
  language: Language;
  wording: Wording;
  /** Who asked: only they turn pages. */
  user: string;
  hidden: boolean;
  /** Discord's id of `/stargate`, which makes the commands in the help clickable; null where it is not known. */
  commandId: string | null;
  /** Where errors are reported, "{fact}" standing for the fact's id; null where nowhere. */
  reportUrl: string | null;
  /** Where the web page is, if there is one: each fact has its own there. */
  publicUrl: string | null;
  /** The command and its values, so that a page can be made again. */
  call: { command: string; values: Partial<Record<OptionId, string>> };
  page: number;
}
