/** Tab in the chat: commands after "/", an option's values after its name, else questions. */
import { suggestStarters } from '../answers/suggest.js';
import { findCommand } from '../commands/command.js';
import { formatRoot } from '../commands/parse.js';
import type { Language } from '../knowledge/text/language.js';
import { pickWording } from '../wording/languages/wordingFor.js';
import type { Session } from './respond.js';

/** Whole lines that the typed one may become; never that line itself. */
export function completeLine(line: string, { commands, library, language }: Session, home: Language): string[] {
  const replyLanguage = language ?? home;
  const root = formatRoot(commands);
  const [, name = '', rest] = line.startsWith(`${root} `) ? (/^\S+\s+(\S*)(\s.*)?$/.exec(line) ?? []) : [];
  const command = findCommand(name, commands);
  if (rest !== undefined && command) {
    const wording = pickWording(replyLanguage);
    const [, before = '', option = '', typed = ''] = /^(.*\s)(\S+):(.*)$/.exec(line) ?? [];
    const wanted = command.options.find(({ id }) => wording.options[id].name === option || id === option);
    if (wanted?.kind === 'text')
      return wanted
        .complete(typed, { library, language: replyLanguage })
        .map(({ value }) => `${before}${option}:${value}`);
    return command.options.map(({ id }) => `${line.trimEnd()} ${wording.options[id].name}:`);
  }
  if (line.startsWith('/'))
    return commands
      .map(({ texts }) => `${root} ${texts[replyLanguage].name}`)
      .filter((call) => call.startsWith(line) && call !== line);
  return suggestStarters(library, replyLanguage, 25).filter((question) =>
    question.toLowerCase().startsWith(line.toLowerCase()),
  );
}
