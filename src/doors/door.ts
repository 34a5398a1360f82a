/** What a door is, and what each is opened with. */

import type { DiscordBot } from '../discord/bot.js';
import type { Language } from '../knowledge/text/language.js';
import type { LiveData } from '../store/followData.js';
import type { Session } from '../terminal/respond.js';
import type { Screen } from '../terminal/screen/screen.js';
import type { Config } from './config.js';
import type { Serving } from './monitoring.js';

/** Stays open until the signal ends it or it cannot go on; resolves with the exit code. */
export type Door = (serving: Serving) => Promise<number>;

export interface Opening {
  config: Config;
  data: LiveData<Session & DiscordBot>;
  /** The language of greetings, before any question shows one. */
  home: Language;
  screen: Screen;
  /** The folder of the files that the web page sends as they are. */
  assetFolder: string;
}
