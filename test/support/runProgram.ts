/** Starts the built program as a person or a script would. */
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import { type AnswerJson, answerSchema } from '../../src/answers/answerSchema.js';

const main = fileURLToPath(new URL('../../dist/main.js', import.meta.url));

export interface Ran {
  code: number | null;
  out: string;
  err: string;
}

interface Start {
  input?: string | Uint8Array;
  env?: Record<string, string>;
}

/** In a folder without .env and without the caller's variables, so that no door but the terminal can open. */
export function runProgram(args: string[], { input = '', env = {} }: Start = {}): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...args], {
    cwd: tmpdir(),
    env: { PATH: process.env.PATH, LANG: 'C.UTF-8', ...env },
    input,
    encoding: 'utf8',
    timeout: 100_000,
  });
  return { code: status, out: stdout, err: stderr };
}

/** The answers of JSON lines; every line must have the published shape. */
export function parseAnswers(out: string): AnswerJson[] {
  const lines = out.split('\n');
  expect(lines.pop()).toBe('');
  return lines.map((line) => answerSchema.parse(JSON.parse(line)));
}

export function expectNoTrace({ err }: Ran): void {
  expect(err).not.toMatch(/^\s+at /m);
}
