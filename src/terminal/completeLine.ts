/** Tab in the chat: commands after "/", an option's values after its name, else questions. */
import { starters } from '../answers/suggest.js';
import { commandCalled } from '../commands/index.js';
import type { Language } from '../knowledge/text/language.js';
import { wordingFor } from '../wording/wordingFor.js';
import type { Conversation } from './respond.js';

/** Whole lines that the typed one may become. */
export function completeLine(line: string, { commands, library, language }: Conversation, home: Language): string[] {
  const spoken = language ?? home;
  const [, name = '', rest] = /^\/stargate\s+(\S*)(\s.*)?$/.exec(line) ?? [];
  const command = commandCalled(name, commands);
  if (rest !== undefined && command) {
    const wording = wordingFor(spoken);
    const [, before = '', option = '', typed = ''] = /^(.*\s)(\S+):(.*)$/.exec(line) ?? [];
    const wanted = command.options.find(({ id }) => wording.options[id].name === option || id === option);
    if (wanted?.is === 'text')
      return wanted.complete(typed, { library, language: spoken }).map(({ value }) => `${before}${option}:${value}`);
    return command.options.map(({ id }) => `${line.trimEnd()} ${wording.options[id].name}:`);
  }
  if (line.startsWith('/'))
    return commands.map(({ named }) => `/stargate ${named[spoken].name}`).filter((call) => call.startsWith(line));
  return starters(library, spoken, 25).filter((question) => question.toLowerCase().startsWith(line.toLowerCase()));
}
