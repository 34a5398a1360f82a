/** What is asked of a server, as people type it and as the bot suggests it. */
import { readdirSync, readFileSync } from 'node:fs';

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

function read(file: URL): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}
