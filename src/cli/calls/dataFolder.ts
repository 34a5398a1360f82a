/** Which folder a call works on: the one of `--data`, else of the setting DATA_DIR, else the one that ships. */
import { statSync } from 'node:fs';
import { quoteForShell } from '../../terminal/formatCall.js';
import { ConfigError } from '../../util/errors.js';
import type { Installation, Places } from '../program.js';

interface Named {
  data?: string;
}

/** Throws one line where there is no such folder. */
export function chooseDataFolder(
  { data }: Named,
  { DATA_DIR: set = '' }: Places,
  { dataFolder, name }: Installation,
): string {
  if (data !== undefined) return requireFolder(data, name);
  if (set === '') return dataFolder;
  if (isFolder(set)) return set;
  throw new ConfigError(
    `DATA_DIR should be a folder that is there; "${name} create DIR" lays out a story in a new one.`,
  );
}

function requireFolder(folder: string, name: string): string {
  if (isFolder(folder)) return folder;
  throw new Error(`there is no folder ${folder}; "${name} create ${quoteForShell(folder)}" lays out a story there`);
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
