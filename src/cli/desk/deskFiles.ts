/** The desk in the data folder: a file for each article, which git ignores and nothing but these functions reads. */
import { existsSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { liveFactSchema } from '../../knowledge/facts/schema.js';
import { writeTogether } from '../../store/writing/writeTogether.js';
import { isObject, parseJson } from '../../util/json.js';
import { createDesk, type Desk, deskVersion } from './desk.js';

const deskFolder = 'desk';

/** `kept`: where a file lies now that could not be read, and why it could not. */
export interface OpenedDesk {
  desk: Desk;
  kept: { file: string; why: 'cut' | 'older' } | null;
}

/** An empty one where there is none. What cannot be read is put aside whole, and never written over. */
export function openDesk(data: string, source: string): OpenedDesk {
  const file = locateDesk(data, source);
  if (!existsSync(file)) return { desk: createDesk(source), kept: null };
  const json = parseJson(readFileSync(file, 'utf8'));
  const why = findFault(json);
  if (why === null) return { desk: readParts(source, json as Desk), kept: null };
  return { desk: salvage(source, json), kept: putAside(file, why) };
}

/** It lies beside its place, as it was. */
export function putAside(file: string, why: 'cut' | 'older'): { file: string; why: 'cut' | 'older' } {
  const aside = `${file}.${why}`;
  renameSync(file, aside);
  return { file: aside, why };
}

/** It is there whole, or as it was. */
export function saveDesk(data: string, desk: Desk): void {
  writeTogether(data, { texts: formatDesk(desk) });
}

/** The files of a desk by their names within the data folder. */
export function formatDesk(desk: Desk): Map<string, string> {
  return new Map([
    // another base than the one that ships has no .gitignore of its own
    [`${deskFolder}/.gitignore`, '*\n'],
    [`${deskFolder}/${desk.source}.json`, `${JSON.stringify(desk, null, 1)}\n`],
  ]);
}

/** The names within the data folder of what lies there for an article, also aside. */
export function listDeskFiles(data: string, source: string): string[] {
  const sheets = [`${deskFolder}/${source}.json`, namePendingUpdate(source)];
  const names = sheets.flatMap((sheet) => [sheet, `${sheet}.cut`, `${sheet}.older`]);
  return names.filter((name) => existsSync(join(data, name)));
}

/** Where decisions on a newer text of an article wait until all are made. */
export function namePendingUpdate(source: string): string {
  return `${deskFolder}/${source}.update.json`;
}

function locateDesk(data: string, source: string): string {
  return join(data, deskFolder, `${source}.json`);
}

function findFault(json: unknown): 'cut' | 'older' | null {
  if (json === undefined) return 'cut';
  return isObject(json) && json.version === deskVersion ? null : 'older';
}

// the text is the same whatever the version, and a draft is read only where it has the shape of one
function salvage(source: string, json: unknown): Desk {
  return isObject(json) ? readParts(source, json) : createDesk(source);
}

function readParts(source: string, json: { [Part in keyof Desk]?: unknown }): Desk {
  const isWhole = json.version === deskVersion;
  const typed = Object.entries(isObject(json.typed) ? json.typed : {}).flatMap(([id, fact]) => {
    const { data } = liveFactSchema.safeParse(fact);
    return data ? [[id, data] as const] : [];
  });
  const text = typeof json.text === 'string' ? json.text : null;
  return { ...createDesk(source, isWhole ? (json as Desk) : {}), text, typed: Object.fromEntries(typed) };
}
