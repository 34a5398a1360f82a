/** A copy of the shipped data for a test to change. */
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { dataFolder } from './base.js';

export interface DataCopy {
  folder: string;
  read: (file: string) => string;
  write: (file: string, text: string) => void;
  /** Replaces a piece that must be there. */
  change: (file: string, from: string, to: string) => void;
  remove: () => void;
}

export function copyData(): DataCopy {
  const above = mkdtempSync(join(tmpdir(), 'stargate-data-'));
  const folder = join(above, 'data');
  cpSync(dataFolder, folder, { recursive: true });
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');
  const write = (file: string, text: string) => writeFileSync(join(folder, file), text);
  return {
    folder,
    read,
    write,
    change: (file, from, to) => {
      const text = read(file);
      if (!text.includes(from)) throw new Error(`${file} has no ${from}`);
      write(
        file,
        text.replace(from, () => to),
      );
    },
    remove: () => rmSync(above, { recursive: true, force: true }),
  };
}

/** A fact of the shipped data, and its gloss, which no lock holds. */
export const glossed = {
  file: 'facts/t-online-2025-01-23.json',
  fact: 't-online-2025-01-23/trump-with-tech-entrepreneurs',
  gloss: 'Trump announced the project together with the tech entrepreneurs at the White House.',
} as const;

/** Makes the file a link to one elsewhere, so that no watch of the folder sees it change. */
export function hide({ folder }: DataCopy, file: string): void {
  const aside = join(dirname(folder), 'aside.json');
  renameSync(join(folder, file), aside);
  symlinkSync(aside, join(folder, file));
}
