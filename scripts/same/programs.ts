/** Runs the built program of a tree: to its end, on a terminal, or as a server that is asked over HTTP. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { Agent, type OutgoingHttpHeaders, request } from 'node:http';
import { join } from 'node:path';
import type { Tree } from './trees.js';

export interface Call {
  args: string[];
  input?: string;
  env?: Record<string, string>;
}

export interface Served {
  /** What the pattern of its readiness caught. */
  url: string;
  /** All that it has written to its error stream. */
  said: () => string;
  /** Ends it as a supervisor does, and resolves with its exit code. */
  stop: () => Promise<number | string>;
}

export interface Response {
  status: number;
  /** Names in lower case, in the order in which they came. */
  headers: [string, string][];
  body: Buffer;
}

export type Send = (
  path: string,
  init?: { method?: string; headers?: OutgoingHttpHeaders; body?: string | Uint8Array },
) => Promise<Response>;

const { error: noScript, stdout: scriptVersion } = spawnSync('script', ['--version'], { encoding: 'utf8' });

/** Why nothing can be run on a terminal; null where it can. */
export const withoutTerminal =
  noScript || !scriptVersion.includes('util-linux') ? 'script of util-linux is not installed' : null;

/** Without the caller's variables, and without a .env. */
export function startProgram(tree: Tree, { args, env = {} }: Call): ChildProcess {
  return startCommand(tree, [process.execPath, mainOf(tree), ...args], env);
}

/** Its output, its errors and its exit code as one text. */
export async function runProgram(tree: Tree, call: Call): Promise<string> {
  const child = startProgram(tree, call);
  const [stdout, stderr] = [collected(child.stdout), collected(child.stderr)];
  child.stdin?.on('error', () => {}).end(call.input ?? '');
  const [code, signal] = await once(child, 'close');
  return `${stdout()}${stderr() === '' ? '' : `[stderr]\n${stderr()}`}[exit ${code ?? signal}]\n`;
}

/** Its output on a terminal of so many columns; its input comes from a file of the working folder. */
export async function runOnTerminal(
  tree: Tree,
  { args, env = {} }: Call,
  { columns, input }: { columns: number; input: string },
): Promise<string> {
  const words = [process.execPath, mainOf(tree), ...args].map(quoted).join(' ');
  const child = startOnTerminal(tree, `stty cols ${columns} rows 50; exec ${words} < ${quoted(input)}`, env);
  const said = collected(child.stdout);
  child.stdin?.end();
  const [code] = await once(child, 'close');
  return `${said()}[exit ${code}]\n`;
}

/** A line of the shell on a terminal of its own. */
export function startOnTerminal(tree: Tree, line: string, env: Record<string, string>): ChildProcess {
  return startCommand(tree, ['script', '-qec', line, '/dev/null'], { TERM: 'xterm', SHELL: '/bin/sh', ...env });
}

export function mainOf({ root }: Tree): string {
  return join(root, 'dist', 'main.js');
}

export function quoted(word: string): string {
  return `'${word.replaceAll("'", "'\\''")}'`;
}

function startCommand({ work, signal }: Tree, [command = '', ...args]: string[], env: Record<string, string>) {
  const child = spawn(command, args, {
    cwd: work,
    env: { PATH: process.env.PATH, LANG: 'C.UTF-8', ...env },
    signal,
    killSignal: 'SIGKILL',
  });
  // an abort is told by the end of the program
  return child.on('error', () => {});
}

export function collected(stream: NodeJS.ReadableStream | null): () => string {
  let text = '';
  stream?.setEncoding('utf8').on('data', (piece: string) => {
    text += piece;
  });
  return () => text;
}

/** Resolves once it is ready; rejects where it ends before. */
export async function serve(tree: Tree, call: Call, ready: RegExp): Promise<Served> {
  const child = startProgram(tree, call);
  const said = collected(child.stderr);
  child.stdin?.end();
  const ended = once(child, 'exit');
  // an abort is met where something waits for the program
  ended.catch(() => {});
  const url = await new Promise<string>((resolve, reject) => {
    child.stderr?.on('data', () => {
      const found = ready.exec(said());
      if (found) resolve(found[1] ?? '');
    });
    child.once('exit', () => reject(new Error(`a program ended before it was ready: ${said().trim()}`)));
  });
  const stop = async () => {
    child.kill('SIGTERM');
    const [code, signal] = await ended;
    return code ?? signal;
  };
  return { url, said, stop };
}

/** One connection, kept open: what is sent arrives in its order. */
export function sender(url: string): Send {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  return (path, { method = 'GET', headers = {}, body } = {}) =>
    new Promise((resolve, reject) => {
      const asked = request(`${url}${path}`, { method, headers, agent }, (answer) => {
        const pieces: Buffer[] = [];
        answer.on('data', (piece: Buffer) => pieces.push(piece)).on('error', reject);
        answer.on('end', () =>
          resolve({ status: answer.statusCode ?? 0, headers: pairsOf(answer.rawHeaders), body: Buffer.concat(pieces) }),
        );
      });
      asked.on('error', reject).end(body);
    });
}

function pairsOf(raw: string[]): [string, string][] {
  return raw.flatMap((name, index) => (index % 2 === 0 ? [[name.toLowerCase(), raw[index + 1] ?? '']] : []));
}
