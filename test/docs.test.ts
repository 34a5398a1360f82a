/** What the documents say is what the code does. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { answerSchema } from '../src/answers/answerSchema.js';
import { ask } from '../src/answers/ask.js';
import { commandsOf } from '../src/commands/index.js';
import { configSchema } from '../src/config.js';
import { loadLibrary } from '../src/store/loadLibrary.js';
import { cardText } from '../src/terminal/card.js';
import { wordingFor } from '../src/wording/wording.js';

const read = (file: string) => readFileSync(new URL(`../${file}`, import.meta.url), 'utf8');

test('the README lists every command, in both languages, as registered', () => {
  const rows = commandsOf(loadLibrary('data').base).map(
    ({ named }) => `| \`/stargate ${named.en.name}\` | \`/stargate ${named.de.name}\` | ${named.en.says} |`,
  );
  const [, table] = /<!-- commands -->\n([\s\S]*)<!-- \/commands -->/.exec(read('README.md')) ?? [];
  expect(table).toBe(`${rows.join('\n')}\n`);
});

test('the example at the top of the README is what the bot answers', () => {
  const library = loadLibrary('data');
  const card = {
    base: library.base,
    commands: commandsOf(library.base),
    language: 'de',
    wording: wordingFor('de'),
  } as const;
  const [, example = ''] = /<!-- example -->\n```\n([\s\S]*)```\n<!-- \/example -->/.exec(read('README.md')) ?? [];
  const asked = example.split(/^› /m).filter((part) => part !== '');
  for (const part of asked) {
    const [question = ''] = part.split('\n');
    const answer = ask(question, library, { language: 'de' });
    expect(part.trimEnd()).toBe(`${question}\n\n${cardText(answer, { ...card, paint: (_, text) => text })}`.trimEnd());
  }
  expect(asked.length).toBeGreaterThan(1);
});

test('.env.example names exactly the variables that are read', () => {
  const named = [...read('.env.example').matchAll(/^([A-Z_]+)=/gm)].map(([, name]) => name);
  expect(named.sort()).toEqual(Object.keys(configSchema.shape).sort());
});

test('the published schema of an answer is the one in the code (npx vitest run -u test/docs.test.ts writes it)', async () => {
  const schema = `${JSON.stringify(z.toJSONSchema(answerSchema), null, 2)}\n`;
  await expect(schema).toMatchFileSnapshot('../data/schema/answer.json');
});

test('the README begins with the two commands that do everything', () => {
  const readme = read('README.md');
  for (const command of ['npm ci && npm start', 'npm ci && npm test']) expect(readme).toContain(command);
  const scripts = JSON.parse(read('package.json')).scripts as Record<string, string>;
  expect(Object.keys(scripts)).toEqual(expect.arrayContaining(['start', 'test', 'build', 'check:data']));
});
