/** Where assistants ask, what they ask, and what /api answers to it. */
import { answerSchema } from '../../src/answers/answerSchema.js';
import type { toolNames } from '../../src/mcp/server.js';
import { startSite } from '../support/startSite.js';
import { startWorkerd } from '../support/startWorkerd.js';
import { library, openSite } from '../web/visit.js';

export interface McpPlaces {
  node: URL;
  workerd: URL;
  stop: () => Promise<void>;
}

export async function startPlaces(): Promise<McpPlaces> {
  const [site, workerd] = await Promise.all([startSite(library), startWorkerd({})]);
  const stop = () => {
    workerd.stop();
    return site.stop();
  };
  return { node: new URL(`${site.url}/mcp`), workerd: new URL(`${workerd.url}/mcp`), stop };
}

export const calls: [tool: (typeof toolNames)[number], values: Record<string, string>][] = [
  ['ask', { question: 'Wie viel Geld hat Softbank laut Musk gesichert?' }],
  ['ask', { question: 'How old is Larry Ellison?', language: 'en' }],
  ['ask', { question: 'Was sagte Angela Merkel zu Stargate?' }],
  ['said', { words: 'großartig für das Land' }],
  ['who', { person: 'Sam Altman', about: 'Geld' }],
  ['compare', { matter: 'softbank.money-per-musk' }],
  ['fact', { fact: 't-online-2025-01-23/nadella-80-billion' }],
  ['sources', {}],
  ['new', { since: '2026-11-28' }],
];

const { visit } = openSite();

/** But for the time that it took. */
export async function askApi(tool: string, values: Record<string, string>) {
  const json = await (await visit(`/api/${tool}?${new URLSearchParams(values)}`)).json();
  const { elapsedMs: _, ...answer } = answerSchema.parse(json);
  return answer;
}
