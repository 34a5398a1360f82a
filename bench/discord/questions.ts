/** What is asked, and the interactions that ask it: each from somebody else, since the bot has a cooldown. */
import { readdirSync, readFileSync } from 'node:fs';
import type { APIInteraction } from 'discord-api-types/v10';
import { languageOf } from '../../src/knowledge/search/language.js';
import { wordingFor } from '../../src/wording/wording.js';
import { createSnowflakes } from '../../test/support/discord/ids.js';
import { chatInput } from '../../test/support/discord/payloads.js';

const golden = new URL('../../test/fixtures/questions.json', import.meta.url);
const facts = new URL('../../data/facts/', import.meta.url);

/** As people type them: written before the search was, and not only what the facts can answer. */
export function askedQuestions(): string[] {
  const { answerable = [], unanswerable = [] } = read(golden) as Record<string, { question: string }[]>;
  return [...answerable, ...unanswerable].map(({ question }) => question);
}

/** Those that the bot itself suggests. */
export function suggestedQuestions(): string[] {
  const files = readdirSync(facts).filter((name) => name.endsWith('.json'));
  return files.flatMap((name) =>
    (read(new URL(name, facts)) as { asks?: string[] }[]).flatMap(({ asks = [] }) => asks),
  );
}

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

function read(file: URL): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}
