/** Which folder a call works on: the one of `--data`, else of the setting DATA_DIR, else the one that ships. */
import { statSync } from 'node:fs';
import { ConfigError } from '../../util/errors.js';
import type { Installation, Places } from '../program.js';

interface Named {
  data?: string;
}

/** Throws one line where there is no such folder. */
export function chooseDataFolder(
  { data }: Named,
  { DATA_DIR: set = '' }: Places,
  { dataFolder }: Installation,
): string {
  if (data !== undefined) return requireFolder(data);
  if (set === '') return dataFolder;
  if (isFolder(set)) return set;
  throw new ConfigError(
    'DATA_DIR should be a folder that is there; "node dist/main.js create DIR" lays out a story in a new one.',
  );
}

function requireFolder(folder: string): string {
  if (isFolder(folder)) return folder;
  throw new Error(`there is no folder ${folder}; "node dist/main.js create ${folder}" lays out a story there`);
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
