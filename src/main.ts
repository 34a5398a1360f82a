#!/usr/bin/env node
/** The start of the program: wires the command line to the files beside it, to the environment and to the doors. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runCommandLine } from './cli/calls/commandLine.js';
import type { Installation } from './cli/program.js';
import { verbs } from './cli/verbs.js';
import { createCommands } from './commands/index.js';
import type { Config } from './doors/config.js';
import { DataError } from './knowledge/facts/problem.js';
import { nameProgram } from './terminal/formatCall.js';
import { ConfigError, errorCode, errorMessage, UsageError } from './util/errors.js';
import { replaceControls, replaceControlsInLines } from './util/printable.js';

const distFolder = join(fileURLToPath(import.meta.url), '..');

const installation: Installation = {
  name: nameProgram(process.argv[1] ?? '', process.cwd()),
  dataFolder: join(distFolder, '..', 'data'),
  assetFolder: join(distFolder, '..', 'public'),
  snapshotFile: join(distFolder, 'snapshot.bin'),
  mainFile: fileURLToPath(import.meta.url),
  readPlaces: loadSettings,
  createCommands,
  loadEnvironment,
  loadDoors: () => import('./doors/openDoors.js'),
  readVersion,
};

function readVersion(): string {
  const { name, version } = JSON.parse(readFileSync(join(distFolder, '..', 'package.json'), 'utf8'));
  return `${name} ${version}`;
}

async function loadEnvironment(): Promise<Config> {
  const { loadConfig } = await import('./doors/config.js');
  return loadConfig(await loadSettings());
}

/** Of the process and of .env; most calls have no such file, and then load nothing for it. */
async function loadSettings(): Promise<NodeJS.ProcessEnv> {
  const bytes = readBytes('.env');
  if (bytes === null) return process.env;
  checkEnvFile('.env', bytes);
  const { config: loadEnvFile } = await import('dotenv');
  loadEnvFile({ quiet: true });
  return process.env;
}

// dotenv takes a file that cannot be read for one that is not there, and the chat would open
function checkEnvFile(file: string, bytes: Buffer): void {
  if (bytes.includes(0) || isMarkedUtf16(bytes))
    throw new ConfigError(
      `${file} is not in UTF-8, so none of its settings can be read. Save it again as UTF-8 (Windows PowerShell writes UTF-16).`,
    );
}

function readBytes(file: string): Buffer | null {
  try {
    return readFileSync(file);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null;
    throw new ConfigError(`${file} is there, but cannot be read: ${errorMessage(error)}`);
  }
}

function isMarkedUtf16(bytes: Buffer): boolean {
  const mark = bytes.subarray(0, 2).toString('hex');
  return mark === 'fffe' || mark === 'feff';
}

// a person sees what is wrong and what to do, never a stack trace
function reportError(error: unknown): number {
  if (error instanceof UsageError) {
    console.error(replaceControls(`stargate: ${error.message}`));
    return 2;
  }
  const known = error instanceof DataError || error instanceof ConfigError;
  console.error(replaceControlsInLines(known ? error.message : `stargate: ${errorMessage(error)}`));
  // sysexits.h: a supervisor must not try again with the same settings
  return error instanceof ConfigError ? 78 : 1;
}

// who reads no further, such as `head`, has what they wanted; whatever else hinders writing has lost an answer
process.stdout.on('error', (error) => {
  if (errorCode(error) === 'EPIPE') process.exit(0);
  console.error(`stargate: the output could not be written: ${error.message}`);
  process.exit(1);
});
// a promise, and no `await`: the build makes a script of this, which may not wait; where it is never settled, this stays,
// which is Node's own code for that
process.exitCode = 13;
runCommandLine(process.argv.slice(2), verbs, installation)
  .catch(reportError)
  .then((code) => {
    process.exitCode = code;
  });
