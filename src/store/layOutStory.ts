/** The folder of a story that has no article yet: every file that an editor needs, in a form that passes `check`. */
import { randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, statSync } from 'node:fs';
import { dataFiles } from '../knowledge/facts/base.js';
import { formatIndented } from './formatData.js';
import { writeTogether } from './writing/writeTogether.js';

/** Lists that the commands and an editor fill; what may be missing and is seldom needed is left out. */
const emptyLists = [dataFiles.sources, dataFiles.entities, dataFiles.topics, dataFiles.matters];

/** Throws one line where there is anything but hidden files. */
export function requireEmptyPlace(folder: string): void {
  const place = statSync(folder, { throwIfNoEntry: false });
  if (!place) return;
  if (!place.isDirectory()) throw new Error(`${folder} is a file: name a new folder; nothing was written`);
  const [first] = readdirSync(folder).filter((name) => !name.startsWith('.'));
  if (first !== undefined) throw new Error(`${folder} holds ${first}: name a new folder; nothing was written`);
}

export function layOutStory(folder: string, { name, command }: { name: string; command: string }): void {
  const story = { id: randomUUID(), name: { de: name, en: name }, command, sources: 'de' };
  const texts = new Map([
    [dataFiles.story, formatIndented(story)],
    ...emptyLists.map((file): [string, string] => [file, formatIndented([])]),
    [dataFiles.lock, formatIndented({})],
    // what an editor works on is nobody else's
    ['.gitignore', 'desk/\n'],
  ]);
  mkdirSync(folder, { recursive: true });
  writeTogether(folder, { texts });
}
