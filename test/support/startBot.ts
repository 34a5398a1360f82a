/** The built program as a supervisor runs it, against a small Discord. */
import { token } from '../loopback/botTest.js';
import type { LoopbackDiscord } from '../loopback/loopbackDiscord.js';
import { type RunningProgram, startProgram } from './startProgram.js';

export interface Line {
  level: string;
  msg: string;
  shard?: number;
}

/** With a token that the small Discord accepts. */
export function startBot({ api }: LoopbackDiscord, env: Record<string, string> = {}): RunningProgram {
  return startProgram([], { DISCORD_TOKEN: token, DISCORD_API_URL: api, ...env });
}

/** Every line must be JSON. */
export function parseLines(program: RunningProgram): Line[] {
  const lines = program.readOutput().split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as Line);
}

export const registeredPattern = /"msg":"The commands/;
