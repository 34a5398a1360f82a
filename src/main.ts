/** The start of the program: wires the command line to the files beside it, to the environment and to the doors. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runCommandLine } from './cli/commandLine.js';
import type { Installation } from './cli/program.js';
import { verbs } from './cli/verbs.js';
import { createCommands } from './commands/index.js';
import type { Config } from './doors/config.js';
import { DataError } from './knowledge/facts/problem.js';
import { ConfigError, errorMessage, UsageError } from './util/errors.js';
import { replaceControls, replaceControlsInLines } from './util/printable.js';

const distFolder = join(fileURLToPath(import.meta.url), '..');

const installation: Installation = {
  dataFolder: join(distFolder, '..', 'data'),
  assetFolder: join(distFolder, '..', 'public'),
  snapshotFile: join(distFolder, 'snapshot.bin'),
  createCommands,
  loadEnvironment,
  loadDoors: () => import('./doors/openDoors.js'),
};

async function loadEnvironment(): Promise<Config> {
  const [{ config: loadEnvFile }, { loadConfig }] = await Promise.all([import('dotenv'), import('./doors/config.js')]);
  loadEnvFile({ quiet: true });
  return loadConfig(process.env);
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

process.stdout.on('error', () => process.exit(0));
process.exitCode = await runCommandLine(process.argv.slice(2), verbs, installation).catch(reportError);
