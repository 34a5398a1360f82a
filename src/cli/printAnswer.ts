/** `ask` and `run`: one answer a call, or one for each line of the standard input; as text or as JSON. */
import { answerJson } from '../answers/answerJson.js';
import { cardText } from '../terminal/card.js';
import type { Paint } from '../terminal/colours.js';
import type { Conversation, Reply } from '../terminal/respond.js';
import { wordingFor } from '../wording/wordingFor.js';

export interface Script {
  conversation: Conversation;
  paint: Paint;
  json: boolean;
  reply: (line: string, conversation: Conversation) => Reply;
}

/** The printed answer; `ok` is false where the call was wrong. */
export function printed(line: string, { conversation, paint, json, reply }: Script): { text: string; ok: boolean } {
  const start = performance.now();
  const replied = reply(line, conversation);
  if (replied.is === 'wrong-call') return { text: replied.says, ok: false };
  const { answer, command, language } = replied;
  const { library, commands } = conversation;
  if (!json)
    return {
      text: cardText(answer, { base: library.base, commands, language, wording: wordingFor(language), paint }),
      ok: true,
    };
  const elapsedMs = performance.now() - start;
  return {
    text: JSON.stringify(answerJson(answer, { command, question: line, language, base: library.base, elapsedMs })),
    ok: true,
  };
}
