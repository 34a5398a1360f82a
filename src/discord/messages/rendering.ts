/** What a message is rendered with: for whom, in which words. */
import type { Command } from '../../commands/command.js';
import type { OperatorLinks } from '../../wording/own/operatorLinks.js';
import type { OptionId, Wording } from '../../wording/wording.js';

export interface Rendering {
  commands: Command[];
  wording: Wording;
  /** Of the fact base: a picture of another version is another picture. */
  version: string;
  /** Who asked: only they turn pages. */
  user: string;
  hidden: boolean;
  /** Discord's id of `/stargate`, which makes the commands in the help clickable; null where it is not known. */
  commandId: string | null;
  links: OperatorLinks;
  /** Where the web page is, if there is one: each fact has its own there. */
  publicUrl: string | null;
  /** The command and its values, so that a page can be made again. */
  call: { command: string; values: Partial<Record<OptionId, string>> };
  page: number;
  /** What stands over quotes that have no heading: the question; null where it is seen anyway. */
  title: string | null;
  /** The name of whoever shares it; null where nobody does. */
  sharedBy: string | null;
  /** A question as it fits into so many characters. */
  shorten: (question: string, maxLength: number) => string;
}
