/** Questions as they are sent to the doors: over Discord each time by somebody else. */
import { readdirSync, readFileSync } from 'node:fs';
import type { APIInteraction } from 'discord-api-types/v10';
import { z } from 'zod';
import { createMcpRequest, mcpPath } from '../../src/api/description/assistants.js';
import { detectLanguage } from '../../src/knowledge/text/detectLanguage.js';
import { pickWording } from '../../src/wording/languages/wordingFor.js';
import { createSnowflakes } from '../../test/loopback/payloads/ids.js';
import { createChatInput } from '../../test/loopback/payloads/payloads.js';
import { publicKeyHex, signBody } from '../../test/loopback/signBody.js';

const goldenFile = new URL('../../test/fixtures/questions.json', import.meta.url);
const factsFolder = new URL('../../data/facts/', import.meta.url);

const questionSchema = z.object({ question: z.string() });
const goldenSchema = z.object({ answerable: z.array(questionSchema), unanswerable: z.array(questionSchema) });
const factsSchema = z.array(z.object({ asks: z.array(z.string()).default([]) }));

/** Everybody may ask five in ten seconds: enough for twice as many a second as there are of these. */
const signedCount = 20_000;

/** As autocannon takes them; its own types come with its package, which the tests do not need. */
export interface Request {
  method: 'GET' | 'POST';
  path: string;
  headers?: Record<string, string>;
  body?: string;
}

/** What the servers are started with that check signatures. */
export const keyed = { DISCORD_PUBLIC_KEY: publicKeyHex };

/** Written before the search was, and not only what the facts can answer. */
export function readGoldenQuestions(): string[] {
  const { answerable, unanswerable } = goldenSchema.parse(readJson(goldenFile));
  return [...answerable, ...unanswerable].map(({ question }) => question);
}

/** Those that the bot itself suggests. */
export function readSuggestedQuestions(): string[] {
  const files = readdirSync(factsFolder).filter((name) => name.endsWith('.json'));
  return files.flatMap((name) => factsSchema.parse(readJson(new URL(name, factsFolder))).flatMap(({ asks }) => asks));
}

/** As an assistant asks it at /mcp. */
export function createToolCall(question: string): Request {
  const { headers, body } = createMcpRequest('tools/call', { name: 'ask', arguments: { question } });
  const accept = 'application/json, text/event-stream';
  return { method: 'POST', path: mcpPath, headers: { 'content-type': 'application/json', accept, ...headers }, body };
}

/** Makes an interaction that asks the next of the questions, for somebody who never asked before: the bot has a cooldown. */
export function createAsker(questions: string[]): () => APIInteraction {
  const freshUser = createSnowflakes();
  let count = 0;
  return () => {
    const question = questions[count++ % questions.length] ?? '';
    const locale = detectLanguage(question) === 'de' ? 'de' : 'en-US';
    return createChatInput({ subcommand: 'ask', options: { question }, userId: freshUser(), locale });
  };
}

export interface SignedRequest extends Request {
  headers: Record<string, string>;
  body: string;
}

/** Questions as Discord posts them, signed beforehand, so that the load costs the one who asks little. */
export function signQuestions(questions: string[], count = signedCount): SignedRequest[] {
  const next = createAsker(questions);
  return Array.from({ length: count }, () => {
    const body = JSON.stringify(next());
    return { method: 'POST', path: '/interactions', headers: signBody(body), body };
  });
}

// the first sentences of what says that there is no answer now
const refusals = (['de', 'en'] as const).flatMap((language) => {
  const { slowDown, failed } = pickWording(language);
  return [slowDown(2), failed].map((line) => line.split('.')[0] ?? line);
});

/** Whether it is what somebody asked for: no plea to slow down, no apology. */
export function isAnswer(body: string): boolean {
  return body.includes('"components":') && !refusals.some((line) => body.includes(line));
}

function readJson(file: URL): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}
