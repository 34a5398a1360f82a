/** Interactions that ask: each from somebody else, since the bot has a cooldown. */
import type { APIInteraction } from 'discord-api-types/v10';
import { languageOf } from '../../src/knowledge/search/language.js';
import { wordingFor } from '../../src/wording/wording.js';
import { createSnowflakes } from '../../test/support/discord/ids.js';
import { chatInput } from '../../test/support/discord/payloads.js';

/** Makes an interaction that asks the next of the questions, for somebody who never asked before. */
export function asking(questions: string[]): () => APIInteraction {
  const freshUser = createSnowflakes();
  let at = 0;
  return () => {
    const question = questions[at++ % questions.length] ?? '';
    const locale = languageOf(question) === 'de' ? 'de' : 'en-US';
    return chatInput({ subcommand: 'ask', options: { question }, userId: freshUser(), locale });
  };
}

// the first sentences of what says that there is no answer now
const refusals = (['de', 'en'] as const).flatMap((language) => {
  const { slowDown, failed } = wordingFor(language);
  return [slowDown(2), failed].map((line) => line.split('.')[0] ?? line);
});

/** Whether it is what somebody asked for: no plea to slow down, no apology. */
export function isAnswer(body: string): boolean {
  return body.includes('"components":') && !refusals.some((line) => body.includes(line));
}
