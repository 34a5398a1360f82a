/** Serves a built worker in the runtime that Cloudflare runs. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';

// a CommonJS package, which an import sees in one of two shapes
const { default: workerd } = createRequire(import.meta.url)('workerd') as { default: string };

const parts = ['worker.js', 'library.bin'];

export interface ServedWorker {
  url: string;
  /** All that it has written so far. */
  readOutput: () => string;
  stop: () => void;
}

/** What lies in `folder`, on a port of its own; `vars` as wrangler.jsonc has them. */
export async function serveWorker(folder: string, vars: Record<string, string>): Promise<ServedWorker> {
  const place = mkdtempSync(join(tmpdir(), 'stargate-edge-'));
  for (const part of parts) symlinkSync(join(folder, part), join(place, part));
  writeFileSync(join(place, 'config.capnp'), createConfig(vars));
  const child = spawn(workerd, ['serve', 'config.capnp', '--control-fd=3'], {
    cwd: place,
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (piece: string) => {
      output += piece;
    });
  const readOutput = () => output;
  const url = `http://127.0.0.1:${await readPort(child.stdio[3] as Readable)}`;
  const stop = () => {
    child.kill('SIGKILL');
    rmSync(place, { recursive: true, force: true });
  };
  return { url, readOutput, stop };
}

// the worker may ask this machine, for a test's own Discord
function createConfig(vars: Record<string, string>): string {
  const bindings = Object.entries(vars).map(([name, text]) => `(name = "${name}", text = "${text}")`);
  return `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "internet", network = (allow = ["public", "private", "local"])),
    (name = "main", worker = (
      modules = [
        (name = "worker.js", esModule = embed "worker.js"),
        (name = "library.bin", data = embed "library.bin"),
      ],
      bindings = [${bindings.join(', ')}],
      compatibilityDate = "${readCompatibilityDate()}",
    )),
  ],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")],
);
`;
}

// as it is deployed; the comments keep the file from being plain JSON
function readCompatibilityDate(): string {
  const settings = readFileSync(new URL('../../../edge/wrangler.jsonc', import.meta.url), 'utf8');
  const [, date] = /"compatibility_date": "([\d-]+)"/.exec(settings) ?? [];
  if (!date) throw new Error('edge/wrangler.jsonc has no compatibility_date');
  return date;
}

async function readPort(control: Readable): Promise<number> {
  let said = '';
  for await (const piece of control.setEncoding('utf8')) {
    said += piece;
    if (said.includes('"listen"') && said.endsWith('\n')) break;
  }
  const events = said
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { event: string; port: number });
  return events.find(({ event }) => event === 'listen')?.port ?? 0;
}
